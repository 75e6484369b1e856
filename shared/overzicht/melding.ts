import type { Plan } from '../plan/plan.ts'
import { verdeel } from '../rules/motiveringen.ts'
import type { Ernst, Finding } from '../rules/rule.ts'

/** A finding with what the plan says to it. */
export interface Melding
  extends Pick<Finding, 'regelId' | 'elementId' | 'veld' | 'ernst' | 'fase' | 'reden'> {
  /** The plan explains why it is so: counted apart. */
  readonly gemotiveerd: boolean
}

/** The findings of a plan as meldingen, in their order. */
export function meldingenUit(plan: Plan, findings: readonly Finding[]): readonly Melding[] {
  const open = new Set(verdeel(plan, findings).open)
  return findings.map(finding => ({
    ...{ regelId: finding.regelId, elementId: finding.elementId, veld: finding.veld },
    ...{ ernst: finding.ernst, fase: finding.fase, reden: finding.reden },
    gemotiveerd: !open.has(finding),
  }))
}

/** Where a melding is, for a link to it. */
export type MeldingPlek = Pick<Melding, 'regelId' | 'elementId' | 'veld'>

/** How many meldingen there are of each severity, and how many that were explained. */
export interface Telling extends Readonly<Record<Ernst, number>> {
  readonly gemotiveerd: number
}

export function telMeldingen(meldingen: readonly Melding[]): Telling {
  const open = meldingen.filter(een => !een.gemotiveerd)
  const van = (ernst: Ernst) => open.filter(een => een.ernst === ernst).length
  return {
    vereist: van('vereist'),
    aanbevolen: van('aanbevolen'),
    scherpte: van('scherpte'),
    gemotiveerd: meldingen.length - open.length,
  }
}

export const aantalOpen = ({ vereist, aanbevolen, scherpte }: Telling): number =>
  vereist + aanbevolen + scherpte
