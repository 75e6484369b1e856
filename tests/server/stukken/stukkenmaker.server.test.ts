import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { StukVraag } from '../../../server/stukken/maken.ts'
import { Stukkenmaker } from '../../../server/stukken/stukkenmaker.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import type { Formaat } from '../../../shared/stukken/stukkeuze.ts'

let maker: Stukkenmaker | null = null
afterEach(() => maker?.end())

const herkomst = { versie: null, merk: '2026-11-23' }
const vraag = (formaat: Formaat): StukVraag => ({
  ...{ state: Y.encodeStateAsUpdate(newPlan(exampleJson.plan)), planId: 'plan-zv', soort: 'plan', formaat },
  ...{
    voor: null,
    mee: null,
    regelset: iza2023,
    draden: [],
    huisstijl: neutraal,
    op: '2026-11-23T04:00:00.000Z',
  },
})
const logged: string[] = []
const opened = () => {
  logged.length = 0
  maker = new Stukkenmaker((event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`))
  return maker
}
const refusalOf = (run: () => unknown): string => {
  try {
    run()
    return 'none'
  } catch (thrown) {
    return thrown instanceof Refusal ? thrown.code : String(thrown)
  }
}

test('papers are made one after the other, and listed to who asked, the newest first', () => {
  const stukken = opened()
  const een = stukken.begin('anna', vraag('json'), herkomst)
  const twee = stukken.begin('anna', vraag('docx'), herkomst)
  stukken.begin('bram', vraag('docx'), herkomst)
  expect(stukken.alleVan('anna', 'plan-zv').map(({ id, stand }) => [id, stand])).toEqual([
    [twee.id, 'wacht'],
    [een.id, 'bezig'],
  ])
  expect(stukken.alleVan('anna', 'ander-plan')).toEqual([])
})

test('nobody has more than eight of them being made', () => {
  const stukken = opened()
  for (let n = 0; n < 8; n += 1) stukken.begin('anna', vraag('json'), herkomst)
  expect(() => stukken.begin('anna', vraag('json'), herkomst)).toThrow(Refusal)
  expect(stukken.begin('bram', vraag('json'), herkomst).stand).toBe('wacht')
})

test('the next is begun once the process of one that was stopped has ended', async () => {
  const stukken = opened()
  stukken.stop(stukken.begin('anna', vraag('docx'), herkomst).id)
  const { id, stand } = stukken.begin('anna', vraag('json'), herkomst)
  expect(stand).toBe('wacht')
  await expect.poll(() => stukken.van('anna', 'plan-zv', id)?.stand, { timeout: 60_000 }).toBe('klaar')
}, 60_000)

test('with the server its papers end, and no other is begun', async () => {
  const stukken = opened()
  const { id } = stukken.begin('anna', vraag('docx'), herkomst)
  await stukken.end()
  expect(stukken.van('anna', 'plan-zv', id)).toBeNull()
  expect(stukken.begin('anna', vraag('docx'), herkomst).stand).toBe('wacht')
})

test('one that is being set is stopped at once, by who asked', async () => {
  const stukken = opened()
  const { id } = stukken.begin('anna', vraag('pdf'), herkomst)
  const voortgang = () => stukken.van('anna', 'plan-zv', id)?.voortgang ?? 0
  await expect.poll(voortgang, { timeout: 60_000, interval: 10 }).toBeGreaterThanOrEqual(0.45)
  stukken.stop(id)
  await stukken.end()
  expect(stukken.van('anna', 'plan-zv', id)).toBeNull()
}, 60_000)

test('when a hundred people ask for two each, those that find two hundred waiting are refused', () => {
  const stukken = opened()
  const codes = Array.from({ length: 101 }, (_, n) =>
    [1, 2].map(() => refusalOf(() => stukken.begin(`persoon-${n}`, vraag('json'), herkomst))),
  ).flat()
  expect(codes.slice(0, 201)).toEqual(Array.from({ length: 201 }, () => 'none'))
  expect(codes.slice(201)).toEqual(['stukken-druk'])
})

test('what waits holds plans of 128 MiB at most', () => {
  const stukken = opened()
  stukken.begin('anna', vraag('json'), herkomst)
  const groot = { ...vraag('json'), state: new Uint8Array(60 * 1024 * 1024) }
  const codes = ['bram', 'carla', 'dirk'].map(naam => refusalOf(() => stukken.begin(naam, groot, herkomst)))
  expect(codes).toEqual(['none', 'none', 'stukken-druk'])
  expect(stukken.begin('eva', vraag('json'), herkomst).stand).toBe('wacht')
})

test('one that cannot be made says so, and its fault has no words of the plan', async () => {
  const stukken = opened()
  const state = new TextEncoder().encode('Regioplan Zilverdal-Vennemark')
  const { id } = stukken.begin('anna', { ...vraag('json'), state }, herkomst)
  await expect.poll(() => stukken.van('anna', 'plan-zv', id)?.stand, { timeout: 60_000 }).toBe('mislukt')
  expect(logged.join()).toContain('stuk-failed')
  expect(logged.join()).not.toContain('Zilverdal')
}, 60_000)
