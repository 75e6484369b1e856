import { afspraak } from '../plan/afspraak.ts'
import { eenmaal } from '../plan/eenmaal.ts'
import type { Veld, Velden } from '../plan/field.ts'
import { opgave } from '../plan/opgave.ts'
import { type Plan, planVelden } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import { resultaatafspraak } from '../plan/resultaatafspraak.ts'
import type { Tekst } from '../plan/tekst.ts'
import { wortelLijsten } from '../plan/wortelLijsten.ts'
import { openLaatste } from './laatste.ts'
import type { Targets } from './rule.ts'

/** What people wrote in a field, be it one line or a text. */
export interface Proza {
  readonly elementId: string
  readonly veld: string
  readonly tekst: Tekst
  /** The kind of root item that it is in: `afspraken`; `plan` for the plan's own fields. */
  readonly soort: string
  /** What characters stand in it, to pass over a text that a pattern finds nothing in: bits of `bevat`. */
  readonly tekens: number
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
  const plan = target as unknown as AnItem
  const eigen = lees(plan, vormVan(buitenBlokken), plan.id, 'plan', [])
  const lijsten = wortelLijsten(plan, buitenBlokken)
  return [...eigen, ...lijsten.flatMap(({ soort, items }) => items.flatMap(lezerVan(soort)))]
}

const { afspraken: _afspraken, opgaven: _opgaven, ...buitenBlokken } = planVelden

interface Soort {
  readonly kind: string
  readonly velden: Velden
}
const lezer =
  ({ kind, velden }: Soort) =>
  (item: AnItem): readonly Proza[] =>
    lees(item, vormVan(velden), item.id, kind, [])
/** The plan is asked about at every letter, and a list of it seldom changes. */
const lezerVan = eenmaal((soort: Soort) => eenmaal(lezer(soort)))
const inOpgave = openLaatste(lezer(opgave))
const inAfspraak = openLaatste(lezer(afspraak))
const inResultaat = openLaatste(lezer(resultaatafspraak))

/** Where an item has prose, and rows that have prose. Worked out once: a plan has thousands of items. */
interface Vorm {
  readonly teksten: readonly Pad[]
  readonly lijsten: readonly (Pad & { readonly vorm: Vorm })[]
}
interface Pad {
  readonly veld: string
  readonly namen: readonly string[]
}

const vormVan = eenmaal((velden: Velden): Vorm => {
  const paden = padenIn(velden, [])
  const pad = (namen: readonly string[]): Pad => ({ veld: namen.join('.'), namen })
  return {
    teksten: paden.flatMap(({ namen, veld: { kind } }) =>
      kind === 'regel' || kind === 'tekst' ? pad(namen) : [],
    ),
    // A resultaatafspraak is a target of its own.
    lijsten: paden.flatMap(({ namen, veld }) =>
      veld.kind === 'lijst' && veld.item !== resultaatafspraak
        ? { ...pad(namen), vorm: vormVan(veld.item.velden) }
        : [],
    ),
  }
})

const padenIn = (velden: Velden, voor: readonly string[]): { namen: readonly string[]; veld: Veld }[] =>
  Object.entries(velden).flatMap(([naam, veld]) => {
    const namen = [...voor, naam]
    return veld.kind === 'groep' ? padenIn(veld.velden, namen) : [{ namen, veld }]
  })

function lees(waarde: object, vorm: Vorm, elementId: string, soort: string, found: Proza[]): Proza[] {
  for (const { veld, namen } of vorm.teksten) {
    const tekst = op(waarde, namen) as Tekst
    if (tekst.plat !== '') found.push({ elementId, veld, tekst, soort, tekens: tekensIn(tekst.plat) })
  }
  for (const { namen, vorm: rijvorm } of vorm.lijsten)
    for (const rij of op(waarde, namen) as readonly AnItem[]) lees(rij, rijvorm, rij.id, soort, found)
  return found
}

/** Three digits with at most one character between any two of them, and an `@`. */
export const bevat = { cijfers: 1, apenstaart: 2 } as const

const drieCijfers = /\d.?\d.?\d/s

const tekensIn = (plat: string): number =>
  (drieCijfers.test(plat) ? bevat.cijfers : 0) | (plat.includes('@') ? bevat.apenstaart : 0)

function op(waarde: object, namen: readonly string[]): unknown {
  let value: unknown = waarde
  for (const naam of namen) value = (value as Readonly<Record<string, unknown>>)[naam]
  return value
}
