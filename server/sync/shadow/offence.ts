import * as Y from 'yjs'
import type { StoredUpdate } from '../../store/planUpdates.ts'
import type { Id, Run } from '../scan/scanUpdate.ts'
import { deepest } from '../updateCheck.ts'
import { type Fault, judge } from './judge.ts'
import { signatureFault, signedIn } from './motivering.ts'
import type { AnyType, Places } from './place.ts'

/** Something that does not belong, and who wrote it. */
export interface Offence {
  readonly fault: Fault
  readonly id: Id
  readonly seq: number
  readonly authorId: string | null
  /** The motivering that is not signed by who wrote it, or under another name than theirs. */
  readonly signature: { readonly motivering: string; readonly naam: string | null } | null
}
/** `tooDeep`: types within types beyond what can be read, or removed, without overflowing the stack. */
export interface Findings {
  readonly offences: readonly Offence[]
  readonly tooDeep: boolean
}

/** Looks at what an update brought, and at nothing else. `naam` is what its author is called. */
export function lookAt(
  { doc, places }: { readonly doc: Y.Doc; readonly places: Places },
  { seq, authorId }: StoredUpdate,
  fresh: readonly Run[],
  naam: string | null,
): Findings {
  // What the server writes is signed by who asked for it, or was in the plan as it was made.
  const signer = seq === 1 ? null : authorId
  const offences: Offence[] = []
  const signed = new Set<string>()
  for (const item of itemsIn(doc, fresh)) {
    const spot = places.of(item.parent as AnyType)
    if (spot.place.holds === 'nothing' && !spot.place.isRoot) continue
    if (item.content instanceof Y.ContentType && spot.depth >= deepest) return { offences, tooDeep: true }
    const { client, clock } = item.id
    const verdict = judge(spot.place, item)
    if ('fault' in verdict)
      offences.push({ fault: verdict.fault, id: { client, clock }, seq, authorId, signature: null })
    const motivering = signer === null ? null : signedIn(spot, item)
    if (motivering !== null) signed.add(motivering)
  }
  for (const motivering of signed) {
    const fault = signatureFault(doc, motivering, signer ?? '', naam)
    const entry = doc.getMap('motiveringen')._map.get(motivering)
    if (fault && entry) offences.push({ fault, id: entry.id, seq, authorId, signature: { motivering, naam } })
  }
  return { offences, tooDeep: false }
}

function* itemsIn(doc: Y.Doc, runs: readonly Run[]): Generator<Y.Item> {
  for (const { client, clock, length } of runs) {
    const structs = doc.store.clients.get(client) ?? []
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
      const struct = structs[index]
      if (!struct || struct.id.clock >= clock + length) break
      if (struct instanceof Y.Item && !struct.deleted) yield struct
    }
  }
}

/** Whether what an offence is about is still there. */
export function stands(doc: Y.Doc, { id, fault, authorId, signature }: Offence): boolean {
  if (itemOf(doc, id) === null) return false
  return (
    fault !== 'forged-name' ||
    signatureFault(doc, signature?.motivering ?? '', authorId ?? '', signature?.naam ?? null) !== null
  )
}

/** The item that an offence is about, when it is still there. */
export function itemOf(doc: Y.Doc, { client, clock }: Id): Y.Item | null {
  const structs = doc.store.clients.get(client)
  const struct = structs?.[Y.findIndexSS(structs, clock)]
  return struct instanceof Y.Item && !struct.deleted ? struct : null
}
