/** Thrown inside a scan by bytes that no client of Yjs makes; `scanUpdate` turns it into an outcome. */
export class Malformed extends Error {}

/** The longest stretch of deleted text that is taken for real. */
export const longestRun = 1_000_000

const largest = Number.MAX_SAFE_INTEGER

/** Reads the numbers and texts of an update without making anything of them, and never past the end. */
export class Reader {
  readonly bytes: Uint8Array
  /** Where the next byte is. */
  at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get left(): number {
    return this.bytes.length - this.at
  }

  byte(): number {
    if (this.at >= this.bytes.length) throw new Malformed('It ends too early.')
    const value = this.bytes[this.at] as number
    this.at += 1
    return value
  }

  /** An unsigned number: seven bits a byte, lowest first. */
  uint(): number {
    let byte = this.byte()
    let value = byte & 127
    for (let factor = 128; byte >= 128; factor *= 128) {
      byte = this.byte()
      value += (byte & 127) * factor
      if (value > largest) throw new Malformed('A number is too large.')
    }
    return value
  }

  /** How many of something follow; each takes a byte at least, so there cannot be more than bytes. */
  count(): number {
    const count = this.uint()
    if (count > this.left) throw new Malformed('It announces more than it holds.')
    return count
  }

  skip(length: number): void {
    if (length > this.left) throw new Malformed('It ends too early.')
    this.at += length
  }

  /** Passes a text; gives its length in UTF-16, as Yjs counts it. */
  textLength(): number {
    const from = this.skipText()
    return utf16Length(this.bytes, from, this.at)
  }

  text(): string {
    const from = this.skipText()
    utf16Length(this.bytes, from, this.at)
    return decoder.decode(this.bytes.subarray(from, this.at))
  }

  /** Passes a text and gives where it began. */
  private skipText(): number {
    const length = this.count()
    const from = this.at
    this.at += length
    return from
  }
}

const decoder = new TextDecoder()

/** The length in UTF-16 of valid UTF-8: without overlong forms, lone surrogates or numbers past U+10FFFF. */
function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let length = 0
  for (let at = from; at < to; length += 1) {
    const first = bytes[at] as number
    if (first < 0x80) at += 1
    else {
      const size = sizeOf(bytes, at, to)
      if (size === 4) length += 1
      at += size
    }
  }
  return length
}

/** How many bytes the letter takes that begins with this byte above 127. */
function sizeOf(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at] as number
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  if (size === 0 || at + size > to || !isSecond(first, bytes[at + 1] as number))
    throw new Malformed('A text is not UTF-8.')
  for (let next = at + 2; next < at + size; next += 1)
    if (((bytes[next] as number) & 0xc0) !== 0x80) throw new Malformed('A text is not UTF-8.')
  return size
}

/** After some first bytes the second has narrower bounds. */
function isSecond(first: number, second: number): boolean {
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  return second >= low && second <= high
}
