import type { Velden } from '../../shared/plan/field.ts'
import { type PlanVelden, planVelden } from '../../shared/plan/plan.ts'

/** A part of the plan beside its hoofdstukken and its opgaven. */
export interface Deel {
  readonly id: string
  readonly titel: string
  /** One sentence under the heading: what the part is for. */
  readonly inleiding?: string
  /** The fields of the plan that belong to it. */
  readonly velden: readonly (keyof PlanVelden)[]
  /** Before the opgaven, or after them. */
  readonly plek: 'voor' | 'na'
}

const declared = [
  {
    id: 'regiobeeld',
    titel: 'Regiobeeld',
    inleiding: 'De cijfers waar de opgaven op rusten, met jaar en bron.',
    velden: ['regiobeeld'],
    plek: 'voor',
  },
] as const satisfies readonly Deel[]

export type DeelId = (typeof declared)[number]['id']

/** The parts in the order of the page. What each shows stands in `client/delen/inhoud.ts`. */
export const delen: readonly (Deel & { readonly id: DeelId })[] = declared

const perVeld = new Map(delen.flatMap(deel => deel.velden.map(veld => [veld as string, deel.id])))

/** The part that a field of the plan stands in (`monitoring.wijze`); null for what stands elsewhere. */
export const deelVanVeld = (veld: string | null): DeelId | null =>
  perVeld.get(veld?.split('.')[0] ?? '') ?? null

const soortenIn = (velden: Velden): string[] =>
  Object.values(velden).flatMap(veld => {
    if (veld.kind === 'wortel') return [veld.item.kind]
    return veld.kind === 'groep' ? soortenIn(veld.velden) : []
  })

const perSoort = new Map(
  delen.flatMap(deel =>
    deel.velden.flatMap(veld => soortenIn({ [veld]: planVelden[veld] }).map(kind => [kind, deel.id])),
  ),
)

/** The part that the items of a root list stand in: `besluiten` → governance. */
export const deelVanSoort = (kind: string): DeelId | null => perSoort.get(kind) ?? null
