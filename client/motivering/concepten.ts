import { KeyedListeners } from '../plan/store.ts'

/**
 * Words that were typed and not yet kept, by what they are about: they are there again when the form is
 * opened anew, also after the list around it was drawn again.
 */
const concepten = new Map<string, string>()
/** Those that the server has been sent and has not answered for. */
const onderweg = new Set<string>()
const listeners = new KeyedListeners()

export const concept = (sleutel: string): string | undefined => concepten.get(sleutel)

export function houdConcept(sleutel: string, tekst: string): void {
  concepten.set(sleutel, tekst)
  listeners.notify([sleutel])
}

export function vergeetConcept(sleutel: string): void {
  concepten.delete(sleutel)
  listeners.notify([sleutel])
}

/** Keeps words on the server and then forgets them here; when it cannot keep them they stay. */
export async function bewaarConcept(sleutel: string, bewaar: () => Promise<void>): Promise<void> {
  onderweg.add(sleutel)
  try {
    await bewaar()
    concepten.delete(sleutel)
  } finally {
    onderweg.delete(sleutel)
    listeners.notify([sleutel])
  }
}

/** Whether there are words that nobody but their writer has, nor is about to have. */
export const wacht = (sleutel: string): boolean =>
  !onderweg.has(sleutel) && (concepten.get(sleutel) ?? '').trim() !== ''

export const luisterNaarConcept = (sleutel: string, listener: () => void): (() => void) =>
  listeners.add(sleutel, listener)
