import { expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { type Drempelbeschrijving, drempels } from '../../../shared/rules/drempels.ts'
import { regels } from '../../../shared/rules/index.ts'
import { aangevuld, iza2023, type Regelset, regelsIn } from '../../../shared/rules/regelset.ts'
import { planOf } from '../../kit/testRule.ts'

const plan = planOf(exampleJson.plan)
const found = (regelset: Regelset) => checkPlan(plan, regelset)
const eerste = found(iza2023)[0]
if (!eerste) throw new Error('The example plan has no findings.')
const { regelId } = eerste

test('a rule that is switched off finds nothing, and the others find what they found', () => {
  const zonder = found({ ...iza2023, uit: [{ regelId, reden: 'Doen wij niet.' }] })
  expect(zonder).toEqual(found(iza2023).filter(een => een.regelId !== regelId))
})

test('a finding has the phase its rule has in the set', () => {
  const later = found({ ...iza2023, fasen: { [regelId]: 'indienen' } })
  const fasenVan = (lijst: typeof later) =>
    new Set(lijst.filter(een => een.regelId === regelId).map(een => een.fase))
  expect([...fasenVan(later)]).toEqual(['indienen'])
  expect([...fasenVan(found(iza2023))]).toEqual([eerste.fase])
})

test('a rule keeps its identity where the set changes nothing of it', () => {
  expect(regelsIn(iza2023, regels)).toEqual(regels)
  expect(regelsIn(iza2023, regels)[0]).toBe(regels[0])
})

test('a threshold of the set decides what a rule finds', () => {
  const streng: Regelset = { ...iza2023, drempels: { ...iza2023.drempels, opgavenHoogstens: 1 } }
  const aantal = (set: Regelset) => found(set).filter(een => een.regelId === 'opgave.aantal').length
  expect([aantal(iza2023), aantal(streng)]).toEqual([0, 1])
})

test('a set of an older release gets what has come since as it is in IZA 2023', () => {
  const { opgavenHoogstens: _, ...oud } = iza2023.drempels
  const bewaard = { naam: 'IZA 2023', drempels: { ...oud, stoptTekens: 5 } } as unknown as Regelset
  expect(aangevuld(bewaard)).toEqual({ ...iza2023, drempels: { ...iza2023.drempels, stoptTekens: 5 } })
})

const plat = Object.entries(drempels).flatMap(([naam, een]: [string, Drempelbeschrijving]) =>
  een.soort === 'reeks'
    ? Object.entries(een.delen).map(([deel, d]) => [`${naam}.${deel}`, d] as const)
    : [[naam, een] as const],
)
test.each(plat)('%s has a label, and its value in IZA 2023 is within its own bounds', (_naam, een) => {
  expect(een.label).toMatch(/\S/)
  if (een.soort === 'aantal') {
    expect(een.eenheid).toMatch(/\S/)
    expect(een.iza).toBeGreaterThanOrEqual(een.min)
    expect(een.iza).toBeLessThanOrEqual(een.max)
  }
  if (een.soort === 'dag') expect(een.iza).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  if (een.soort === 'keuzes') expect(een.iza.filter(keuze => !(keuze in een.opties))).toEqual([])
})
