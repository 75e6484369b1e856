import { expect, test } from 'vitest'
import { criteria, fetchCriteria, keepFetchingCriteria } from '../../../../client/plan/findings/criteria.ts'
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
    check: now => [checkPlan(now)],
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

test('without a connection they are fetched again after a rest, and no more once that is called off', async () => {
  const clock = fakeClock()
  const asked: Promise<void>[] = []
  const offline = () => {
    const answer = Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
    asked.push(answer)
    return answer
  }
  const failed = async () => void (await asked.at(-1)?.catch(() => {}))
  const stop = keepFetchingCriteria(clock, offline)
  await failed()
  clock.pass(3000)
  await failed()
  expect(asked).toHaveLength(2)
  stop()
  clock.pass(10_000)
  expect(asked).toHaveLength(2)
})

test('the criteria that are fetched are all there are', async () => {
  await fetchCriteria()
  expect(criteria.get()?.regels).toBe(regels)
  expect(criteria.get()?.regelVan('afspraak.trekker')?.titel).toBe('Precies één trekker')
})
