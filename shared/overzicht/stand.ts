import { deelIn, opgavenDeel } from '../plan/codes.ts'
import type { Plan } from '../plan/plan.ts'
import { type GekozenFase, inFase } from '../rules/fasen.ts'
import { type GroepId, groepen, groepIds, groepVan } from '../rules/groepen.ts'
import type { Ernst, Rule } from '../rules/rule.ts'
import { aantalOpen, type Melding, type MeldingPlek, type Telling, telMeldingen } from './melding.ts'
import { onderdelenIn } from './onderdelen.ts'
import type { Tabel } from './tabel.ts'
import { type FaseVoortgang, voortgangPerFase } from './voortgang.ts'

/** The meldingen of one part of the plan by one group of criteria. */
export interface StandCel {
  readonly groep: GroepId
  readonly meldingen: number
  readonly gemotiveerd: number
  /** The worst of them. */
  readonly ernst: Ernst | null
  /** The first in the plan; one that was explained only when there is no other. */
  readonly eerste: MeldingPlek | null
}

export interface StandRij {
  readonly soort: 'plan' | 'opgave' | 'los' | 'totaal'
  /** What the row links to; null for rows that are no place in the plan. */
  readonly elementId: string | null
  readonly code: string
  readonly titel: string
  /** One for each group, in their order. */
  readonly cellen: readonly StandCel[]
  readonly telling: Telling
}

/** How the plan stands in a phase: opgave × group of criteria, in counts. */
export interface Stand {
  readonly fase: GekozenFase
  readonly groepen: readonly { readonly id: GroepId; readonly titel: string }[]
  readonly rijen: readonly StandRij[]
  readonly fasen: readonly FaseVoortgang[]
}

export interface StandBron {
  readonly plan: Plan
  /** Of every phase. */
  readonly meldingen: readonly Melding[]
  readonly regels: readonly Pick<Rule, 'id' | 'fase'>[]
  readonly fase: GekozenFase
}

export function standVan({ plan, meldingen, regels, fase }: StandBron): Stand {
  const nu = meldingen.filter(een => inFase(een, fase))
  const met = new Set(regels.filter(regel => inFase(regel, fase)).map(regel => groepVan(regel.id)))
  const ids = groepIds.filter(id => met.has(id))
  const perRij = groupBy(nu, rijVan(plan))
  const rij = (kop: RijKop, eigen: readonly Melding[]): StandRij => ({
    ...kop,
    cellen: ids.map(id => celVan(id, eigen)),
    telling: telMeldingen(eigen),
  })
  return {
    fase,
    groepen: ids.map(id => ({ id, titel: groepen[id] })),
    rijen: [
      ...koppen(plan).map(kop => rij(kop, perRij.get(kop.elementId ?? '') ?? [])),
      rij({ soort: 'totaal', elementId: null, code: '', titel: 'Totaal' }, nu),
    ],
    fasen: voortgangPerFase(regels, meldingen),
  }
}

type RijKop = Pick<StandRij, 'soort' | 'elementId' | 'code' | 'titel'>

function koppen(plan: Plan): RijKop[] {
  const { opgaven, los } = deelIn(plan, opgavenDeel(plan))
  const heel: RijKop = { soort: 'plan', elementId: plan.id, code: '', titel: 'Het plan zelf' }
  const onder = opgaven.map(({ opgave, code }): RijKop => {
    const titel = opgave.titel.plat.trim() || 'Opgave zonder titel'
    return { soort: 'opgave', elementId: opgave.id, code, titel }
  })
  const losse: RijKop = { soort: 'los', elementId: null, code: '', titel: 'Afspraken zonder opgave' }
  return [heel, ...onder, ...(los.length > 0 ? [losse] : [])]
}

/** The row a melding counts in: its opgave, that of its afspraak (`''`: of none), or else the plan. */
function rijVan(plan: Plan): (melding: Melding) => string {
  const onderdeelVan = onderdelenIn(plan)
  const opgaveVan = new Map(
    deelIn(plan, 0).opgaven.flatMap(({ opgave, afspraken }) =>
      afspraken.map(({ afspraak }) => [afspraak.id, opgave.id] as const),
    ),
  )
  return melding => {
    const { id, lijst } = onderdeelVan(melding.elementId)
    if (lijst === 'afspraken') return opgaveVan.get(id) ?? ''
    return lijst === 'opgaven' ? id : plan.id
  }
}

function celVan(groep: GroepId, vanRij: readonly Melding[]): StandCel {
  const eigen = vanRij.filter(een => groepVan(een.regelId) === groep)
  const telling = telMeldingen(eigen)
  const eerste = eigen.find(een => !een.gemotiveerd) ?? eigen[0]
  return {
    groep,
    meldingen: aantalOpen(telling),
    gemotiveerd: telling.gemotiveerd,
    ernst: (['vereist', 'aanbevolen', 'scherpte'] as const).find(een => telling[een] > 0) ?? null,
    eerste: eerste ? { regelId: eerste.regelId, elementId: eerste.elementId, veld: eerste.veld } : null,
  }
}

/** Everything the table shows, with the severities and the explained ones behind the groups. */
export const standTabel = (stand: Stand): Tabel => ({
  kolommen: [
    ...['Code', 'Onderdeel', ...stand.groepen.map(groep => groep.titel)],
    ...['Meldingen', 'Vereist', 'Aanbevolen', 'Kan scherper', 'Gemotiveerd'],
  ],
  rijen: stand.rijen.map(({ code, titel, cellen, telling }) => [
    ...[code, titel, ...cellen.map(cel => cel.meldingen)],
    ...[aantalOpen(telling), telling.vereist, telling.aanbevolen, telling.scherpte, telling.gemotiveerd],
  ]),
})

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}
