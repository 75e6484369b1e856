import { longestRun, Malformed, type Reader } from './reader.ts'

/** Deeper values than this are no plan's, and overflow the stack of whoever reads them. */
const deepest = 64

export const deleted = 1
/** The content of an item that is a type itself: a map, a text, an element. */
export const nested = 7

/** The kinds of content by their number in an update (Yjs 13), with how many clocks each takes. */
const lengths: Readonly<Record<number, (reader: Reader) => number>> = {
  [deleted]: reader => reader.uint(),
  2: reader => repeated(reader, jsonOrUndefined),
  4: reader => reader.textLength(),
  5: reader => one(reader, json),
  6: reader => {
    reader.textLength()
    return one(reader, json)
  },
  [nested]: type,
  8: reader => repeated(reader, value),
}

/**
 * Passes the content of an item; gives its length. Binary content (3) and subdocuments (9) are no part of a
 * plan.
 */
export function contentLength(reader: Reader, ref: number): number {
  const read = lengths[ref]
  if (!read) throw new Malformed(`Content of kind ${ref} is not let in.`)
  const length = read(reader)
  if (length === 0 || (ref === deleted && length > longestRun))
    throw new Malformed('An item is empty or too long.')
  return length
}

function one(reader: Reader, read: (reader: Reader) => void): number {
  read(reader)
  return 1
}

function repeated(reader: Reader, read: (reader: Reader) => void): number {
  const count = reader.count()
  for (let index = 0; index < count; index += 1) read(reader)
  return count
}

/** Types: 0 array, 1 map, 2 text, 3 element with a name, 4 fragment, 6 xml text. 5 is a hook, which nobody uses. */
function type(reader: Reader): number {
  const ref = reader.uint()
  if (ref > 6 || ref === 5) throw new Malformed(`A type of kind ${ref} is not let in.`)
  if (ref === 3) reader.textLength()
  return 1
}

const jsonOrUndefined = (reader: Reader): void => checkJson(reader.text(), true)
const json = (reader: Reader): void => checkJson(reader.text(), false)

function checkJson(text: string, mayBeUndefined: boolean): void {
  if (mayBeUndefined && text === 'undefined') return
  try {
    if (depthOf(JSON.parse(text)) <= deepest) return
  } catch {
    // Not JSON, or nested beyond what the parser takes: the same to us.
  }
  throw new Malformed('A value is not JSON, or too deep.')
}

function depthOf(parsed: unknown): number {
  let layer: unknown[] = [parsed]
  let depth = 0
  for (; layer.length > 0 && depth <= deepest; depth += 1)
    layer = layer.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  return depth
}

/** Passes a value in lib0's encoding of any. */
function value(reader: Reader, depth = 0): void {
  if (depth > deepest) throw new Malformed('A value is too deep.')
  const kind = reader.byte()
  switch (kind) {
    case 127:
    case 126:
    case 121:
    case 120:
      return
    case 125:
      return integer(reader)
    case 124:
      return reader.skip(4)
    case 123:
    case 122:
      return reader.skip(8)
    case 119:
      return void reader.textLength()
    case 118:
    case 117: {
      const count = reader.count()
      for (let index = 0; index < count; index += 1) {
        if (kind === 118) reader.textLength()
        value(reader, depth + 1)
      }
      return
    }
    case 116:
      return reader.skip(reader.count())
    default:
      throw new Malformed(`A value of kind ${kind} does not exist.`)
  }
}

/** A signed number: six bits and a sign in the first byte, seven in the next ones. */
function integer(reader: Reader): void {
  let size = 1
  for (let byte = reader.byte(); byte >= 128; byte = reader.byte()) {
    size += 1
    if (size > 8) throw new Malformed('A number is too large.')
  }
}
