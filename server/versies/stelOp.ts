import { createHash } from 'node:crypto'
import type { Plan } from '../../shared/plan/plan.ts'
import { planToJson } from '../../shared/plan/planJson.ts'
import { checkPlan } from '../../shared/rules/checkPlan.ts'
import { inFase } from '../../shared/rules/fasen.ts'
import { regels } from '../../shared/rules/index.ts'
import { faseVan, versieGetal } from '../../shared/rules/keuzefasen.ts'
import { verdeel } from '../../shared/rules/motiveringen.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
import type { Fase, Finding } from '../../shared/rules/rule.ts'
import { canoniek } from '../../shared/versie/canoniek.ts'
import type { Meldingentelling, Versie, VersieInhoud, VersieMelding } from '../../shared/versie/versie.ts'
import { planIn } from './planIn.ts'

export interface Opgesteld extends Pick<Versie, 'hash' | 'fase' | 'meldingen'> {
  readonly inhoud: VersieInhoud
}

/** What there is to keep of a plan: its state is one Yjs update, and `naam` what the version will be called. */
export function stelOp(state: Uint8Array, regelset: Regelset, naam: string | null): Opgesteld {
  const plan = planIn(state)
  const fase = faseVan(Number.isNaN(versieGetal(naam)) ? plan.versie.nummer : naam)
  const bevindingen = meldingenIn(plan, checkPlan(plan, regelset, regels))
  const json = canoniek(planToJson(plan, 'rijk'))
  return {
    hash: createHash('sha256').update(json).digest('hex'),
    fase,
    meldingen: telling(bevindingen, fase),
    inhoud: { state, plan: json, bevindingen },
  }
}

function meldingenIn(plan: Plan, findings: readonly Finding[]): VersieMelding[] {
  const uitleg = new Map(verdeel(plan, findings).gemotiveerd.map(een => [een.finding, een]))
  return findings.map(finding => {
    const { regelId, elementId, veld, ernst, fase, reden } = finding
    const own = uitleg.get(finding)
    const stand = own ? { gemotiveerd: true, opnieuwBekijken: own.opnieuwBekijken } : { gemotiveerd: false }
    return { regelId, elementId, veld, ernst, fase, reden, ...stand }
  })
}

function telling(all: readonly VersieMelding[], fase: Fase): Meldingentelling {
  const ervan = all.filter(een => inFase(een, fase))
  const open = { vereist: 0, aanbevolen: 0, scherpte: 0 }
  for (const { ernst, gemotiveerd } of ervan) if (!gemotiveerd) open[ernst] += 1
  return { open, gemotiveerd: ervan.filter(({ gemotiveerd }) => gemotiveerd).length }
}
