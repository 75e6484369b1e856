import type { Id, Struct } from './scanUpdate.ts'

/** How far the clocks of the clients of an update come by it. */
export type Ends = ReadonlyMap<number, number>
type Known = (client: number) => number

/**
 * Puts structs on what is known, each only when all that it stands on is there, as Yjs does; they come one client
 * after the other. `visit` hears each in that order. `gap`: something is missing. `malformed`: a struct stands on
 * itself or on a later one of its own client, on which Yjs fails.
 */
export function endsAfter(
  structs: readonly Struct[],
  known: Known,
  visit: (struct: Struct) => void = () => {},
): Ends | 'gap' | 'malformed' {
  const ends = new Map<number, number>()
  let open = startsOf(structs)
  while (open.length > 0) {
    const next: number[] = []
    let hasMoved = false
    for (const start of open) {
      const stop = goOn(structs, start, known, ends, visit)
      if (stop < 0) return 'malformed'
      hasMoved ||= stop > start
      if (structs[stop]?.client === structs[start]?.client) next.push(stop)
    }
    if (!hasMoved) return 'gap'
    open = next
  }
  return ends
}

/** Where each client's structs begin. */
function startsOf(structs: readonly Struct[]): number[] {
  const starts: number[] = []
  for (let at = 0; at < structs.length; at += 1)
    if (at === 0 || structs[at]?.client !== structs[at - 1]?.client) starts.push(at)
  return starts
}

/** Goes on with the structs of one client until one has to wait; gives where, or -1 when it never can go on. */
function goOn(
  structs: readonly Struct[],
  start: number,
  known: Known,
  ends: Map<number, number>,
  visit: (struct: Struct) => void,
): number {
  const client = (structs[start] as Struct).client
  let end = ends.get(client) ?? known(client)
  let at = start
  for (let struct = structs[at]; struct?.client === client; struct = structs[++at]) {
    if (struct.kind === 'skip' || struct.clock > end) break
    if (standsOnItself(struct)) return -1
    if (!isThere(struct.left) || !isThere(struct.right) || !isThere(struct.parent)) break
    visit(struct)
    end = Math.max(end, struct.clock + struct.length)
    ends.set(client, end)
  }
  return at

  function isThere(id: Id | null): boolean {
    return id === null || id.clock < (ends.get(id.client) ?? known(id.client))
  }
}

const standsOnItself = (struct: Struct): boolean =>
  isLater(struct, struct.left) || isLater(struct, struct.right) || isLater(struct, struct.parent)

const isLater = ({ client, clock }: Struct, id: Id | null): boolean =>
  id !== null && id.client === client && id.clock >= clock
