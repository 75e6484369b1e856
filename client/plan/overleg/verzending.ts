import { Refusal, type RefusalCode } from '../../../shared/refusals.ts'
import { isUnreachable, sentenceOf } from '../../api.ts'
import { cell, type Store } from '../store.ts'

/** What was said and is not on the server yet. */
export interface Onderweg<T> {
  readonly wat: T
  /** `wacht`: tried again by itself; `geweigerd`: only when somebody says so. */
  readonly stand: 'onderweg' | 'wacht' | 'geweigerd'
  /** Why it waits or was refused. */
  readonly zin: string | null
}

/** Sends what is said in the order it was said, and keeps it until the server has it: nothing is lost on the way. */
export interface Verzending<T> extends Store<readonly Onderweg<T>[]> {
  zend(wat: T): void
  /** Tries again what waits, now: there is a connection, or somebody signed in. */
  opnieuw(): void
  /** Tries one again that was refused. */
  herkans(wat: T): void
  /** Takes one out: its writer has it back. */
  neemTerug(wat: T): void
  close(): void
}

const firstMs = 3_000
const longestMs = 60_000
/** A no of today that is a yes once somebody signed in, or a little later. */
const passing: readonly RefusalCode[] = ['niet-aangemeld', 'te-vaak']

/** `stuur` throws when the server did not keep it. */
export function verzending<T>(stuur: (wat: T) => Promise<void>): Verzending<T> {
  const rij = cell<readonly Onderweg<T>[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let pauseMs = firstMs
  let isBusy = false
  let isClosed = false

  const set = (wat: T, anders: Partial<Onderweg<T>>) =>
    rij.set(rij.get().map(one => (one.wat === wat ? { ...one, ...anders } : one)))
  const drop = (wat: T) => rij.set(rij.get().filter(one => one.wat !== wat))
  const next = () => rij.get().find(({ stand }) => stand !== 'geweigerd')

  async function work(): Promise<void> {
    if (isBusy || isClosed) return
    isBusy = true
    clearTimeout(timer)
    for (let one = next(); one && !isClosed; one = next()) if (!(await send(one.wat))) break
    isBusy = false
  }

  /** False when the others have to wait too. */
  async function send(wat: T): Promise<boolean> {
    set(wat, { stand: 'onderweg' })
    try {
      await stuur(wat)
      drop(wat)
      pauseMs = firstMs
      return true
    } catch (error) {
      const later = isPassing(error)
      set(wat, { stand: later ? 'wacht' : 'geweigerd', zin: sentenceOf(error) })
      if (later && !isClosed) timer = setTimeout(() => void work(), pauseMs)
      if (later) pauseMs = Math.min(longestMs, pauseMs * 2)
      return !later
    }
  }

  return {
    get: rij.get,
    subscribe: rij.subscribe,
    zend: wat => {
      rij.set([...rij.get(), { wat, stand: 'onderweg', zin: null }])
      void work()
    },
    opnieuw: () => void work(),
    herkans: wat => {
      set(wat, { stand: 'onderweg', zin: null })
      void work()
    },
    neemTerug: drop,
    close: () => {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

const isPassing = (error: unknown): boolean =>
  isUnreachable(error) || (error instanceof Refusal && passing.includes(error.code))
