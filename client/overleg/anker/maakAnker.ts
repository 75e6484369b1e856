import * as Y from 'yjs'
import { type Anker, grootsteCitaat, type RelatievePlek } from '../../../shared/overleg/anker.ts'
import { runsOf } from '../../../shared/plan/proseEdit.ts'
import { readTekst } from '../../../shared/plan/tekst.ts'
import type { Bereik } from '../../plan/textEditors.ts'

/**
 * Holds on to words of a field, given as a stretch of its plain text. What is typed right before or right after them
 * stays outside, what is typed within is inside. White space at the ends is left out; null when nothing is left.
 */
export function maakAnker(fragment: Y.XmlFragment, bereik: Bereik): Anker | null {
  const { plat } = readTekst(fragment)
  const { van, tot } = zonderWit(plat, bereik)
  if (van >= tot) return null
  const runs = runsOf(fragment)
  const first = runs.find(run => run.from <= van && van < run.to)
  const last = runs.find(run => run.from < tot && tot <= run.to)
  if (!first || !last) return null
  return {
    van: plek(first.text, van - first.from, 0),
    tot: plek(last.text, tot - last.from, -1),
    citaat: plat.slice(van, tot).slice(0, grootsteCitaat),
  }
}

/** The same stretch without white space at its ends, and within the text. */
export function zonderWit(plat: string, { van, tot }: Bereik): Bereik {
  let [start, end] = [Math.max(0, van), Math.min(plat.length, tot)]
  while (start < end && /\s/.test(plat.charAt(start))) start += 1
  while (end > start && /\s/.test(plat.charAt(end - 1))) end -= 1
  return { van: start, tot: end }
}

/** With 0 the place goes with the letter after it, with -1 with the letter before it. */
const plek = (text: Y.XmlText, index: number, assoc: 0 | -1): RelatievePlek =>
  Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index, assoc)) as RelatievePlek
