import * as Y from 'yjs'
import type { Anker, RelatievePlek } from '../../../shared/overleg/anker.ts'
import { type Run, runsOf } from '../../../shared/plan/proseEdit.ts'
import { parseRelative } from '../../editor/positions.ts'
import type { Bereik } from '../../plan/textEditors.ts'
import { enigePlek } from './citaat.ts'

/**
 * Where the words of an anker stand in a field, as a stretch of its plain text: by the places it holds, and when
 * those hold nothing any more, where its quote stands when that is once. Null when they are not in this field.
 */
export function bereikVan(fragment: Y.XmlFragment, plat: string, anker: Anker): Bereik | null {
  const { doc } = fragment
  if (!doc) return null
  const runs = runsOf(fragment)
  const [start, end] = [placeIn(doc, runs, anker.van), placeIn(doc, runs, anker.tot)]
  // When the paragraph of one end is gone, what is left of the other.
  const held = { van: start?.at ?? end?.run.from ?? 0, tot: end?.at ?? start?.run.to ?? 0 }
  if (held.van >= held.tot) return enigePlek(plat, anker.citaat)
  const isWhole = start && end && held.tot - held.van >= anker.citaat.length
  return (!isWhole && heelOm(plat, anker.citaat, held)) || held
}

/** When a paragraph was split or joined, a part of the words was made anew: all of them, with what was held. */
function heelOm(plat: string, citaat: string, held: Bereik): Bereik | null {
  const whole = enigePlek(plat, citaat)
  const within = (one: Bereik, other: Bereik) => one.van >= other.van && one.tot <= other.tot
  return whole && (within(held, whole) || within(whole, held)) ? whole : null
}

function placeIn(doc: Y.Doc, runs: readonly Run[], plek: RelatievePlek): { run: Run; at: number } | null {
  const relative = parseRelative(plek)
  const absolute = relative && Y.createAbsolutePositionFromRelativePosition(relative, doc)
  const run = absolute && runs.find(one => one.text === absolute.type)
  return run ? { run, at: run.from + absolute.index } : null
}
