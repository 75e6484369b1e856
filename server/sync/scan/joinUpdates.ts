import * as encoding from 'lib0/encoding'
import { mergeUpdates } from 'yjs'
import { writeDeletes } from './cutUpdate.ts'
import { Deleted } from './deleted.ts'
import { type Scan, type Struct, scanUpdate } from './scanUpdate.ts'

/**
 * Updates that build on each other as one, in one pass over their bytes; Yjs's own merge takes time with the square
 * of their number (yjs/yjs#710).
 */
export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const scans = updates.map(update => scanUpdate(update))
  const pieces = piecesOf(updates, scans)
  if (!pieces) return mergeUpdates([...updates])
  const deleted = new Deleted()
  for (const scan of scans) for (const run of scan?.deletes ?? []) deleted.add(run)
  return encoding.encode(encoder => {
    encoding.writeVarUint(encoder, pieces.size)
    for (const [client, { clock, count, bytes }] of pieces) {
      encoding.writeVarUint(encoder, count)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const piece of bytes) encoding.writeUint8Array(encoder, piece)
    }
    writeDeletes(encoder, deleted.all())
  })
}

interface Piece {
  readonly clock: number
  end: number
  count: number
  readonly bytes: Uint8Array[]
}

/** What each client wrote, end to end. Null when one cannot be read, or two overlap: then it takes Yjs. */
function piecesOf(
  updates: readonly Uint8Array[],
  scans: readonly (Scan | null)[],
): Map<number, Piece> | null {
  const pieces = new Map<number, Piece>()
  for (const [at, scan] of scans.entries()) {
    if (!scan) return null
    for (const [first, last, count] of runsOf(scan.structs)) {
      const piece = pieces.get(first.client) ?? { clock: first.clock, end: first.clock, count: 0, bytes: [] }
      if (piece.end !== first.clock) return null
      piece.end = last.clock + last.length
      piece.count += count
      piece.bytes.push((updates[at] as Uint8Array).subarray(first.from, last.to))
      pieces.set(first.client, piece)
    }
  }
  return pieces
}

/** The first and the last struct of each client, and how many there are. */
function runsOf(structs: readonly Struct[]): [Struct, Struct, number][] {
  const runs: [Struct, Struct, number][] = []
  for (const struct of structs) {
    const run = runs.at(-1)
    if (run?.[0].client === struct.client) {
      run[1] = struct
      run[2] += 1
    } else runs.push([struct, struct, 1])
  }
  return runs
}
