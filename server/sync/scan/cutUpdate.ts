import * as encoding from 'lib0/encoding'
import type { Run, Scan, Struct } from './scanUpdate.ts'

/**
 * The part of an update that goes beyond what is known, with these deletions instead of its own. Structs are copied
 * as they are: one of which the beginning is known comes whole, and Yjs passes over that beginning.
 */
export function cutUpdate(
  bytes: Uint8Array,
  { structs }: Pick<Scan, 'structs'>,
  known: (client: number) => number,
  deletes: readonly Run[],
): Uint8Array {
  const blocks = blocksAbove(structs, known)
  return encoding.encode(encoder => {
    encoding.writeVarUint(encoder, blocks.length)
    for (const { first, last, count } of blocks) {
      encoding.writeVarUint(encoder, count)
      encoding.writeVarUint(encoder, first.client)
      encoding.writeVarUint(encoder, first.clock)
      encoding.writeUint8Array(encoder, bytes.subarray(first.from, last.to))
    }
    writeDeletes(encoder, deletes)
  })
}

interface Block {
  readonly first: Struct
  last: Struct
  count: number
}

function blocksAbove(structs: readonly Struct[], known: (client: number) => number): Block[] {
  const blocks: Block[] = []
  let block: Block | undefined
  for (const struct of structs) {
    if (struct.clock + struct.length <= known(struct.client)) continue
    if (block?.first.client === struct.client) {
      block.last = struct
      block.count += 1
    } else {
      block = { first: struct, last: struct, count: 1 }
      blocks.push(block)
    }
  }
  return blocks
}

/** An update that only deletes. */
export const deletesUpdate = (deletes: readonly Run[]): Uint8Array =>
  cutUpdate(nothing, { structs: [] }, () => 0, deletes)

const nothing = new Uint8Array()

/** Deletions as they stand at the end of an update: those of one client together. */
export function writeDeletes(encoder: encoding.Encoder, deletes: readonly Run[]): void {
  const ofClient = new Map<number, Run[]>()
  for (const run of deletes) {
    const known = ofClient.get(run.client)
    if (known) known.push(run)
    else ofClient.set(run.client, [run])
  }
  encoding.writeVarUint(encoder, ofClient.size)
  for (const [client, runs] of ofClient) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, runs.length)
    for (const { clock, length } of runs) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, length)
    }
  }
}
