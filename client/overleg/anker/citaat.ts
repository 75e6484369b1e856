import type { Bereik } from '../../plan/textEditors.ts'

/**
 * A text without its ends of lines: what quotes are compared with, so that words are found again after their paragraph
 * was split or joined.
 */
export const kaal = (plat: string): string => (plat.includes('\n') ? plat.replaceAll('\n', '') : plat)

/** How often a bare quote stands in a bare text; 2 for more than once, which is as good as nowhere. */
export function aantalIn(text: string, citaat: string): 0 | 1 | 2 {
  const first = citaat === '' ? -1 : text.indexOf(citaat)
  if (first < 0) return 0
  return text.indexOf(citaat, first + 1) < 0 ? 1 : 2
}

/** The place of quoted words in a text when there is exactly one. */
export function enigePlek(plat: string, citaat: string): Bereik | null {
  const [text, words] = [kaal(plat), kaal(citaat)]
  if (aantalIn(text, words) !== 1) return null
  const van = text.indexOf(words)
  const found = { van, tot: van + words.length }
  return text === plat ? found : metRegels(plat, found)
}

/** From a count without ends of lines to the count with them; those at the edges are left out. */
function metRegels(plat: string, { van, tot }: Bereik): Bereik {
  let [seen, at, start] = [0, 0, 0]
  for (; at < plat.length && seen < tot; at += 1) {
    if (plat.charAt(at) === '\n') continue
    if (seen === van) start = at
    seen += 1
  }
  return { van: start, tot: at }
}
