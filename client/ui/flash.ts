/** One short answer to something somebody did, shown for a moment. */
interface Flashes {
  get(): string
  subscribe(listener: () => void): () => void
  /** It stands on the screen now: from here on it is read. */
  shown(): void
}
const listeners = new Set<() => void>()
let text = ''
let leaving: ReturnType<typeof setTimeout> | undefined

const readingMs = 4000

function show(next: string): void {
  clearTimeout(leaving)
  text = next
  for (const listener of listeners) listener()
}

function leaveLater(): void {
  clearTimeout(leaving)
  leaving = setTimeout(() => show(''), readingMs)
}

export const flashes: Flashes = {
  get: () => text,
  subscribe: listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  shown: leaveLater,
}

/** Where the page is busy with what it tells of, its words come later than this; they stay as long. */
export function flash(message: string): void {
  const isShownAlready = message === text
  show(message)
  if (isShownAlready) leaveLater()
}
