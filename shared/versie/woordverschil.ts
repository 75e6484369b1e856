/** A stretch of prose that is in both, went, or came. */
export interface Woorddeel {
  readonly soort: 'gelijk' | 'weg' | 'erbij'
  readonly tekst: string
}

/** Lines, spaces, words and numbers (`8,4`, `2.3-A`) and each mark between them. */
const token = /\n|[^\S\n]+|[^\s.,;:!?()…"„”“]+(?:[.,:][^\s.,;:!?()…"„”“]+)*|./gsu
/** Past so many tokens that differ nobody sees a change of words any more: it is other text. */
const mostChanges = 600
/** With less than this share of their words in common, one text is not the other changed. */
const leastAlike = 0.2

/**
 * What became of prose, word by word. All that is not `erbij` together is `voor`, all that is not `weg` is `na`.
 * First by line, then by word in the lines that differ: what it costs grows with the text and not with its square.
 */
export function woordverschil(voor: string, na: string): readonly Woorddeel[] {
  if (voor === na) return voor === '' ? [] : [{ soort: 'gelijk', tekst: voor }]
  const parts: Woorddeel[] = []
  for (const block of blocksOf(linesIn(voor), linesIn(na))) {
    if (block.isSame) parts.push({ soort: 'gelijk', tekst: block.voor.join('') })
    else parts.push(...inWords(block.voor.join(''), block.na.join('')))
  }
  return joined(parts)
}

const linesIn = (tekst: string): readonly string[] => tekst.match(/[^\n]*\n|[^\n]+/g) ?? []
const tokensIn = (tekst: string): readonly string[] => tekst.match(token) ?? []

function inWords(voor: string, na: string): readonly Woorddeel[] {
  const blocks = blocksOf(tokensIn(voor), tokensIn(na))
  const same = blocks.filter(({ isSame }) => isSame).flatMap(({ voor }) => voor)
  const alike = same.filter(isWord).join('').length / Math.max(1, Math.min(voor.length, na.length))
  if (alike < leastAlike) return changed(voor, na)
  return withoutGaps(blocks).flatMap(({ isSame, voor, na }): readonly Woorddeel[] =>
    isSame ? [{ soort: 'gelijk', tekst: voor.join('') }] : changed(voor.join(''), na.join('')),
  )
}

const isWord = (one: string): boolean => /[^\s.,;:!?()…"„”“]/.test(one)

const changed = (voor: string, na: string): Woorddeel[] => [
  ...(voor === '' ? [] : [{ soort: 'weg', tekst: voor } as const]),
  ...(na === '' ? [] : [{ soort: 'erbij', tekst: na } as const]),
]

/** Tokens that are in both, or what stands in the one where the other has something else. */
interface Block {
  readonly isSame: boolean
  readonly voor: readonly string[]
  readonly na: readonly string[]
}

/** A space alone between two changes reads as part of the change. */
function withoutGaps(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = []
  for (const [at, block] of blocks.entries()) {
    const last = all.at(-1)
    const isGap = block.isSame && at < blocks.length - 1 && block.voor.every(one => /^[^\S\n]+$/.test(one))
    if (last && !last.isSame && (isGap || !block.isSame))
      all[all.length - 1] = {
        isSame: false,
        voor: [...last.voor, ...block.voor],
        na: [...last.na, ...block.na],
      }
    else all.push(block)
  }
  return all
}

function joined(parts: readonly Woorddeel[]): readonly Woorddeel[] {
  const all: Woorddeel[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last?.soort === part.soort) all[all.length - 1] = { ...part, tekst: last.tekst + part.tekst }
    else all.push(part)
  }
  return all
}

function blocksOf(voor: readonly string[], na: readonly string[]): readonly Block[] {
  const most = Math.min(voor.length, na.length)
  let start = 0
  while (start < most && voor[start] === na[start]) start += 1
  let end = 0
  while (end < most - start && voor.at(-1 - end) === na.at(-1 - end)) end += 1
  const middle = { voor: voor.slice(start, voor.length - end), na: na.slice(start, na.length - end) }
  const same = (from: number, to: number): Block[] =>
    from < to ? [{ isSame: true, voor: voor.slice(from, to), na: voor.slice(from, to) }] : []
  return [...same(0, start), ...differing(middle.voor, middle.na), ...same(voor.length - end, voor.length)]
}

function differing(voor: readonly string[], na: readonly string[]): readonly Block[] {
  if (voor.length === 0 && na.length === 0) return []
  const pairs = voor.length > 0 && na.length > 0 ? commonPairs(voor, na) : []
  const blocks: Block[] = []
  let [x, y] = [0, 0]
  for (const { atVoor, atNa, length } of [...pairs, { atVoor: voor.length, atNa: na.length, length: 0 }]) {
    if (x < atVoor || y < atNa)
      blocks.push({ isSame: false, voor: voor.slice(x, atVoor), na: na.slice(y, atNa) })
    const same = voor.slice(atVoor, atVoor + length)
    if (length > 0) blocks.push({ isSame: true, voor: same, na: same })
    x = atVoor + length
    y = atNa + length
  }
  return blocks
}

interface Pair {
  readonly atVoor: number
  readonly atNa: number
  readonly length: number
}

/**
 * What two lists have in common, in order (E. Myers, "An O(ND) difference algorithm", 1986). Nothing when they differ
 * in more than `mostChanges`.
 */
function commonPairs(voor: readonly string[], na: readonly string[]): readonly Pair[] {
  const most = Math.min(voor.length + na.length, mostChanges)
  const reached = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  const zero = most + 1
  const far = (k: number): number => reached[zero + k] ?? 0
  for (let d = 0; d <= most; d += 1) {
    trace.push(reached.slice(zero - d - 1, zero + d + 2))
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && far(k - 1) < far(k + 1)) ? far(k + 1) : far(k - 1) + 1
      while (x < voor.length && x - k < na.length && voor[x] === na[x - k]) x += 1
      reached[zero + k] = x
      if (x >= voor.length && x - k >= na.length) return walkBack(trace, voor.length, na.length)
    }
  }
  return []
}

/** `trace[d]` is how far each diagonal from `-d - 1` to `d + 1` had come before step `d`. */
function walkBack(trace: readonly Int32Array[], lengthVoor: number, lengthNa: number): readonly Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [lengthVoor, lengthNa]
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const far = (k: number): number => trace[d]?.[k + d + 1] ?? 0
    const k = x - y
    const isDown = k === -d || (k !== d && far(k - 1) < far(k + 1))
    const fromK = isDown ? k + 1 : k - 1
    const fromX = d === 0 ? 0 : far(fromK)
    const startX = d === 0 ? 0 : isDown ? fromX : fromX + 1
    if (x > startX) pairs.push({ atVoor: startX, atNa: startX - k, length: x - startX })
    x = fromX
    y = fromX - fromK
  }
  return pairs.reverse()
}
