import { type Drempels, drempels, izaWaarden } from './drempels.ts'
import type { Fase, Rule } from './rule.ts'

export type { Drempels } from './drempels.ts'

/** A rule that a region does not use, and why: everyone can read that. */
export interface Uitgezet {
  readonly regelId: string
  readonly reden: string
}

/**
 * The criteria a plan is looked at with, as data: thresholds, terms and dates (`drempels.ts` describes each),
 * the phases that differ from the rule's own, and the rules that are switched off.
 */
export interface Regelset {
  readonly naam: string
  readonly drempels: Drempels
  readonly fasen: Readonly<Record<string, Fase>>
  readonly uit: readonly Uitgezet[]
}

export const iza2023: Regelset = {
  naam: 'IZA 2023',
  drempels: izaWaarden(drempels) as Drempels,
  fasen: {},
  uit: [],
}

/** The rules as a set has them: without those switched off, each with its phase in this set. */
export function regelsIn({ fasen, uit }: Regelset, regels: readonly Rule[]): readonly Rule[] {
  const weg = new Set(uit.map(een => een.regelId))
  return regels
    .filter(regel => !weg.has(regel.id))
    .map(regel => {
      const fase = Object.hasOwn(fasen, regel.id) ? fasen[regel.id] : undefined
      return fase === undefined || fase === regel.fase ? regel : { ...regel, fase }
    })
}

/** A set with every phase written out, so that a later release does not change what a plan was made with. */
export const vastgelegd = (regelset: Regelset, regels: readonly Rule[]): Regelset => ({
  ...regelset,
  fasen: { ...Object.fromEntries(regels.map(regel => [regel.id, regel.fase])), ...regelset.fasen },
})

/** A set that was stored by an older release, with what has come since as it is in IZA 2023. */
export const aangevuld = (bewaard: Regelset): Regelset => ({
  ...iza2023,
  ...bewaard,
  drempels: { ...iza2023.drempels, ...bewaard.drempels },
})
