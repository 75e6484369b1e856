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
  {
    id: 'prioritering',
    titel: 'Prioritering',
    inleiding: 'Hoe de regio uit de knelpunten haar opgaven koos, en in welke volgorde zij staan.',
    velden: ['prioritering'],
    plek: 'voor',
  },
  {
    id: 'partijen',
    titel: 'Partijen',
    inleiding: 'Iedereen die meedoet. Alleen wie hier staat kan in een afspraak trekker of uitvoerder zijn.',
    velden: ['partijen'],
    plek: 'na',
  },
  {
    id: 'randvoorwaarden',
    titel: 'Randvoorwaarden',
    inleiding: 'Wat de regio nodig heeft en niet zelf kan regelen.',
    velden: ['randvoorwaarden'],
    plek: 'na',
  },
  {
    id: 'monitoring',
    titel: 'Monitoring',
    inleiding: 'Hoe de regio haar resultaten volgt, en wie daarover aan wie rapporteert.',
    velden: ['monitoring'],
    plek: 'na',
  },
  {
    id: 'governance',
    titel: 'Bestuur en besluitvorming',
    inleiding: 'Wie over het plan besluit, namens wie, en hoe de raden meedoen.',
    velden: ['governance'],
    plek: 'na',
  },
  {
    id: 'inwoners',
    titel: 'Inwoners betrokken',
    inleiding: 'Wanneer inwoners meedachten, wat zij inbrachten en waar dat terug te zien is.',
    velden: ['inwonersbetrokkenheid'],
    plek: 'na',
  },
  {
    id: 'programmas',
    titel: 'Samenhang met programma’s',
    inleiding: 'Aan welke landelijke programma’s de afspraken bijdragen.',
    velden: ['programmas'],
    plek: 'na',
  },
  {
    id: 'planrelaties',
    titel: 'Relatie met andere plannen',
    inleiding: 'Hoe dit plan zich verhoudt tot andere plannen in en om de regio.',
    velden: ['planrelaties'],
    plek: 'na',
  },
  {
    id: 'begrippen',
    titel: 'Begrippenlijst',
    velden: ['begrippen'],
    plek: 'na',
  },
] as const satisfies readonly Deel[]

export type DeelId = (typeof declared)[number]['id']

/** The parts in the order of the page. What each shows stands in `client/delen/inhoud.ts`. */
export const delen: readonly (Deel & { readonly id: DeelId })[] = declared

/** What a part is called among the ids of items: in the outline, and as a group of findings. */
export const deelSleutel = (id: string): string => `deel:${id}`

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
