/**
 * JSON of which there is one way to write it (RFC 8785): keys in order of their UTF-16 units, no spaces, numbers and
 * strings as ECMAScript writes them. Throws on what is not JSON.
 */
export function canoniek(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canoniek).join(',')}]`
  if (typeof value === 'object' && value !== null) return object(value as Readonly<Record<string, unknown>>)
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`JSON has no number ${value}.`)
  const written = JSON.stringify(value)
  if (written === undefined) throw new Error(`JSON has no value of type ${typeof value}.`)
  return written
}

const object = (fields: Readonly<Record<string, unknown>>): string =>
  `{${Object.keys(fields)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canoniek(fields[key])}`)
    .join(',')}}`
