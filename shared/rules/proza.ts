import { afspraak } from '../plan/afspraak.ts'
import type { Velden } from '../plan/field.ts'
import { opgave } from '../plan/opgave.ts'
import { type Plan, planVelden } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import { resultaatafspraak } from '../plan/resultaatafspraak.ts'
import type { Tekst } from '../plan/tekst.ts'
import { wortelLijsten } from '../plan/wortelLijsten.ts'
import { eenmaal } from './eenmaal.ts'
import type { Targets } from './rule.ts'

/** What people wrote in a field, be it one line or a text. */
export interface Proza {
  readonly elementId: string
  readonly veld: string
  readonly tekst: Tekst
  /** The kind of root item that it is in: `afspraken`; `plan` for the plan's own fields. */
  readonly soort: string
}

/** A rule that is asked about each of these sees all prose of the plan, and every field of it once. */
export const alleProza = ['plan', 'opgave', 'afspraak', 'resultaatafspraak'] as const

type Target = Targets[(typeof alleProza)[number]]

/** Whether a rule for all prose is asked about the plan. (The plan that a rule sees only gives; it lists nothing.) */
export const isPlan = (target: Target): target is Plan =>
  !('indicatorCode' in target || 'oplossing' in target || 'knelpunt' in target)

/** The prose that is not empty in what a rule is asked about. Of the plan: all outside opgaven and afspraken. */
export function prozaVan(target: Target): readonly Proza[] {
  if ('indicatorCode' in target) return inResultaat(target)
  if ('oplossing' in target) return inAfspraak(target)
  if ('knelpunt' in target) return inOpgave(target)
  const { afspraken: _afspraken, opgaven: _opgaven, ...velden } = planVelden
  const plan = target as unknown as AnItem
  const eigen = lees(plan, velden, plan.id, 'plan')
  return [
    ...eigen,
    ...wortelLijsten(plan, velden).flatMap(({ soort, items }) => items.flatMap(lezers(soort))),
  ]
}

type Lezer = (item: AnItem) => readonly Proza[]
interface Soort {
  readonly kind: string
  readonly velden: Velden
}

const lezerVan = ({ kind, velden }: Soort): Lezer => eenmaal(item => lees(item, velden, item.id, kind))
const inOpgave = lezerVan(opgave)
const inAfspraak = lezerVan(afspraak)
const inResultaat = lezerVan(resultaatafspraak)
const lezers = eenmaal(lezerVan)

/** Goes through the groups and rows of an item; a resultaatafspraak is a target of its own. */
function lees(waarden: object, velden: Velden, elementId: string, soort: string, pad = ''): Proza[] {
  return Object.entries(velden).flatMap(([naam, veld]): Proza[] => {
    if (veld.kind === 'wortel' || (veld.kind === 'lijst' && veld.item === resultaatafspraak)) return []
    const waarde = (waarden as Readonly<Record<string, unknown>>)[naam]
    if (veld.kind === 'groep') return lees(waarde as object, veld.velden, elementId, soort, `${pad}${naam}.`)
    if (veld.kind === 'lijst')
      return (waarde as readonly AnItem[]).flatMap(rij => lees(rij, veld.item.velden, rij.id, soort))
    if (veld.kind !== 'regel' && veld.kind !== 'tekst') return []
    const tekst = waarde as Tekst
    return tekst.plat === '' ? [] : [{ elementId, veld: pad + naam, tekst, soort }]
  })
}
