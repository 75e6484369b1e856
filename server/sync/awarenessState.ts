import * as encoding from 'lib0/encoding'
import { type Persoon, palette } from '../../shared/presence.ts'
import { Refusal } from '../../shared/refusals.ts'

/** A place in a plan is not deeper. */
const deepest = 8

const text = (json: string): Uint8Array => encoding.encode(encoder => encoding.writeVarString(encoder, json))

/** What is said of who left. */
export const gone = text('null')

export const isGone = (raw: Uint8Array): boolean => Buffer.from(raw).equals(nullBytes)
const nullBytes = Buffer.from('null')

/**
 * The state of a connection as others get it, as a varString: where it says it is, and who it is by its
 * session, whatever it says of that. `user` is for editors that look for a person there, as y-prosemirror's
 * cursors do. Nothing else is passed on. Throws on what is no JSON object, or deeper than a place is.
 */
export function stamp(raw: Uint8Array, persoon: Persoon): Uint8Array {
  const said: unknown = JSON.parse(Buffer.from(raw).toString())
  if (typeof said !== 'object' || said === null || Array.isArray(said) || depthOf(said) > deepest)
    throw new Refusal('ongeldig-bericht')
  const user = 'user' in said && { user: { name: persoon.naam, color: palette[persoon.kleur]?.hex } }
  const cursor = 'cursor' in said && { cursor: said.cursor }
  return text(JSON.stringify({ persoon, ...cursor, ...user }))
}

/** What it is called with is a few kilobytes of JSON, which cannot nest deep enough to overflow the stack. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}
