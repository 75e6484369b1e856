import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Ledger, ledger, restMs } from '../../../client/sync/ledger.ts'
import { statusText } from '../../../client/sync/saveStatus.ts'

const at = (time: string) => () => new Date(`2026-03-02T${time}:00`)
const text = (one: Ledger) => statusText(one.status.get())

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A ledger on a connection that has loaded the plan; its answer to the server's state was frame 1. */
function loaded(mayWrite = true): Ledger {
  const one = ledger(mayWrite, at('14:03'))
  one.sent(true)
  one.synced()
  one.confirmed(1)
  return one
}

const letter = (): Uint8Array => new Uint8Array(3)

/** A change made with a connection: it goes out at once as a frame of its own. */
function type(one: Ledger): void {
  one.changed(letter())
  one.sent(false)
}

describe('saved', () => {
  test('a plan that was only opened is saved, without a time', () => {
    const one = ledger(true)
    expect(text(one)).toBe('Het plan wordt geladen')
    one.synced()
    expect(one.status.get()).toEqual({ kind: 'saved', at: null })
    expect(text(one)).toBe('Opgeslagen')
  })

  test('a change is saved when its own frame is confirmed, not an earlier one', () => {
    const one = loaded()
    type(one)
    type(one)
    one.confirmed(2)
    expect(one.unconfirmed()).toBe(1)
    one.confirmed(3)
    expect(one.unconfirmed()).toBe(0)
    vi.advanceTimersByTime(restMs)
    expect(text(one)).toBe('Opgeslagen 14:03')
  })

  test('a change is never shown as saved before it is, not for a moment', () => {
    const one = loaded()
    type(one)
    expect(text(one)).toBe('Bezig met opslaan')
  })

  test('who types on reads one status, and "saved" once the last letter has been so for a while', () => {
    const one = loaded()
    const shown: string[] = []
    one.status.subscribe(() => shown.push(text(one)))
    for (let frame = 2; frame < 30; frame += 1) {
      type(one)
      one.confirmed(frame)
      vi.advanceTimersByTime(restMs / 2)
    }
    expect(shown).toEqual(['Bezig met opslaan'])
    vi.advanceTimersByTime(restMs / 2)
    expect(shown).toEqual(['Bezig met opslaan', 'Opgeslagen 14:03'])
  })
})

describe('without a connection', () => {
  test('changes made offline are counted with those that were under way', () => {
    const one = loaded()
    type(one)
    one.dropped()
    one.changed(letter())
    one.changed(letter())
    expect(one.status.get()).toEqual({ kind: 'offline', count: 3, place: 'venster', since: '14:03' })
    expect(text(one)).toBe('Geen verbinding, 3 wijzigingen staan nog alleen in dit venster')
  })

  test('the answer to the server after a drop carries them all; its confirmation clears the account', () => {
    const one = loaded()
    one.dropped()
    one.changed(letter())
    one.changed(letter())
    one.sent(true)
    one.synced()
    expect(text(one)).toBe('Bezig met opslaan')
    one.confirmed(1)
    expect(one.unconfirmed()).toBe(0)
    vi.advanceTimersByTime(restMs)
    expect(text(one)).toBe('Opgeslagen 14:03')
  })

  test('a change sent before that answer does not count for those made offline', () => {
    const one = loaded()
    one.dropped()
    one.changed(letter())
    type(one)
    one.confirmed(1)
    expect(one.unconfirmed()).toBe(1)
    one.sent(true)
    one.confirmed(2)
    expect(one.unconfirmed()).toBe(0)
  })

  test('a count of the connection before says nothing on the next', () => {
    const one = loaded()
    type(one)
    one.dropped()
    one.confirmed(2)
    expect(one.unconfirmed()).toBe(1)
  })

  test('one change is said in the singular, none at all not', () => {
    const one = loaded()
    one.dropped()
    expect(text(one)).toBe('Geen verbinding')
    one.changed(letter())
    expect(text(one)).toBe('Geen verbinding, 1 wijziging staat nog alleen in dit venster')
  })
})

