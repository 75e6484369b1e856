/** One short answer to something somebody did, shown for a moment. */
interface Flashes {
  get(): string
  subscribe(listener: () => void): () => void
}
const listeners = new Set<() => void>()
let text = ''
let leaving: ReturnType<typeof setTimeout> | undefined

function show(next: string): void {
  text = next
  for (const listener of listeners) listener()
}

export const flashes: Flashes = {
  get: () => text,
  subscribe: listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

const readingMs = 4000

export function flash(message: string): void {
  clearTimeout(leaving)
  show(message)
  leaving = setTimeout(() => show(''), readingMs)
}
