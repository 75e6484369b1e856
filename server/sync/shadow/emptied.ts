import * as encoding from 'lib0/encoding'
import type { Run } from '../scan/scanUpdate.ts'

/**
 * What is read in place of an update that was set apart: everything that it held as deleted, and nothing that
 * it deleted. Its ids stay taken, so what others built on it still has a place to stand. `ends` is where each
 * client was before; what does not follow on that without a hole is left out.
 */
export function emptied(structs: readonly Run[], ends: ReadonlyMap<number, number>): Uint8Array {
  const byClient = new Map<number, Run[]>()
  for (const run of joined(following(structs, ends)))
    byClient.set(run.client, [...(byClient.get(run.client) ?? []), run])
  return encoding.encode(encoder => {
    encoding.writeVarUint(encoder, byClient.size)
    for (const [client, runs] of byClient) {
      encoding.writeVarUint(encoder, runs.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, runs[0]?.clock ?? 0)
      for (const { length } of runs) {
        encoding.writeUint8(encoder, 0)
        encoding.writeVarUint(encoder, length)
      }
    }
    encoding.writeVarUint(encoder, 0)
  })
}

function following(structs: readonly Run[], before: ReadonlyMap<number, number>): Run[] {
  const ends = new Map(before)
  return structs.filter(({ client, clock, length }) => {
    const end = ends.get(client) ?? 0
    if (clock > end || clock + length <= end) return false
    ends.set(client, clock + length)
    return true
  })
}

/** Longer than this no run of deleted letters is let in, so none is made. */
const longest = 1_000_000

/** Runs that follow on each other as one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.client === run.client && last.length + run.length <= longest)
      all[all.length - 1] = { ...last, length: last.length + run.length }
    else all.push(run)
  }
  return all
}
