import type { Ernst } from '../../../shared/rules/rule.ts'

/** The severities, worst first. */
export const ernsten: readonly Ernst[] = ['vereist', 'aanbevolen', 'scherpte']

/** What a severity is called. Words of work to do, never of a mark given. */
export const ernstWoord: Readonly<Record<Ernst, string>> = {
  vereist: 'vereist',
  aanbevolen: 'aanbevolen',
  scherpte: 'kan scherper',
}
