/**
 * Text without capitals and accents, letter for letter: a place in the folded text is the same place in
 * the text.
 */
export function fold(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index)
    const plain = unit.normalize('NFD').charAt(0).toLowerCase()
    folded += plain.length === 1 ? plain : unit
  }
  return folded
}

/** Texts kept; beyond that it starts again. */
const mostKept = 40_000
const known = new Map<string, string>()

/** Where the folded words begin in a text, without overlap. */
export function foundIn(text: string, words: string): number[] {
  const folded = remembered(text)
  const places: number[] = []
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** Folding is most of the work, and the same texts are sought through at every letter of the query. */
function remembered(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= mostKept) known.clear()
  const folded = fold(text)
  known.set(text, folded)
  return folded
}
