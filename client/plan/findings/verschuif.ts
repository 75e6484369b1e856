import type { Bereik } from '../textEditors.ts'

/** Where words stand after a change of the text around them; null once they are no longer there. */
export function verschuif(before: string, after: string, { van, tot }: Bereik): Bereik | null {
  if (before === after) return { van, tot }
  const start = sameStart(before, after)
  const end = sameEnd(before, after, start)
  if (tot <= start) return { van, tot }
  const shift = after.length - before.length
  if (van >= before.length - end) return { van: van + shift, tot: tot + shift }
  // The change touches them, or several changes came at once with the words in between.
  const words = before.slice(van, tot)
  const from = Math.max(0, start - words.length)
  const found = nearest(after.slice(from, after.length - end + words.length), words, van - from)
  return found === null ? null : { van: from + found, tot: from + found + words.length }
}

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

/** Of what `sameStart` left. */
function sameEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let at = 0
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at += 1
  return at
}

function nearest(text: string, words: string, at: number): number | null {
  let best: number | null = null
  for (let found = text.indexOf(words); found >= 0; found = text.indexOf(words, found + 1))
    if (best === null || Math.abs(found - at) < Math.abs(best - at)) best = found
  return best
}
