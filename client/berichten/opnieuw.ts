const luisteraars = new Set<() => void>()

/** Has the bell ask again at once: something it tells of was done on the page that it stands on. */
export function vraagOpnieuw(): void {
  for (const een of [...luisteraars]) een()
}

/** Calls when the bell is to ask again. Returns the end of it. */
export function bijOpnieuw(ask: () => void): () => void {
  luisteraars.add(ask)
  return () => void luisteraars.delete(ask)
}
