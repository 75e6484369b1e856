import { describe, expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { agendapunten, werkagenda, werkagendaTabel } from '../../../shared/stukken/werkagenda.ts'
import { deelOnder, rijenVan, tabellenIn } from '../../kit/gezegd.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit, vollePlan } from '../../kit/vollePlan.ts'

const seeds = seedsFor('werkagenda', [], 4)
const voorbeeld = planUit(exampleJson.plan)
const opDatum = (plan: typeof voorbeeld) =>
  tabellenIn(deelOnder(werkagenda(plan), 'op-datum')).flatMap(rijenVan)
const opNaam = (rijen: readonly (readonly string[])[]) => rijen.map(([, wat]) => wat).toSorted()

describe('the werkagenda', () => {
  test.each(seeds)('has every mijlpaal once by date and once by who answers for it (seed %i)', seed => {
    const plan = vollePlan(seed, { opgaven: 3, afspraken: 8 })
    const alle = plan.afspraken.flatMap(({ mijlpalen }) =>
      mijlpalen.map(een => een.omschrijving.plat.trim() || 'Mijlpaal zonder omschrijving'),
    )
    expect(opNaam(opDatum(plan))).toEqual(alle.toSorted())
    const perPartij = tabellenIn(deelOnder(werkagenda(plan), 'per-partij')).flatMap(rijenVan)
    expect(opNaam(perPartij)).toEqual(alle.toSorted())
  })

  test.each(seeds)('has it with each theme of its opgaven, or under none (seed %i)', seed => {
    const plan = vollePlan(seed, { opgaven: 3, afspraken: 8 })
    const keren = agendapunten(plan).reduce((som, { themas }) => som + Math.max(1, themas.length), 0)
    expect(tabellenIn(deelOnder(werkagenda(plan), 'per-thema')).flatMap(rijenVan)).toHaveLength(keren)
  })

  test('begins with the first date, and ends with what has none', () => {
    const datums = agendapunten(voorbeeld).map(({ datum }) => datum)
    expect(datums).toEqual(datums.toSorted())
    const los = { id: 'a', titel: 'Los', mijlpalen: [{ omschrijving: 'Ooit' }, { datum: '2030-01-01' }] }
    const plan = planUit({ id: 'p', titel: 'Plan', afspraken: [los] })
    expect(opDatum(plan).map(([wanneer, wat]) => [wanneer, wat])).toEqual([
      ['1 januari 2030', 'Mijlpaal zonder omschrijving'],
      ['nog geen datum', 'Ooit'],
    ])
  })

  test('says by name who answers for it, with the code and title of its afspraak', () => {
    expect(opDatum(voorbeeld)[0]).toEqual([
      ...['1 februari 2024', 'Werkwijze en telefoonnummer vastgesteld'],
      ...['1.1-A Eén coördinatiepunt voor tijdelijk verblijf en nachtzorg', 'Zorggroep Lindewaard'],
    ])
  })

  test('is for a spreadsheet one row a mijlpaal, with all its themes', () => {
    const { kolommen, rijen } = werkagendaTabel(voorbeeld)
    expect(rijen).toHaveLength(agendapunten(voorbeeld).length)
    expect(Object.fromEntries(kolommen.map((kolom, at) => [kolom, rijen[0]?.[at]]))).toMatchObject({
      ...{ Datum: '01-02-2024', Verantwoordelijke: 'Zorggroep Lindewaard', Code: '1.1-A' },
      Thema: 'Ouderen, Acute zorg',
    })
  })

  test('of a plan without mijlpalen says so on its cover', () => {
    expect(werkagenda(planUit({ id: 'p', titel: 'Plan' })).kenmerken).toMatchObject([
      { label: 'Mijlpalen', blokken: [{ runs: [{ tekst: '0' }] }] },
    ])
  })
})
