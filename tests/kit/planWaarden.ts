import type { Veld, Velden } from '../../shared/plan/field.ts'
import { type Plan, planVelden } from '../../shared/plan/plan.ts'
import type { Tekst } from '../../shared/plan/tekst.ts'

/** A field of a plan that says something, and the words it has to be found by on paper. */
export interface PlanWaarde {
  /** `elementId/veld`. */
  readonly plek: string
  readonly kind: string
  readonly veld: Veld
  /** Null where the words are those of something else: a choice, a reference. */
  readonly woorden: string | null
}

/** Everything a plan says, found from the declarations, written as the Dutch write it. */
export const planWaarden = (plan: Plan): readonly PlanWaarde[] => inVelden(planVelden, plan, plan.id, '', '')

function inVelden(
  velden: Velden,
  waarden: object,
  elementId: string,
  kind: string,
  pad: string,
): readonly PlanWaarde[] {
  return Object.entries(velden).flatMap(([naam, veld]): readonly PlanWaarde[] => {
    const waarde = (waarden as Readonly<Record<string, unknown>>)[naam]
    if (veld.kind === 'groep')
      return inVelden(veld.velden, waarde as object, elementId, kind, `${pad}${naam}.`)
    if (veld.kind === 'lijst' || veld.kind === 'wortel')
      return (waarde as readonly { id: string }[]).flatMap(item =>
        inVelden(veld.item.velden, item, item.id, veld.item.kind, ''),
      )
    if (isLeeg(waarde)) return []
    return [{ plek: `${elementId}/${pad}${naam}`, kind, veld, woorden: woordenVan(veld, waarde) }]
  })
}

const isLeeg = (waarde: unknown): boolean =>
  waarde === null ||
  (Array.isArray(waarde) && waarde.length === 0) ||
  (typeof waarde === 'object' && 'plat' in waarde && (waarde as Tekst).plat.trim() === '')

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 })
const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

function woordenVan(veld: Veld, waarde: unknown): string | null {
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return (waarde as Tekst).plat
    case 'woord':
      return String(waarde)
    case 'getal':
    case 'geheel':
      return Number(waarde) < 10_000 && veld.kind === 'geheel' ? String(waarde) : getal.format(Number(waarde))
    case 'datum':
      return datum.format(new Date(`${waarde}T00:00:00Z`))
    case 'verzameling':
      return veld.van === 'woord' ? (waarde as readonly string[]).join(', ') : null
    default:
      return null
  }
}
