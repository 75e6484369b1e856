import { expect, test } from 'vitest'
import { draadRijen } from '../../../../client/plan/overleg/draadRijen.ts'
import { plaatsing } from '../../../../client/plan/overleg/plaatsing.ts'
import { tellingen } from '../../../../client/plan/overleg/tellingen.ts'
import { planStore } from '../../../../client/plan/planStore.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { anna, draad } from './answers.ts'

function opened() {
  const doc = newPlan(exampleJson.plan)
  const store = planStore(doc)
  const rijen = draadRijen()
  return { plan: store.get(), rijen, counts: tellingen(rijen, plaatsing(doc, store)) }
}

test('what is said about a part of an afspraak counts at the afspraak', () => {
  const { plan, rijen, counts } = opened()
  const afspraak = plan.afspraken.find(one => one.resultaatafspraken.length > 0)
  const id = afspraak?.id ?? ''
  rijen.put([
    draad('d1', { elementId: id, veld: 'titel' }),
    draad('d2', { elementId: afspraak?.resultaatafspraken[0]?.id ?? '', veld: null, gezien: 1 }),
  ])
  expect(counts.at(id)).toEqual({ open: 2, ongelezen: 1 })
})

test('a field of the plan counts at its part, and an item of a part at both', () => {
  const { plan, rijen, counts } = opened()
  const partij = plan.partijen[0]?.id ?? ''
  rijen.put([
    draad('d1', { elementId: plan.id, veld: 'monitoring.wijze' }),
    draad('d2', { elementId: partij, veld: null }),
    draad('d3', { elementId: plan.id, veld: 'titel' }),
  ])
  expect(['deel:monitoring', 'deel:partijen', partij, plan.id].map(id => counts.at(id).open)).toEqual([
    1, 1, 1, 1,
  ])
})

test('only who looks at a count that changed is told; closing one counts it out', () => {
  const { plan, rijen, counts } = opened()
  const [een, ander] = plan.afspraken.map(one => one.id)
  rijen.put([draad('d1', { elementId: een ?? '' }), draad('d2', { elementId: ander ?? '' })])
  const heard: string[] = []
  counts.listenAt(een ?? '', () => heard.push('een'))
  counts.listenAt(ander ?? '', () => heard.push('ander'))
  const afhandeling = { reden: 'overgenomen', door: anna, op: '2026-11-20T13:03:00.000Z' } as const
  rijen.put([draad('d1', { elementId: een ?? '', afhandeling, gezien: 1 })])
  expect(heard).toEqual(['een'])
  expect(counts.at(een ?? '')).toEqual({ open: 0, ongelezen: 0 })
})
