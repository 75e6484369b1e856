/** Thrown inside a scan by bytes that no client of Yjs makes; `scanUpdate` turns it into an outcome. */
export class Malformed extends Error {}

/** The longest stretch of deleted text that is taken for real. */
export const longestRun = 1_000_000

const largest = Number.MAX_SAFE_INTEGER

/** Reads the numbers and texts of an update without making anything of them, and never past the end. */
export class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  byte(): number {
    const value = this.#bytes[this.#at]
    if (value === undefined) throw new Malformed('It ends too early.')
    this.#at += 1
    return value
  }

  /** An unsigned number: seven bits a byte, lowest first. */
  uint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (value > largest) throw new Malformed('A number is too large.')
      if (byte < 128) return value
    }
  }

  /** How many of something follow; each takes a byte at least, so there cannot be more than bytes. */
  count(): number {
    const count = this.uint()
    if (count > this.left) throw new Malformed('It announces more than it holds.')
    return count
  }

  skip(length: number): void {
    if (length > this.left) throw new Malformed('It ends too early.')
    this.#at += length
  }

  /** The bytes of a text, not read as such. */
  raw(): Uint8Array {
    const length = this.count()
    const from = this.#at
    this.#at += length
    return this.#bytes.subarray(from, this.#at)
  }

  /** Passes a text; gives its length in UTF-16, as Yjs counts it. */
  textLength(): number {
    return utf16Length(this.raw())
  }

  text(): string {
    const raw = this.raw()
    utf16Length(raw)
    return decoder.decode(raw)
  }
}

const decoder = new TextDecoder()

/** The length in UTF-16 of valid UTF-8: without overlong forms, lone surrogates or numbers past U+10FFFF. */
function utf16Length(bytes: Uint8Array): number {
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number
    const size =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
    if (size === 0 || !isTail(bytes, at, size)) throw new Malformed('A text is not UTF-8.')
    length += size === 4 ? 2 : 1
    at += size
  }
  return length
}

/** The lowest and highest second byte after some first ones. */
const second: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}

function isTail(bytes: Uint8Array, at: number, size: number): boolean {
  for (let offset = 1; offset < size; offset += 1) {
    const byte = bytes[at + offset]
    const [low, high] = (offset === 1 && second[bytes[at] as number]) || [0x80, 0xbf]
    if (byte === undefined || byte < low || byte > high) return false
  }
  return true
}
