import { afterEach, expect, test, vi } from 'vitest'
import { overlegStore } from '../../../../client/plan/overleg/overlegStore.ts'
import type { Draad } from '../../../../shared/overleg/draad.ts'
import { isOngelezen } from '../../../../shared/overleg/draad.ts'
import { Refusal } from '../../../../shared/refusals.ts'
import { anna, answers, draad } from './answers.ts'

const ik = { ...anna, sector: 'gemeente', kleur: 0 }
const aan = (elementId: string, veld: string | null = null) => ({ elementId, veld, anker: null })
const texts = (one: Draad | undefined) => one?.opmerkingen.map(({ tekst }) => tekst)

function opened(first: readonly Draad[] = []) {
  const server = answers(first)
  const store = overlegStore({ ik, calls: server.calls })
  return { ...server, store, settled: () => vi.waitFor(() => expect(store.isGeladen.get()).toBe(true)) }
}

afterEach(() => vi.useRealTimers())

test('takes all draden in pages, and from then on only what changed', async () => {
  const { store, state, elsewhere, settled, rows } = opened(
    [1, 2, 3, 4, 5].map(rev => draad(`d${rev}`, { rev })),
  )
  state.perPage = 2
  store.renew()
  await settled()
  expect(store.get().map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5'])
  elsewhere(rows()[1] as Draad)
  store.renew()
  await vi.waitFor(() => expect(store.one('d2')?.rev).toBe(6))
  expect(state.asked).toEqual(['draden 0', 'draden 2', 'draden 4', 'draden 5'])
})

test('what is heard while asking is asked for after it, once', async () => {
  const { store, state, settled } = opened([draad('d1')])
  for (let turn = 0; turn < 4; turn += 1) store.renew()
  await settled()
  expect(state.asked.length).toBeLessThanOrEqual(2)
})

test('gives the draden of an item with its fields, and of one field; tells only who looks there', async () => {
  const { store, settled, elsewhere } = opened([
    draad('d1', { ...aan('a1') }),
    draad('d2', { ...aan('a1', 'titel') }),
    draad('d3', { ...aan('a2', 'titel') }),
  ])
  store.renew()
  await settled()
  expect(store.at('a1').map(({ id }) => id)).toEqual(['d1', 'd2'])
  expect(store.at('a1', 'titel').map(({ id }) => id)).toEqual(['d2'])
  const heard: string[] = []
  store.listenAt('a1', undefined, () => heard.push('a1'))
  store.listenAt('a2', undefined, () => heard.push('a2'))
  store.listenOne('d3', () => heard.push('d3'))
  elsewhere(draad('d3', { ...aan('a2', 'titel') }))
  store.renew()
  await vi.waitFor(() => expect(heard.length).toBe(2))
  expect(heard.toSorted()).toEqual(['a2', 'd3'])
})

test('a draad that is attached elsewhere leaves the item it was at', async () => {
  const { store, settled, elsewhere } = opened([draad('d1', { ...aan('a1', 'titel') })])
  store.renew()
  await settled()
  elsewhere(draad('d1', { ...aan('a2', 'titel') }))
  store.renew()
  await vi.waitFor(() => expect(store.at('a2').length).toBe(1))
  expect(store.at('a1')).toEqual([])
})

test('shows what one says at once, and lets the answer of the server take its place', async () => {
  const { store, rows } = opened()
  const id = store.begin({ ...aan('a1', 'titel'), tekst: 'Kan dit korter?', vermeldingen: [] })
  expect(texts(store.one(id))).toEqual(['Kan dit korter?'])
  expect(store.onderweg(id)?.stand).toBe('onderweg')
  expect(store.onverzonden()).toBe(1)
  await vi.waitFor(() => expect(store.onderweg(id)).toBeUndefined())
  expect(rows().map(row => row.id)).toEqual([id])
  expect(store.get().length).toBe(1)
  expect(store.one(id)?.rev).toBe(1)
  expect(store.onverzonden()).toBe(0)
})

test('what cannot be sent stays on the page, in order, and goes with its own id once there is a connection', async () => {
  const { store, state, rows } = opened()
  state.reachable = false
  const id = store.begin({ ...aan('a1'), tekst: 'Eerst', vermeldingen: [] })
  store.reageer(id, { tekst: 'Dan', vermeldingen: [] })
  await vi.waitFor(() => expect(store.onderweg(id)?.stand).toBe('wacht'))
  expect(texts(store.one(id))).toEqual(['Eerst', 'Dan'])
  expect(store.onverzonden()).toBe(2)
  state.reachable = true
  store.renew()
  await vi.waitFor(() => expect(store.onverzonden()).toBe(0))
  expect(rows().map(texts)).toEqual([['Eerst', 'Dan']])
  expect(state.asked.filter(one => one.startsWith('begin'))).toEqual(['begin Eerst', 'begin Eerst'])
  expect(rows()[0]?.id).toBe(id)
})

test('what waits is tried again by itself', async () => {
  vi.useFakeTimers()
  const { store, state } = opened()
  state.reachable = false
  store.begin({ ...aan('a1'), tekst: 'Eerst', vermeldingen: [] })
  await vi.advanceTimersByTimeAsync(10)
  state.reachable = true
  await vi.advanceTimersByTimeAsync(3_000)
  expect(store.onverzonden()).toBe(0)
  store.close()
})

test('what the server refuses stays, says why, and does not hold up what comes after it', async () => {
  const { store, state, rows, settled } = opened([draad('d1')])
  store.renew()
  await settled()
  state.refusing = new Refusal('te-groot')
  store.reageer('d1', { tekst: 'Te lang', vermeldingen: [] })
  const sent = () => store.verzending.get()[0]
  await vi.waitFor(() => expect(sent()?.stand).toBe('geweigerd'))
  expect(sent()?.zin).toBe(new Refusal('te-groot').message)
  state.refusing = null
  store.reageer('d1', { tekst: 'Kort', vermeldingen: [] })
  await vi.waitFor(() => expect(texts(rows()[0])).toEqual(['Wie trekt dit?', 'Kort']))
  expect(texts(store.one('d1'))).toEqual(['Wie trekt dit?', 'Kort', 'Te lang'])
  const refused = sent()
  if (refused) store.neemTerug(refused.wat)
  expect(texts(store.one('d1'))).toEqual(['Wie trekt dit?', 'Kort'])
})

test('an answer that came too late changes nothing', async () => {
  const { calls, elsewhere } = answers([draad('d1')])
  const late = (await calls.draden(0)).draden[0] as Draad
  const now = elsewhere(draad('d1'))
  const store = overlegStore({ ik, calls: { ...calls, wijsToe: () => Promise.resolve(late) } })
  store.renew()
  await vi.waitFor(() => expect(store.one('d1')?.rev).toBe(now.rev))
  await store.wijsToe('d1', { aan: null, uiterlijk: null })
  expect(store.one('d1')?.rev).toBe(now.rev)
})

test('what one has seen is no news any more, here at once and told to the server', async () => {
  const { store, state, settled } = opened([draad('d1', { rev: 4 }), draad('d2', { rev: 5, gezien: 5 })])
  store.renew()
  await settled()
  store.gezien(['d1', 'd2'])
  expect(store.get().filter(isOngelezen)).toEqual([])
  expect(state.asked.at(-1)).toBe('gezien d1')
})

test('words in a box are unsent, and there again when it is opened anew', () => {
  const { store } = opened()
  store.concepten.houd('antwoord d1', { tekst: 'Half een zin', genoemd: [] })
  expect([store.concepten.van('antwoord d1').tekst, store.onverzonden()]).toEqual(['Half een zin', 1])
  store.concepten.houd('antwoord d1', { tekst: ' ', genoemd: [] })
  expect(store.onverzonden()).toBe(0)
})
