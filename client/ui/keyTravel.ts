/** Where an arrow, Home or End leads in a list of `count` entries; null for any other key. */
export function keyTravel(key: string, current: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** What has been typed to find an entry by its first letters. Letters within 700 ms belong together. */
export interface TypeAhead {
  readonly typed: string
  readonly at: number
}
export const noTypeAhead: TypeAhead = { typed: '', at: Number.NEGATIVE_INFINITY }

interface Typed {
  readonly ahead: TypeAhead
  /** The entry found, or null when none begins so. */
  readonly index: number | null
}

/** Takes one key of type-ahead: a single letter again goes to the next entry that begins with it. */
export function typeAhead(
  before: TypeAhead,
  key: string,
  at: number,
  labels: readonly string[],
  current: number,
): Typed {
  const goesOn = at - before.at < 700
  const typed = (goesOn ? before.typed : '') + fold(key)
  const same = typed.split('').every(letter => letter === typed[0])
  const sought = same ? fold(key) : typed
  const first = same ? current + 1 : current
  const order = labels.map((_, index) => (first + index) % labels.length)
  const index = order.find(place => fold(labels[place] ?? '').startsWith(sought)) ?? null
  return { ahead: { typed, at }, index }
}

/** A key that types a letter, without Ctrl, Alt or Meta. */
export const isLetter = (event: {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
