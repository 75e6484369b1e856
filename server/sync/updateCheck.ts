import { diffUpdate } from 'yjs'
import { planWortel } from '../../shared/plan/element.ts'
import { wortels } from '../../shared/plan/plan.ts'
import type { Detail, News, PlanState } from './planState.ts'
import { cutUpdate } from './scan/cutUpdate.ts'
import { type Ends, endsAfter } from './scan/order.ts'
import { type Run, type Scan, type Struct, scanUpdate } from './scan/scanUpdate.ts'

/**
 * What an update is to a plan. `news`: it can be stored; `known`: it brings nothing; `gap`: it builds on something
 * that is not there; `foreign`: it writes under the client id of another; `malformed`: no honest client makes it;
 * `unsure`: to say, the state has to learn from the log first.
 */
export type Verdict =
  | { readonly is: 'news'; readonly news: News }
  | { readonly is: 'known' }
  | { readonly is: 'gap' }
  | { readonly is: 'foreign' }
  | { readonly is: 'malformed' }
  | { readonly is: 'unsure' }

export interface Sender {
  /** Null for the server itself. */
  readonly userId: string | null
  /** Whose a client id is that has not written yet, but is said to be there. */
  readonly present?: (client: number) => string | undefined
}

/** Things stand in lists in text in items: people get to a fifth of this. */
export const deepest = 64
/** Whose the client ids are under which the server writes in nobody's name. */
const theServer = ''
/** More clients than one person has windows, and more deletions than one makes between two messages. */
const most = { clients: 64, deletions: 20_000 }

const roots: ReadonlySet<string> = new Set([planWortel, ...wortels.keys()])
const verdict = (is: Exclude<Verdict['is'], 'news'>): Verdict => ({ is })

/**
 * Says what an update is; news is to be accepted before the next is checked. `full`: it may repeat what is known
 * (SyncStep2), and what it repeats is left out of the news.
 */
export function checkUpdate(state: PlanState, bytes: Uint8Array, sender: Sender, full: boolean): Verdict {
  const scan = scanUpdate(bytes)
  if (!scan || [...scan.roots].some(root => !roots.has(root))) return verdict('malformed')
  const fresh = scan.structs.filter(struct => struct.clock + struct.length > state.clock(struct.client))
  // Yjs fails on a struct of which it has the beginning and dropped it with all around it.
  if (fresh.some(({ client, clock }) => clock < state.clock(client)))
    return checkUpdate(state, diffUpdate(bytes, state.vector()), sender, full)
  const ends = endsAfter(fresh, state.clock)
  if (typeof ends === 'string') return verdict(ends)
  const endOf = (client: number) => ends.get(client) ?? state.clock(client)
  if (!scan.deletes.every(({ client, clock, length }) => clock + length <= endOf(client)))
    return verdict('gap')
  if (ends.size > most.clients) return verdict('malformed')
  const claims = claimsOf(ends, state, sender)
  if (!claims) return verdict('foreign')
  return newsOf(state, { bytes, scan, fresh, ends, claims }, full)
}

interface Sound {
  readonly bytes: Uint8Array
  readonly scan: Scan
  readonly fresh: readonly Struct[]
  readonly ends: Ends
  readonly claims: ReadonlyMap<number, string>
}

/** The client ids that become the sender's; null when one is another's. */
function claimsOf(ends: Ends, state: PlanState, { userId, present }: Sender): Map<number, string> | null {
  const user = userId ?? theServer
  const claims = new Map<number, string>()
  for (const client of ends.keys()) {
    const owner = state.owner(client)
    if ((owner ?? present?.(client) ?? user) !== user) return null
    if (owner === undefined) claims.set(client, user)
  }
  return claims
}

function newsOf(state: PlanState, { bytes, scan, fresh, ends, claims }: Sound, full: boolean): Verdict {
  if (fresh.length === 0 && scan.deletes.length === 0) return verdict('known')
  const repeats = full || fresh.length < scan.structs.length || fresh.length === 0
  const isToCut = scan.deletes.length > 0 && repeats
  const makesTypes = fresh.some(({ kind }) => kind === 'type')
  const { detail } = state
  if ((isToCut || makesTypes) && !detail) return verdict('unsure')
  const deletes = isToCut && detail ? missing(detail, scan.deletes) : scan.deletes
  if (fresh.length === 0 && deletes.length === 0) return verdict('known')
  if (deletes.length > most.deletions || !isShallow(fresh, state)) return verdict('malformed')
  const isAsItCame = fresh.length === scan.structs.length && total(deletes) === total(scan.deletes)
  const kept = isAsItCame ? bytes : cutUpdate(bytes, { structs: fresh }, state.clock, deletes)
  return { is: 'news', news: { bytes: kept, scan: { structs: fresh, deletes }, ends, claims } }
}

const missing = ({ deleted }: Detail, deletes: readonly Run[]): Run[] =>
  deletes.flatMap(run => deleted.missing(run))

const total = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0)

/** Books how deep everything new stands, when that is kept. After a no it has to be learned again. */
function isShallow(fresh: readonly Struct[], state: PlanState): boolean {
  const depths = state.detail?.depths
  if (!depths) return true
  let isSo = true
  endsAfter(fresh, state.clock, struct => {
    if (struct.clock < state.clock(struct.client)) return
    const depth = depths.add(struct)
    if (struct.kind === 'type' && depth > deepest) isSo = false
  })
  if (!isSo) state.forget()
  return isSo
}
