import type { Committed } from './ring.ts'
import type { Member } from './work.ts'

/** An update on its way out, and who it came from. */
export interface OutFrame extends Committed {
  /** Null for what the server wrote itself: everybody gets it. */
  readonly from: Member | null
}

const nothing = Buffer.alloc(0)

/**
 * The frames of one commit as each member gets them: one buffer for everyone who contributed nothing, and for a
 * contributor one without its own.
 */
export function wireFor(frames: readonly Pick<OutFrame, 'wire' | 'from'>[]): (member: Member) => Buffer {
  const all = joined(frames)
  const contributors = new Set(frames.map(({ from }) => from))
  return member => (contributors.has(member) ? joined(frames.filter(({ from }) => from !== member)) : all)
}

export function joined(frames: readonly Pick<OutFrame, 'wire'>[]): Buffer {
  const [first, second] = frames
  if (!first) return nothing
  return second ? Buffer.concat(frames.map(({ wire }) => wire)) : first.wire
}
