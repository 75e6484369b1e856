import { expect, test } from 'vitest'
import type { PlanRegelset } from '../../../client/api.ts'
import { regelsetStore } from '../../../client/plan/regelsetStore.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'

const versie = (n: number): PlanRegelset => ({ ...iza2023, versie: n })

test('takes what is newer, tells it once, and lets an answer that came too late go by', () => {
  const store = regelsetStore(versie(1), () => Promise.resolve(versie(1)))
  let told = 0
  store.subscribe(() => {
    told += 1
  })
  for (const n of [3, 2, 3]) store.take(versie(n))
  expect([store.get().versie, told]).toEqual([3, 1])
})

test('asks anew when it is told to, and stays as it is when that fails', async () => {
  const answers = [Promise.reject(new TypeError('No connection.')), Promise.resolve(versie(4))]
  const store = regelsetStore(versie(1), () => answers.shift() ?? Promise.resolve(versie(0)))
  store.renew()
  await Promise.resolve()
  expect(store.get().versie).toBe(1)
  store.renew()
  await expect.poll(() => store.get().versie).toBe(4)
})
