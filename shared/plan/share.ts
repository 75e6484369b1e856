type Plain = Readonly<Record<string, unknown>>

/**
 * What `now` says, in the objects of `before` wherever they say the same. Reading an item again after one
 * keystroke so replaces that item and that field, and nothing else.
 */
export function share<T>(before: unknown, now: T): T {
  if (before === now || !isPlain(before) || !isPlain(now)) return now
  if (Array.isArray(before) !== Array.isArray(now) || before.id !== now.id) return now
  return (
    Array.isArray(now) ? shareArray(before as unknown as unknown[], now) : shareFields(before, now)
  ) as T
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null

const hasId = (value: unknown): value is Plain => isPlain(value) && 'id' in value

/** What was shared already is not copied, here and below: an item that was read once stays the object that it is. */
function shareArray(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const byId = new Map<unknown, unknown>()
  for (const value of before) if (hasId(value)) byId.set(value.id, value)
  let copy: unknown[] | undefined
  let isSame = before.length === now.length
  for (const [at, value] of now.entries()) {
    const one = share(hasId(value) ? byId.get(value.id) : before[at], value)
    if (one !== before[at]) isSame = false
    if (one === value) continue
    copy ??= [...now]
    copy[at] = one
  }
  return isSame ? before : (copy ?? now)
}

function shareFields(before: Plain, now: Plain): Plain {
  let copy: Record<string, unknown> | undefined
  const names = Object.keys(now)
  let isSame = Object.keys(before).length === names.length
  for (const name of names) {
    const one = share(before[name], now[name])
    if (one !== before[name]) isSame = false
    if (one === now[name]) continue
    copy ??= { ...now }
    copy[name] = one
  }
  return isSame ? before : (copy ?? now)
}
