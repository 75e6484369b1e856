import type { RefusalCode } from '../../shared/refusals.ts'
import { cell, type Store } from '../plan/store.ts'
import type { SaveStatus } from './saveStatus.ts'

/**
 * Keeps the account of one's own changes: which sync frame carried each, and which frames the server has
 * confirmed as written. "Opgeslagen" is said from this alone.
 */
export interface Ledger {
  /** As it is shown: never saved while a change is not; saved again once that has lasted `restMs`. */
  readonly status: Store<SaveStatus>
  /** Changes that stand only in this window, this moment. */
  unconfirmed(): number
  /** A change was made here. */
  changed(): void
  /** A sync frame that the server counts went out; `whole` when it carries all that the server lacks. */
  sent(whole: boolean): void
  /** The first `count` frames of this connection are written. */
  confirmed(count: number): void
  synced(): void
  /** The connection was lost; frames are counted anew on the next. */
  dropped(): void
  /** The server said no. `final` when it does not want us back. */
  refused(code: RefusalCode, final: boolean): void
  /** We ask again, whatever the server said before. */
  retried(): void
  close(): void
}

/** While somebody types the status stands still instead of changing with each letter. */
export const restMs = 400

interface Account {
  link: 'loading' | 'synced' | 'offline'
  since: Date | null
  frames: number
  /** For each unconfirmed change the frame that carried it; null while none did. */
  changes: (number | null)[]
  savedAt: Date | null
  refusal: { readonly code: RefusalCode; readonly final: boolean } | null
}

export function ledger(mayWrite: boolean, now: () => Date = () => new Date()): Ledger {
  const account = newAccount()
  const shown = restful(() => statusOf(account, mayWrite))
  const then = (step: () => void) => () => {
    step()
    shown.update()
  }
  return {
    status: shown.status,
    unconfirmed: () => account.changes.length,
    changed: then(() => account.changes.push(null)),
    sent: whole => {
      account.frames += 1
      carry(account, whole)
    },
    confirmed: count => then(() => confirm(account, count, now))(),
    synced: then(() => {
      account.link = 'synced'
      account.since = null
    }),
    dropped: then(() => drop(account, now)),
    refused: (code, final) =>
      then(() => {
        if (!account.refusal?.final) account.refusal = { code, final }
      })(),
    retried: then(() => {
      account.refusal = null
    }),
    close: shown.close,
  }
}

const newAccount = (): Account => ({
  link: 'loading',
  since: null,
  frames: 0,
  changes: [],
  savedAt: null,
  refusal: null,
})

/** An update frame carries the change just made; the answer to the server's state carries all others too. */
function carry(account: Account, whole: boolean): void {
  const last = account.changes.length - 1
  account.changes = account.changes.map((frame, index) =>
    frame === null && (whole || index === last) ? account.frames : frame,
  )
}

function confirm(account: Account, count: number, now: () => Date): void {
  const left = account.changes.filter(frame => frame === null || frame > count)
  if (left.length < account.changes.length) account.savedAt = now()
  account.changes = left
}

function drop(account: Account, now: () => Date): void {
  account.link = 'offline'
  account.since ??= now()
  account.frames = 0
  account.changes = account.changes.map(() => null)
  if (!account.refusal?.final) account.refusal = null
}

function statusOf(account: Account, mayWrite: boolean): SaveStatus {
  const { link, changes, refusal, since, savedAt } = account
  if (refusal) return { kind: 'refused', code: refusal.code, count: changes.length }
  if (link === 'offline') return { kind: 'offline', count: changes.length, since: since ? timeOf(since) : '' }
  if (link === 'loading') return { kind: 'loading' }
  if (changes.length > 0) return { kind: 'saving', count: changes.length }
  return mayWrite ? { kind: 'saved', at: savedAt ? timeOf(savedAt) : null } : { kind: 'readOnly' }
}

const timeOf = (date: Date): string =>
  `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`

/** Says "saved" only when it was so for a while; everything else at once. */
function restful(read: () => SaveStatus): { status: Store<SaveStatus>; update(): void; close(): void } {
  const status = cell<SaveStatus>(read())
  let timer: ReturnType<typeof setTimeout> | null = null
  const show = () => {
    timer = null
    const next = read()
    if (!sameStatus(status.get(), next)) status.set(next)
  }
  const close = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const update = () => {
    if (read().kind === 'saved' && status.get().kind === 'saving') timer ??= setTimeout(show, restMs)
    else {
      close()
      show()
    }
  }
  return { status, update, close }
}

/** How many changes are being saved is not said, so it is no other status. */
const sameStatus = (a: SaveStatus, b: SaveStatus): boolean =>
  (a.kind === 'saving' && b.kind === 'saving') || JSON.stringify(a) === JSON.stringify(b)
