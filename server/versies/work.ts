import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
import type { Gegeven } from '../../shared/stukken/stuk.ts'
import { samenvatting } from '../../shared/versie/inWoorden.ts'
import { vergelijkPlannen } from '../../shared/versie/vergelijk.ts'
import type { Versie } from '../../shared/versie/versie.ts'
import { type Ingepakt, pakIn } from '../store/versieInhoud.ts'
import { docOf } from '../sync/planDoc.ts'
import { openbaarPlan } from '../vaststelling/openbaarPlan.ts'
import { type Opgesteld, stelOp } from './stelOp.ts'

/** What was compared; `versie` is null for the plan as it was at that moment. */
export interface Kant {
  readonly versie: Versie | null
  /** ISO 8601. */
  readonly op: string
}
export interface Zijde {
  readonly kant: Kant
  /** The whole plan: Yjs updates that build on nothing else. */
  readonly updates: readonly Uint8Array[]
}

/** What reads and judges whole plans: as data, for a thread beside the server. */
export interface Work {
  readonly opstellen: {
    readonly vraag: {
      /** The plan as one Yjs update. */
      readonly state: Uint8Array
      readonly regelset: Regelset
      /** What the version will be called. */
      readonly naam: string | null
    }
    readonly antwoord: Omit<Opgesteld, 'inhoud'> & { readonly inhoud: Ingepakt }
  }
  readonly vergelijken: {
    readonly vraag: { readonly van: Zijde; readonly naar: Zijde }
    /** `{van, naar, onderdelen, inWoorden}` as JSON in UTF-8. */
    readonly antwoord: Uint8Array
  }
  readonly publiceren: {
    readonly vraag: {
      /** The sealed plan as one Yjs update. */
      readonly state: Uint8Array
      readonly kenmerken: readonly Gegeven[]
      readonly huisstijl: Huisstijl
    }
    /** The page that everybody may read, as HTML. */
    readonly antwoord: string
  }
}
export type Soort = keyof Work

type Doers = { readonly [S in Soort]: (vraag: Work[S]['vraag']) => Promise<Work[S]['antwoord']> }

export const doers: Doers = {
  async opstellen({ state, regelset, naam }) {
    const { inhoud, ...opgesteld } = stelOp(state, regelset, naam)
    return { ...opgesteld, inhoud: await pakIn(inhoud) }
  },
  async vergelijken({ van, naar }) {
    const verschil = vergelijkPlannen(planOf(van.updates), planOf(naar.updates))
    const found = { van: van.kant, naar: naar.kant, ...verschil, inWoorden: samenvatting(verschil) }
    return new TextEncoder().encode(JSON.stringify(found))
  },
  async publiceren({ state, kenmerken, huisstijl }) {
    const { planStuk } = await import('../../shared/stukken/plan.ts')
    const { htmlVan } = await import('../export/html.ts')
    return htmlVan(planStuk(openbaarPlan(planOf([state])), { kenmerken }), huisstijl)
  },
}

function planOf(updates: readonly Uint8Array[]): Plan {
  const doc = docOf(updates)
  if (!doc) throw new Error('A plan has an update that builds on a missing one.')
  const plan = readPlan(doc)
  doc.destroy()
  return plan
}
