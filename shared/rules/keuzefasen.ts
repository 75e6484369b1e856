import type { Fase } from './rule.ts'

/** The phases a plan is looked at in on the page. */
export const keuzefasen = ['0.1', '0.6', '0.9'] as const satisfies readonly Fase[]
export type Keuzefase = (typeof keuzefasen)[number]

/** The phase a plan is in by its version: below 0.6 it is 0.1, below 0.9 it is 0.6, from there on 0.9. */
export function faseVan(versienummer: string | null): Keuzefase {
  const nummer = Number.parseFloat((versienummer ?? '').replace(',', '.'))
  if (!(nummer >= 0.6)) return '0.1'
  return nummer < 0.9 ? '0.6' : '0.9'
}

/** The next phase to look ahead to; null after the last. */
export const volgendeFase = (fase: Keuzefase): Keuzefase | null =>
  keuzefasen[keuzefasen.indexOf(fase) + 1] ?? null
