import * as Y from 'yjs'
import { planWortel } from '../../shared/plan/element.ts'
import { wortels } from '../../shared/plan/plan.ts'
import { type Id, type Run, type Scan, scanUpdate } from './scan/scanUpdate.ts'

/**
 * What an update is to a doc. `news`: it can be stored; `known`: it brings no struct, and no deletion the
 * doc lacks; `gap`: it builds on something the doc has not got; `malformed`: no honest client makes it.
 */
export type Verdict = 'news' | 'known' | 'gap' | 'malformed'

const roots: ReadonlySet<string> = new Set([planWortel, ...wortels.keys()])

/** Reads an update without changing the doc, so that most of what is bad never touches it. */
export function checkUpdate(doc: Y.Doc, bytes: Uint8Array): Verdict {
  const scan = scanUpdate(bytes)
  if (!scan || [...scan.roots].some(root => !roots.has(root))) return 'malformed'
  const ends = endsOf(doc, scan.structs)
  if (!ends) return 'gap'
  const known = ({ client, clock }: Id) => clock < (ends.get(client) ?? stateOf(doc, client))
  if (!scan.refs.every(known) || !scan.deletes.every(range => known(lastOf(range)))) return 'gap'
  const isOld = scan.structs.every(({ client, clock, length }) => clock + length <= stateOf(doc, client))
  return isOld && scan.deletes.every(range => isDeleted(doc, range)) ? 'known' : 'news'
}

/** Where each client's structs end, when they follow without a hole on what the doc has. */
function endsOf(doc: Y.Doc, structs: Scan['structs']): Map<number, number> | null {
  const ends = new Map<number, number>()
  for (const { client, clock, length, isSkip } of structs) {
    const end = ends.get(client) ?? stateOf(doc, client)
    if (isSkip || clock > end) return null
    ends.set(client, Math.max(clock + length, end))
  }
  return ends
}

const lastOf = ({ client, clock, length }: Run): Id => ({ client, clock: clock + length - 1 })

function isDeleted(doc: Y.Doc, { client, clock, length }: Run): boolean {
  const structs = doc.store.clients.get(client)
  if (!structs) return true
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= clock + length) break
    if (!struct.deleted) return false
  }
  return true
}

const stateOf = (doc: Y.Doc, client: number): number => Y.getState(doc.store, client)
