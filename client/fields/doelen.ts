import type { Doel } from '../../shared/plan/field.ts'
import { sector } from '../../shared/plan/opties.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { formatNumber } from './dutchNumber.ts'

/** One thing a reference may point at, as the picker offers it. */
export interface Optie {
  readonly id: string
  readonly label: string
  /** A soft second line: sector, year, source. */
  readonly uitleg: string | null
  /** What it is found by beside its label, such as aliases. */
  readonly zoek: string
  readonly groep: string | null
}

type Soort = Exclude<Doel, 'anderPlan' | 'anderElement'>

/** Everything a reference of this kind may point at now, in the order of the plan. */
export function optiesVoor(plan: Plan, doel: Doel): readonly Optie[] {
  return Object.hasOwn(bronnen, doel) ? bronnen[doel as Soort](plan) : []
}

const optie = (id: string, label: string, meer: Partial<Optie> = {}): Optie => ({
  id,
  label: label || 'Zonder naam',
  uitleg: null,
  zoek: '',
  groep: null,
  ...meer,
})

const bronnen: Readonly<Record<Soort, (plan: Plan) => Optie[]>> = {
  partijen: plan =>
    plan.partijen.map(({ id, naam, sector: waar, aliassen }) => {
      const uitleg = waar ? sector[waar] : null
      return optie(id, naam.plat, { uitleg, zoek: `${aliassen.join(' ')} ${uitleg ?? ''} ${waar ?? ''}` })
    }),
  gemeenten: plan => plan.regio.gemeenten.map(({ id, naam }) => optie(id, naam ?? '')),
  bevindingen: plan =>
    plan.regiobeeld.bevindingen.map(bevinding => {
      const uitleg = bevindingCijfer(bevinding)
      return optie(bevinding.id, bevinding.tekst.plat, { uitleg, zoek: uitleg })
    }),
  opgaven: plan => plan.opgaven.map(({ id, titel }) => optie(id, titel.plat)),
  afspraken: plan => plan.afspraken.map(({ id, titel }) => optie(id, titel.plat)),
  resultaatafspraken: plan =>
    plan.afspraken.flatMap(({ titel, resultaatafspraken }) =>
      resultaatafspraken.map(({ id, indicator }) => optie(id, indicator.naam.plat, { uitleg: titel.plat })),
    ),
  elementen: plan => [
    ...plan.opgaven.map(({ id, titel }) => optie(id, titel.plat, { groep: 'Opgaven' })),
    ...plan.afspraken.map(({ id, titel }) => optie(id, titel.plat, { groep: 'Afspraken' })),
  ],
  gebied: plan => [
    ...plan.regio.gemeenten.map(({ id, naam }) => optie(id, naam ?? '', { groep: 'Gemeenten' })),
    ...plan.regio.subregios.map(({ id, naam }) => optie(id, naam ?? '', { groep: "Subregio's" })),
  ],
}

/** `1.240 bezoeken (2022), Registratie Vennemark Ziekenhuis` */
export function bevindingCijfer(bevinding: Plan['regiobeeld']['bevindingen'][number]): string {
  const { waarde, eenheid, peiljaar, prognosejaar, bron } = bevinding
  const woord = eenheid === null || ['%', '€', 'aantal'].includes(eenheid) ? '' : ` ${eenheid}`
  const cijfer = waarde === null ? '' : `${formatNumber(waarde, eenheid)}${woord}`
  const jaar = prognosejaar ? `prognose ${prognosejaar}` : peiljaar
  return [`${cijfer}${jaar ? ` (${jaar})` : ''}`.trim(), bron.plat].filter(Boolean).join(', ')
}

/** The options in which every word of `zoek` is found, those that begin with it first. */
export function zoekOpties(opties: readonly Optie[], zoek: string): readonly Optie[] {
  const woorden = plat(zoek).split(/\s+/).filter(Boolean)
  if (woorden.length === 0) return opties
  const raak = opties.filter(one => {
    const tekst = plat(`${one.label} ${one.zoek}`)
    return woorden.every(woord => tekst.includes(woord))
  })
  const begint = (one: Optie) => (plat(one.label).startsWith(plat(zoek).trim()) ? 0 : 1)
  return raak.toSorted((a, b) => begint(a) - begint(b))
}

/** Without capitals and accents, as people search. */
export const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
