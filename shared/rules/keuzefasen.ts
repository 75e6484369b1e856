import { type Fase, fasen } from './rule.ts'

/** The phases a plan is looked at in on the page. */
export const keuzefasen = fasen
export type Keuzefase = Fase

/**
 * A version as a number that grows with the plan; NaN for words. 0.10 to 0.19 come after 0.9, as `plan.versie`
 * counts; any other number of two figures (0.65) lies between those of one.
 */
export function versieGetal(versienummer: string | null): number {
  const nummer = (versienummer ?? '').trim().replace(',', '.')
  const naNegen = /^0\.(1\d)\b/.exec(nummer)
  return naNegen ? 0.9 + Number(naNegen[1]) / 1000 : Number.parseFloat(nummer)
}

/**
 * The phase a plan is in by its version: below 0.6 it is 0.1, below 0.9 it is 0.6, below 1.0 it is 0.9, and
 * from 1.0 on it is what is handed in.
 */
export function faseVan(versienummer: string | null): Keuzefase {
  const nummer = versieGetal(versienummer)
  if (!(nummer >= 0.6)) return '0.1'
  if (nummer < 0.9) return '0.6'
  return nummer < 1 ? '0.9' : 'indienen'
}

/** The next phase to look ahead to; null after the last. */
export const volgendeFase = (fase: Keuzefase): Keuzefase | null =>
  keuzefasen[keuzefasen.indexOf(fase) + 1] ?? null

/** What a phase is called in a sentence, after `voor` and `naar`. */
export const faseNaam = (fase: Keuzefase): string => (fase === 'indienen' ? 'het indienen' : fase)
