// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { criteria, fetchCriteria } from '../../../../client/plan/findings/criteria.ts'
import { openFindings } from '../../../../client/plan/findings/findingStore.ts'
import { planStore } from '../../../../client/plan/planStore.ts'
import { cell } from '../../../../client/plan/store.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { checkPlan } from '../../../../shared/rules/checkPlan.ts'
import { regels } from '../../../../shared/rules/index.ts'
import { fakeClock } from '../../criteria/fakeClock.ts'

test('a plan is not checked before there is anything to check by, and is once there is', () => {
  const clock = fakeClock()
  let ready = false
  const plan = planStore(newPlan(exampleJson.plan))
  const store = openFindings({
    plan,
    places: cell([]),
    clock,
    check: now => checkPlan(now),
    isReady: () => ready,
  })
  const stop = store.connect()
  clock.pass(1000)
  store.fase.kies('0.9')
  expect([store.isChecked(), store.get()]).toEqual([false, []])
  ready = true
  store.recheck()
  clock.pass(1000)
  expect(store.isChecked()).toBe(true)
  expect(store.get().length).toBeGreaterThan(10)
  stop()
})

test('the criteria that are fetched are all there are', async () => {
  await fetchCriteria()
  expect(criteria.get()?.regels).toBe(regels)
  expect(criteria.get()?.regelVan('afspraak.trekker')?.titel).toBe('Precies één trekker')
})
