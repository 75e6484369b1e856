import type { Member } from './work.ts'

/** An update on its way out, framed for the wire, and who it came from. */
export interface OutFrame {
  readonly wire: Buffer
  /** Null for what the server wrote itself: everybody gets it. */
  readonly from: Member | null
}

const nothing = Buffer.alloc(0)

/**
 * The frames of one commit as each member gets them: one buffer for everyone who contributed nothing, and for a
 * contributor one without its own.
 */
export function wireFor(frames: readonly OutFrame[]): (member: Member) => Buffer {
  const all = joined(frames)
  const contributors = new Set(frames.map(({ from }) => from))
  return member => (contributors.has(member) ? joined(frames.filter(({ from }) => from !== member)) : all)
}

function joined(frames: readonly OutFrame[]): Buffer {
  const [first, second] = frames
  if (!first) return nothing
  return second ? Buffer.concat(frames.map(({ wire }) => wire)) : first.wire
}
