/** Counts attempts by key; refuses more than `most` in `windowMs`. `now` is in milliseconds. */
export function attempts(most: number, windowMs: number): (key: string, now: number) => boolean {
  const seen = new Map<string, { count: number; until: number }>()
  return (key, now) => {
    for (const [old, { until }] of seen) if (until <= now) seen.delete(old)
    const entry = seen.get(key) ?? { count: 0, until: now + windowMs }
    seen.set(key, { ...entry, count: entry.count + 1 })
    return entry.count < most
  }
}
