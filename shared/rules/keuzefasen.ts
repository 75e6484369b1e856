import { type Fase, fasen } from './rule.ts'

/** The phases a plan is looked at in on the page. */
export const keuzefasen = fasen
export type Keuzefase = Fase

/**
 * The phase a plan is in by its version: below 0.6 it is 0.1, below 0.9 it is 0.6, below 1.0 it is 0.9, and
 * from 1.0 on it is what is handed in. 0.10 to 0.19 come after 0.9, as `plan.versie` counts; any other number of
 * two figures (0.65) lies between those of one.
 */
export function faseVan(versienummer: string | null): Keuzefase {
  const nummer = Number.parseFloat((versienummer ?? '').replace(',', '.'))
  if (/^\s*0[.,]1\d\s*$/.test(versienummer ?? '')) return '0.9'
  if (!(nummer >= 0.6)) return '0.1'
  if (nummer < 0.9) return '0.6'
  return nummer < 1 ? '0.9' : 'indienen'
}

/** The next phase to look ahead to; null after the last. */
export const volgendeFase = (fase: Keuzefase): Keuzefase | null =>
  keuzefasen[keuzefasen.indexOf(fase) + 1] ?? null

/** What a phase is called in a sentence, after `voor` and `naar`. */
export const faseNaam = (fase: Keuzefase): string => (fase === 'indienen' ? 'het indienen' : fase)
