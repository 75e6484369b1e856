import type { RefusalCode } from '../../shared/refusals.ts'
import { type Cell, cell, type Store } from '../plan/store.ts'
import type { Place, SaveStatus } from './saveStatus.ts'

/**
 * Keeps the account of one's own changes: which sync frame carried each, and which frames the server has
 * confirmed as written. "Opgeslagen" is said from this alone.
 */
export interface Ledger {
  /** As it is shown: never saved while a change is not; saved again once that has lasted `restMs`. */
  readonly status: Store<SaveStatus>
  /** Changes that the server has not confirmed, this moment. */
  unconfirmed(): number
  /** Those of them that closing this window would lose. */
  atRisk(): number
  /** The updates of the changes that are not confirmed, oldest first. */
  owed(): readonly Uint8Array[]
  /** Whether this is the update of one of them. */
  owes(update: Uint8Array): boolean
  /** Called with the updates that the server has just confirmed. */
  onConfirmed(listener: (updates: readonly Uint8Array[]) => void): () => void
  /** A change was made here. */
  changed(update: Uint8Array): void
  /** Changes of an earlier window, from the copy on this device: still to be sent. */
  restored(updates: readonly Uint8Array[]): void
  /** These changes are on this device too, and survive this window. */
  kept(updates: readonly Uint8Array[]): void
  /** Where changes stand until they are saved. */
  readonly place: Store<Place>
  /** Sets that place. In the window: nothing that was kept is any more. */
  keepIn(place: Place): void
  /** What one may has changed. */
  mayWrite(may: boolean): void
  /** A sync frame that the server counts went out; `whole` when it carries all that the server lacks. */
  sent(whole: boolean): void
  /** The first `count` frames of this connection are written. */
  confirmed(count: number): void
  synced(): void
  /** The connection was lost; frames are counted anew on the next. */
  dropped(): void
  /** The server cannot save for now. Over when it confirms something, or when a next connection hears nothing of it. */
  stalled(): void
  /** The server said no. `final` when it does not want us back. */
  refused(code: RefusalCode, final: boolean): void
  /** We ask again, whatever the server said before. */
  retried(): void
  close(): void
}

/** While somebody types the status stands still instead of changing with each letter. */
export const restMs = 400

interface Change {
  readonly update: Uint8Array
  /** The frame that carried it; null while none did. */
  frame: number | null
  /** Whether it is in the copy on this device. */
  kept: boolean
  /** Whether an earlier window made it. */
  readonly restored: boolean
}

interface Account {
  mayWrite: boolean
  readonly place: Cell<Place>
  link: 'loading' | 'synced' | 'offline'
  since: Date | null
  frames: number
  changes: Change[]
  savedAt: Date | null
  /** Since when the server cannot save: heard on this connection, or on one before it. */
  stalled: 'now' | 'before' | null
  refusal: { readonly code: RefusalCode; readonly final: boolean } | null
}

export function ledger(mayWrite: boolean, now: () => Date = () => new Date()): Ledger {
  const account = newAccount(mayWrite)
  const listeners = new Set<(updates: readonly Uint8Array[]) => void>()
  const shown = restful(() => statusOf(account))
  /** A step in the account, after which the status is looked at again. */
  const step =
    <A extends unknown[]>(take: (...args: A) => void) =>
    (...args: A) => {
      take(...args)
      shown.update()
    }
  return {
    status: shown.status,
    place: account.place,
    unconfirmed: () => account.changes.length,
    atRisk: () => account.changes.filter(change => !change.kept).length,
    owed: () => account.changes.map(change => change.update),
    owes: update => account.changes.findLast(change => change.update === update) !== undefined,
    onConfirmed: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ...changing(account, step),
    sent: whole => {
      account.frames += 1
      carry(account, whole)
    },
    confirmed: step((count: number) => {
      const updates = confirm(account, count, now)
      if (updates.length > 0) for (const listener of [...listeners]) listener(updates)
    }),
    ...connecting(account, step, now),
    close: shown.close,
  }
}

type Step = <A extends unknown[]>(take: (...args: A) => void) => (...args: A) => void

