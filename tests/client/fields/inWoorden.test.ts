import { expect, test } from 'vitest'
import { inWoorden } from '../../../client/fields/inWoorden.ts'
import { searchPlan } from '../../../client/find/searchPlan.ts'
import { type Afspraak, afspraak } from '../../../shared/plan/afspraak.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

const plan = readPlan(newPlan(exampleJson.plan))
const noem = (id: string): string => plan.partijen.find(partij => partij.id === id)?.naam.plat ?? id
const one = (id: string): Afspraak => {
  const found = plan.afspraken.find(each => each.id === id)
  if (!found) throw new Error(`The example plan has no afspraak ${id}.`)
  return found
}
const say = (id: string, veld: keyof typeof afspraak.velden): string =>
  inWoorden(afspraak.velden[veld], one(id)[veld], noem)

test('a choice, a date and references are said as people read them', () => {
  expect(say('a1', 'schaal')).toBe('Regionaal')
  expect(say('a1', 'startdatum')).toMatch(/^\d{1,2} [a-z]{3} 20\d\d$/)
  expect(say('a1', 'partijen')).toContain('Zorggroep Lindewaard · Trekker')
})

test('what is empty says nothing', () => {
  const leeg = { ...one('a1'), schaal: null, gebied: [], partijen: [], startdatum: null }
  for (const veld of ['schaal', 'gebied', 'partijen', 'startdatum'] as const)
    expect(inWoorden(afspraak.velden[veld], leeg[veld], noem)).toBe('')
})

test('whatever can be found in an afspraak is among its words', () => {
  const words = new Map(
    plan.afspraken.map(each => [
      each.id,
      Object.entries(afspraak.velden)
        .map(([naam, veld]) => inWoorden(veld, each[naam as keyof typeof each], noem))
        .join('\n'),
    ]),
  )
  for (const { naam } of plan.partijen)
    for (const { id } of searchPlan(plan, naam.plat))
      if (words.has(id)) expect(words.get(id)).toContain(naam.plat)
})
