/** A value that changes, for `useSyncExternalStore`: `get` gives the same object until it has changed. */
export interface Store<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** A store that its owner sets. Setting the same value tells nobody. */
export interface Cell<T> extends Store<T> {
  set(value: T): void
}

export function cell<T>(initial: T): Cell<T> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    set: next => {
      if (next === value) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Listeners by key, so that a change of one thing wakes only who looks at that thing. */
export class KeyedListeners {
  readonly #byKey = new Map<string, Set<() => void>>()

  add(key: string, listener: () => void): () => void {
    const listeners = this.#byKey.get(key) ?? new Set()
    this.#byKey.set(key, listeners)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#byKey.get(key) === listeners) this.#byKey.delete(key)
    }
  }

  notify(keys: Iterable<string>): void {
    for (const key of keys) for (const listener of [...(this.#byKey.get(key) ?? [])]) listener()
  }
}

/** Whether two lists of ids say the same, whoever made them. */
export const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, index) => id === b[index]))
