/**
 * The letters that words in a Dutch plan are written in, for inside a class: all of Latin. JavaScript's own
 * `\p{L}` costs milliseconds to compile with the `i` flag, and matches five times slower.
 */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff'

const letter = `[${letters}\\d_]`
const woordgrens = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`
const inDeZin = '(?:[^.!?;\\n]|(?<=\\d)\\.(?=\\d))'

/**
 * Compiles a pattern for Dutch prose, case-insensitively. `\b` and `\w` know every letter (JavaScript's own
 * stop at ASCII), and `[^.!?;]` stays within a sentence and a paragraph but passes the dot of `1.240`.
 */
export function patroon(bron: string, vlaggen = 'iu'): RegExp {
  const compiled = bron.replaceAll('[^.!?;]', inDeZin).replaceAll('\\b', woordgrens).replaceAll('\\w', letter)
  return new RegExp(compiled, vlaggen)
}

/** Any of these words or phrases, standing free of other letters. */
export const woordenPatroon = (woorden: readonly string[], vlaggen = 'iu'): RegExp =>
  patroon(`(?<!\\w)(?:${woorden.join('|')})(?!\\w)`, vlaggen)

/** Makes words that people typed safe to stand in a pattern. */
export const letterlijk = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
