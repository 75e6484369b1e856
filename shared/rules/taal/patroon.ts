const letter = '[\\p{L}\\p{N}_]'
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
