import type { Finding } from '../../../shared/rules/rule.ts'

/** The sentence of a finding as a line of its own: without the full stop at its end. */
export const redenVan = ({ reden }: Finding): string => reden.replace(/(?<!\.)\.$/, '')
