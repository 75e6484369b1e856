import * as Y from 'yjs'
import { readTekst } from './tekst.ts'

const textblocks = new Set(['paragraph', 'heading', 'codeBlock'])

/** A stretch of text in a fragment, and where it begins in the plain text. */
interface Run {
  readonly text: Y.XmlText
  readonly from: number
  readonly to: number
}

/** The stretches of text in reading order, counted exactly as `plat` counts. */
function runsOf(fragment: Y.XmlFragment): Run[] {
  const runs: Run[] = []
  let at = 0
  const visit = (node: Y.XmlFragment | Y.XmlElement, inline: boolean) => {
    node.toArray().forEach((child, index) => {
      if (index > 0 && !inline) at += 1
      if (child instanceof Y.XmlText) {
        runs.push({ text: child, from: at, to: at + child.length })
        at += child.length
      } else if (child instanceof Y.XmlElement) {
        if (child.nodeName === 'hardBreak') at += 1
        else visit(child, textblocks.has(child.nodeName))
      }
    })
  }
  visit(fragment, false)
  return runs
}

/**
 * Replaces words that lie within one stretch of text, keeping marks and everyone's caret around them.
 * When others typed in front of them meanwhile, the nearest place where they stand now is taken.
 */
export function replaceRange(
  fragment: Y.XmlFragment,
  edit: { readonly van: number; readonly verwacht: string; readonly door: string },
): void {
  const van = nearest(readTekst(fragment).plat, edit.verwacht, edit.van)
  if (van === null) return
  const tot = van + edit.verwacht.length
  const run = runsOf(fragment).find(one => one.from <= van && one.to >= tot)
  if (!run) return
  run.text.delete(van - run.from, tot - van)
  if (edit.door) run.text.insert(van - run.from, edit.door)
}

function nearest(plat: string, woorden: string, at: number): number | null {
  if (woorden === '') return null
  let best: number | null = null
  for (let found = plat.indexOf(woorden); found >= 0; found = plat.indexOf(woorden, found + 1)) {
    if (best === null || Math.abs(found - at) < Math.abs(best - at)) best = found
  }
  return best
}

/**
 * Makes a single paragraph say something else by changing only the middle that differs, so that typing
 * around it survives. False when the prose, or what it becomes, has more than one paragraph.
 */
export function rewrite(fragment: Y.XmlFragment, plat: string): boolean {
  const runs = runsOf(fragment)
  const only = fragment.length === 1 ? runs[0] : undefined
  const old = readTekst(fragment).plat
  if (!only || only.to - only.from !== old.length || plat.includes('\n')) return false
  let start = 0
  while (start < old.length && start < plat.length && old[start] === plat[start]) start += 1
  let end = 0
  while (end < old.length - start && end < plat.length - start && old.at(-1 - end) === plat.at(-1 - end))
    end += 1
  if (old.length - start - end > 0) only.text.delete(start, old.length - start - end)
  if (plat.length - start - end > 0) only.text.insert(start, plat.slice(start, plat.length - end))
  return true
}
