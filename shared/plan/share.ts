type Plain = Readonly<Record<string, unknown>>

/**
 * What `now` says, in the objects of `before` wherever they say the same. Reading an item again after one
 * keystroke so replaces that item and that field, and nothing else.
 */
export function share<T>(before: unknown, now: T): T {
  if (before === now || !isPlain(before) || !isPlain(now)) return now
  if (Array.isArray(before) !== Array.isArray(now) || before.id !== now.id) return now
  const shared = Array.isArray(now)
    ? shareArray(before as unknown as unknown[], now)
    : shareFields(before, now)
  if (same(before, shared)) return before as T
  // What was shared already is not copied: an item that was read once stays the object that it is.
  return same(now, shared) ? now : (shared as T)
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null

function shareArray(before: readonly unknown[], now: readonly unknown[]): unknown[] {
  const byId = new Map(before.flatMap(value => (isPlain(value) && 'id' in value ? [[value.id, value]] : [])))
  return now.map((value, index) =>
    share(isPlain(value) && 'id' in value ? byId.get(value.id) : before[index], value),
  )
}

function shareFields(before: Plain, now: Plain): Plain {
  return Object.fromEntries(Object.entries(now).map(([key, value]) => [key, share(before[key], value)]))
}

function same(a: Plain, b: unknown): boolean {
  if (!isPlain(b)) return false
  const keys = Object.keys(b)
  return keys.length === Object.keys(a).length && keys.every(key => a[key] === b[key])
}