/** What happens to changes before they are sent. */
const changing = (
  account: Account,
  step: Step,
): Pick<Ledger, 'changed' | 'restored' | 'kept' | 'keepIn' | 'mayWrite'> => ({
  changed: step(update => {
    account.changes.push({ update, frame: null, kept: false, restored: false })
  }),
  restored: step(updates => {
    const first = updates.map(update => ({ update, frame: null, kept: true, restored: true }))
    account.changes.unshift(...first)
  }),
  kept: updates => {
    const known = new Set(updates)
    for (const change of account.changes) change.kept ||= known.has(change.update)
  },
  keepIn: step(place => {
    account.place.set(place)
    if (place === 'venster') for (const change of account.changes) change.kept = false
  }),
  mayWrite: step(may => {
    account.mayWrite = may
    if (account.refusal?.code === 'alleen-lezen' && !account.refusal.final) account.refusal = null
  }),
})

/** What happens to the connection. */
const connecting = (
  account: Account,
  step: Step,
  now: () => Date,
): Pick<Ledger, 'synced' | 'dropped' | 'stalled' | 'refused' | 'retried'> => ({
  synced: step(() => {
    account.link = 'synced'
    account.since = null
    if (account.stalled === 'before') account.stalled = null
  }),
  dropped: step(() => drop(account, now)),
  stalled: step(() => {
    account.stalled = 'now'
  }),
  refused: step((code, final) => {
    if (!account.refusal?.final) account.refusal = { code, final }
  }),
  retried: step(() => {
    account.refusal = null
  }),
})

const newAccount = (mayWrite: boolean): Account => ({
  mayWrite,
  place: cell<Place>('venster'),
  link: 'loading',
  since: null,
  frames: 0,
  changes: [],
  savedAt: null,
  stalled: null,
  refusal: null,
})

/** An update frame carries the change just made; the answer to the server's state carries all others too. */
function carry(account: Account, whole: boolean): void {
  account.changes.forEach((change, index) => {
    if (change.frame === null && (whole || index === account.changes.length - 1))
      change.frame = account.frames
  })
}

/** The updates that this confirms. */
function confirm(account: Account, count: number, now: () => Date): readonly Uint8Array[] {
  account.stalled = null
  const isWritten = ({ frame }: Change) => frame !== null && frame <= count
  const written = account.changes.filter(isWritten)
  if (written.length === 0) return []
  account.savedAt = now()
  account.changes = account.changes.filter(change => !isWritten(change))
  if (account.changes.length === 0 && account.refusal?.code === 'plan-vol') account.refusal = null
  return written.map(change => change.update)
}

function drop(account: Account, now: () => Date): void {
  account.link = 'offline'
  account.since ??= now()
  account.frames = 0
  for (const change of account.changes) change.frame = null
  if (account.stalled) account.stalled = 'before'
  if (!account.refusal?.final) account.refusal = null
}

function statusOf({ link, changes, refusal, stalled, since, savedAt, ...account }: Account): SaveStatus {
  const here = { count: changes.length, place: account.place.get() }
  if (refusal) return { kind: 'refused', code: refusal.code, ...here }
  if (stalled) return { kind: 'stalled', ...here }
  if (link === 'offline') return { kind: 'offline', ...here, since: since ? timeOf(since) : '' }
  if (!account.mayWrite && here.count > 0) return { kind: 'refused', code: 'alleen-lezen', ...here }
  if (link === 'loading') return { kind: 'loading', count: here.count }
  if (here.count > 0) return { kind: 'saving', count: here.count, restored: restoredIn(changes) }
  return account.mayWrite ? { kind: 'saved', at: savedAt ? timeOf(savedAt) : null } : { kind: 'readOnly' }
}

const restoredIn = (changes: readonly Change[]): number => changes.filter(({ restored }) => restored).length

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

/** How many changes are being saved is not said, but for those of an earlier window. */
const sameStatus = (a: SaveStatus, b: SaveStatus): boolean =>
  a.kind === 'saving' && b.kind === 'saving'
    ? a.restored === b.restored
    : JSON.stringify(a) === JSON.stringify(b)
