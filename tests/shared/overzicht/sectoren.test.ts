import { expect, test } from 'vitest'
import { sectorenTabel, sectorenVan } from '../../../shared/overzicht/sectoren.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { klein, planVan } from './overzichtPlan.ts'

const domein = (naam: string) => sectorenVan(klein).domeinen.find(een => een.naam === naam)

test('a domein counts its parties, what they lead and what they have to do', () => {
  expect(domein('Zorg')).toMatchObject({
    ...{ partijen: 2, trekkerOpgaven: 0, trekkerAfspraken: 2, uitvoerder: 2, mijlpalen: 1, taken: 3 },
    zonderTaak: 0,
  })
  expect(domein('Sociaal domein')).toMatchObject({
    ...{ partijen: 2, trekkerOpgaven: 1, trekkerAfspraken: 0, uitvoerder: 0, mijlpalen: 1, taken: 1 },
  })
})

test('a domein is told by sector as well', () => {
  expect(domein('Zorg')?.sectoren.map(een => [een.naam, een.trekkerAfspraken, een.taken])).toEqual([
    ['Huisartsen', 0, 1],
    ['Verpleging, verzorging en thuiszorg', 2, 2],
  ])
})

test('a domein without parties is there, with nothing', () => {
  expect(domein('Publieke gezondheid')).toMatchObject({ partijen: 0, taken: 0, sectoren: [] })
})

test('a party without a domein stands apart, with what is asked of parties that are gone', () => {
  expect(domein('Domein niet ingevuld')).toMatchObject({ partijen: 1, trekkerOpgaven: 1, zonderTaak: 1 })
})

test('an adviseur or financier has no task by that', () => {
  const van = planVan({
    id: 'plan',
    partijen: [{ id: 'p', naam: 'P', domein: 'inwoner', sector: 'inwoners' }],
    afspraken: [{ id: 'a', partijen: [{ partijId: 'p', rol: 'adviseur' }] }],
  })
  expect(sectorenVan(van).totaal).toMatchObject({ partijen: 1, taken: 0, zonderTaak: 1 })
  expect(sectorenVan(van).domeinen.map(een => een.naam)).not.toContain('Domein niet ingevuld')
})

test('on the example plan the total is that of a recount', () => {
  const plan = planVan(exampleJson.plan)
  const rollen = plan.afspraken.flatMap(een => een.partijen).filter(een => een.partijId !== null)
  const mijlpalen = plan.afspraken
    .flatMap(een => een.mijlpalen)
    .filter(een => een.verantwoordelijkeId !== null)
  const uitvoerders = rollen.filter(een => een.rol === 'uitvoerder').length
  expect(uitvoerders).toBeGreaterThan(10)
  expect(sectorenVan(plan).totaal).toMatchObject({
    partijen: plan.partijen.length,
    trekkerAfspraken: rollen.filter(een => een.rol === 'trekker').length,
    uitvoerder: uitvoerders,
    taken: uitvoerders + mijlpalen.length,
  })
})

test('the columns of the file add up to the total', () => {
  const { kolommen, rijen } = sectorenTabel(sectorenVan(klein))
  const som = (kolom: string) => rijen.reduce((sum, rij) => sum + Number(rij[kolommen.indexOf(kolom)]), 0)
  const { totaal } = sectorenVan(klein)
  expect(['Partijen', 'Trekker van afspraken', 'Taken'].map(som)).toEqual([
    ...[totaal.partijen, totaal.trekkerAfspraken, totaal.taken],
  ])
  expect(rijen).toContainEqual(['Inwoner', 'geen partijen', 0, 0, 0, 0, 0, 0, 0])
})