describe('refused', () => {
  test('a refusal stands until the next connection tries again', () => {
    const one = loaded()
    type(one)
    one.refused('te-groot', false)
    expect(one.status.get()).toEqual({ kind: 'refused', code: 'te-groot', count: 1, place: 'venster' })
    one.dropped()
    expect(one.status.get().kind).toBe('offline')
  })

  test('a refusal for good stays, and tells what stands only here', () => {
    const one = loaded()
    type(one)
    one.dropped()
    one.refused('niet-aangemeld', true)
    one.dropped()
    expect(text(one)).toBe(
      'Meld u opnieuw aan om verder te werken. 1 wijziging staat nog alleen in dit venster.',
    )
  })
})

test('a reader reads along and is never told of saving', () => {
  const one = loaded(false)
  expect(text(one)).toBe('U leest mee')
})

describe('a copy on this device', () => {
  test('holds what stands only here, and then closing the window loses nothing', () => {
    const one = loaded()
    one.dropped()
    one.keepIn('apparaat')
    const [first, second] = [letter(), letter()]
    one.changed(first)
    one.changed(second)
    expect(text(one)).toBe('Geen verbinding, 2 wijzigingen staan nog alleen op dit apparaat')
    expect(one.atRisk()).toBe(2)
    one.kept([first])
    expect(one.atRisk()).toBe(1)
    one.kept([second])
    expect(one.atRisk()).toBe(0)
    expect(one.unconfirmed()).toBe(2)
  })

  test('that is gone leaves it in the window alone again', () => {
    const one = loaded()
    one.dropped()
    one.keepIn('apparaat')
    const update = letter()
    one.changed(update)
    one.kept([update])
    one.keepIn('venster')
    expect(one.atRisk()).toBe(1)
    expect(text(one)).toBe('Geen verbinding, 1 wijziging staat nog alleen in dit venster')
  })

  test('brings what an earlier window could not send: not saved until the server has confirmed it', () => {
    const one = ledger(true, at('14:03'))
    const confirmed: Uint8Array[] = []
    one.onConfirmed(updates => confirmed.push(...updates))
    const [first, second] = [letter(), letter()]
    one.restored([first, second])
    expect(text(one)).toBe('2 wijzigingen zijn nog niet opgeslagen')
    one.sent(true)
    one.synced()
    expect(text(one)).toBe('2 wijzigingen zijn nog niet opgeslagen')
    expect(one.owed()).toEqual([first, second])
    one.confirmed(1)
    vi.advanceTimersByTime(restMs)
    expect(text(one)).toBe('Opgeslagen 14:03')
    expect(confirmed).toEqual([first, second])
  })
})

describe('a server that cannot save', () => {
  test('is said until it confirms something', () => {
    const one = loaded()
    type(one)
    one.stalled()
    expect(text(one)).toBe('Opslaan lukt op dit moment niet, 1 wijziging staat nog alleen in dit venster')
    one.confirmed(2)
    vi.advanceTimersByTime(restMs)
    expect(text(one)).toBe('Opgeslagen 14:03')
  })

  test('is said over a drop, and no more once a connection is back that hears nothing of it', () => {
    const one = loaded()
    one.stalled()
    one.dropped()
    expect(one.status.get().kind).toBe('stalled')
    one.synced()
    expect(text(one)).toBe('Opgeslagen')
  })
})

describe('who may not write any more', () => {
  test('reads along; what was not saved by then never will be, and that is said', () => {
    const one = loaded()
    one.mayWrite(false)
    expect(text(one)).toBe('U leest mee')
    one.mayWrite(true)
    type(one)
    one.mayWrite(false)
    expect(one.status.get()).toEqual({ kind: 'refused', code: 'alleen-lezen', count: 1, place: 'venster' })
  })
})
