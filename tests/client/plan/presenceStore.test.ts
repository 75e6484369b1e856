import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { perPersoon, presenceStore } from '../../../client/plan/presenceStore.ts'
import type { Cursor, Persoon } from '../../../shared/presence.ts'

const persoon = (id: string, naam: string): Persoon => ({
  id,
  naam,
  organisatie: 'GGZ',
  sector: 'ggz',
  kleur: 1,
})
const anna = persoon('anna', 'Anna')
const bram = persoon('bram', 'Bram')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open() {
  const awareness = new Awareness(new Y.Doc())
  const store = presenceStore(awareness, anna)
  /** Another window, as its awareness arrives. */
  const other = (wie: Persoon) => {
    const theirs = new Awareness(new Y.Doc())
    const say = (cursor: Cursor | null) => {
      theirs.setLocalState({ persoon: wie, cursor })
      applyAwarenessUpdate(awareness, encodeAwarenessUpdate(theirs, [theirs.clientID]), 'server')
    }
    say(null)
    return say
  }
  return { awareness, store, other }
}

describe('who is here', () => {
  test('one entry per person, by name, however many windows each has', () => {
    const { store, other } = open()
    other(bram)
    other(bram)({ elementId: 'a1', veld: 'titel' })
    const persons = perPersoon(store.get())
    expect(persons.map(one => [one.persoon.naam, one.zelf, one.cursor?.veld])).toEqual([
      ['Anna', true, undefined],
      ['Bram', false, 'titel'],
    ])
  })

  test('who reads is at no field, and it is known what they have before them', () => {
    const { store, other } = open()
    other(bram)({ elementId: 'a1', veld: '', leest: true })
    expect(store.at('a1')).toEqual([])
    const reading = store.get().find(one => !one.zelf)
    expect([reading?.cursor, reading?.leest?.elementId]).toEqual([null, 'a1'])
  })

  test('what one reads is told once scrolling has gone on for a while, and not while one is in a field', () => {
    const { awareness, store } = open()
    const told = () => awareness.getLocalState()?.cursor
    for (const id of ['a1', 'a2', 'a3']) store.setLeest(id, null)
    expect(told()).toBeNull()
    vi.advanceTimersByTime(3_000)
    expect(told()).toEqual({ elementId: 'a3', veld: '', leest: true })
    store.setCursor({ elementId: 'a1', veld: 'titel' })
    store.setLeest('a2', null)
    vi.advanceTimersByTime(4_000)
    expect(told()).toEqual({ elementId: 'a1', veld: 'titel' })
    store.setCursor(null)
    vi.advanceTimersByTime(100)
    expect(told()).toEqual({ elementId: 'a2', veld: '', leest: true })
    store.close()
  })

  test('at a place are the others, and oneself in another window is not', () => {
    const { store, other } = open()
    other(bram)({ elementId: 'a1', veld: 'titel' })
    other(anna)({ elementId: 'a1', veld: 'titel' })
    expect(store.at('a1').map(one => one.persoon.naam)).toEqual(['Bram'])
    expect(store.at('a1', 'titel').map(one => one.persoon.naam)).toEqual(['Bram'])
    expect(store.at('a1', 'oplossing')).toEqual([])
  })

  test('a caret that moves within a field wakes nobody at that place', () => {
    const { store, other } = open()
    const say = other(bram)
    say({ elementId: 'a1', veld: 'titel', anchor: 1 })
    let woken = 0
    store.listenAt('a1', 'titel', () => {
      woken += 1
    })
    const before = store.at('a1', 'titel')
    say({ elementId: 'a1', veld: 'titel', anchor: 2 })
    expect(store.at('a1', 'titel')).toBe(before)
    say({ elementId: 'a2', veld: 'titel' })
    expect(store.at('a1', 'titel')).toEqual([])
    expect(woken).toBe(1)
  })
})

describe("one's own place", () => {
  test('is known here at once and sent to the others now and then', () => {
    const { awareness, store } = open()
    let sent = 0
    awareness.on('update', () => {
      sent += 1
    })
    for (let anchor = 0; anchor < 10; anchor += 1) store.setCursor({ elementId: 'a1', veld: 'titel', anchor })
    expect(store.own.get()).toMatchObject({ anchor: 9 })
    expect(sent).toBe(1)
    vi.advanceTimersByTime(200)
    expect(sent).toBe(2)
    expect(awareness.getLocalState()).toMatchObject({ cursor: { anchor: 9 } })
  })

  test('leaving a field one is no longer in keeps the place one went to', () => {
    const { store } = open()
    store.setCursor({ elementId: 'a1', veld: 'titel' })
    store.setCursor({ elementId: 'a2', veld: 'schaal' })
    store.leave('a1', 'titel')
    expect(store.own.get()).toMatchObject({ elementId: 'a2' })
    store.leave('a2', 'schaal')
    expect(store.own.get()).toBeNull()
  })
})
