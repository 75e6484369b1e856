/** What a screen reader is told. Two regions take turns, so that the same words are said again. */
export interface Announcement {
  readonly text: string
  readonly turn: number
}
type Later = (work: () => void, ms: number) => void

interface Announcements {
  get(): Announcement
  subscribe(listener: () => void): () => void
  say(text: string): void
}

/** Messages within this time are said in one breath. */
const breathMs = 150

/** Collects messages for a polite live region: those of one breath are joined, doubles are said once. */
export function createAnnouncements(later: Later): Announcements {
  const listeners = new Set<() => void>()
  let now: Announcement = { text: '', turn: 0 }
  let waiting: string[] = []
  const speak = () => {
    now = { text: [...new Set(waiting)].join(' '), turn: 1 - now.turn }
    waiting = []
    for (const listener of listeners) listener()
  }
  return {
    get: () => now,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say: text => {
      if (waiting.length === 0) later(speak, breathMs)
      waiting.push(/[.?!…]$/.test(text) ? text : `${text}.`)
    },
  }
}

export const announcements = createAnnouncements((work, ms) => setTimeout(work, ms))

/** Tells a screen reader something that sighted people see happen. Never for what has focus: that is read anyway. */
export const announce = (text: string): void => announcements.say(text)
