/** A word, wherever it stands: the same word is one object, of which each reader finds out once what it means. */
export interface Woord {
  readonly klein: string
  /** Which letters it has: see `kenmerkVan`. */
  readonly kenmerk: number
  /** What readers found out, by their number: see `perWoord`. */
  readonly antwoorden: unknown[]
  /** Follows from its letters; that of another word may be the same. */
  readonly code: number
  /** Another word that is looked for in the same place. */
  readonly ander: Woord | undefined
}

/** Whoever writes makes another word with every letter: when these become many, all are forgotten. */
const hoogstens = 20_000
let aantal = 0
/** By the last bits of their code. Every word of a plan is looked up: in a `Map` that takes twice as long. */
const woorden: (Woord | undefined)[] = new Array(2 ** 15).fill(undefined)

/** The word that all letters from `van` up to `tot` make, when it was met before. Found without cutting it out. */
export function bekendWoord(klein: string, van: number, tot: number): Woord | undefined {
  const code = codeVan(klein, van, tot)
  for (let een = woorden[code & (woorden.length - 1)]; een; een = een.ander)
    if (een.code === code && een.klein.length === tot - van && klein.startsWith(een.klein, van)) return een
  return undefined
}

/** The word from `van` up to `tot`, which has to be one. */
export function woordOp(klein: string, van: number, tot: number): Woord {
  return bekendWoord(klein, van, tot) ?? onthoud(klein.slice(van, tot))
}

function onthoud(woord: string): Woord {
  if (aantal >= hoogstens) {
    woorden.fill(undefined)
    aantal = 0
  }
  // A long piece of a string is a view of that string in JavaScript engines; this is one of its own letters alone.
  const klein = ` ${woord}`.slice(1)
  const code = codeVan(klein, 0, klein.length)
  const plek = code & (woorden.length - 1)
  const nieuw: Woord = { klein, kenmerk: kenmerkVan(klein), antwoorden: [], code, ander: woorden[plek] }
  woorden[plek] = nieuw
  aantal += 1
  return nieuw
}

/** Of four letters and the length: enough to tell nearly all words of a plan apart. */
function codeVan(klein: string, van: number, tot: number): number {
  const lengte = tot - van
  const tweede = lengte > 1 ? van + 1 : van
  const midden = van + (lengte >> 1)
  return (
    (Math.imul(klein.charCodeAt(van), 7919) +
      Math.imul(klein.charCodeAt(tweede), 31_337) +
      Math.imul(klein.charCodeAt(midden), 613) +
      Math.imul(klein.charCodeAt(tot - 1), 131) +
      lengte) &
    0x3fffffff
  )
}

/** Which letters words have, as 32 bits: of two words together what is in the one or the other. */
export function kenmerkVan(klein: string): number {
  let bits = 0
  for (let at = 0; at < klein.length; at += 1) {
    const letter = klein.charCodeAt(at)
    if (letter !== spatie) bits |= 1 << (letter & 31)
  }
  return bits
}
const spatie = 32
