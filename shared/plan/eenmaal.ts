/**
 * What was found out about an immutable object, kept with that object and gone when it is: in a property that no
 * copy, comparison, JSON or loop over keys sees. Not in a `WeakMap`: V8's small collections take all that an older
 * map holds as in use, so that each of them copied what the letters since the one before had left behind.
 */
export interface Margin<Key extends object, Value> {
  read(key: Key): Value | undefined
  write(key: Key, value: Value): void
}

export function openMargin<Key extends object, Value>(): Margin<Key, Value> {
  const place = Symbol('margin')
  /** Of objects that take no property any more. */
  const sealed = new WeakMap<Key, Value>()
  return {
    read: key => (key as { [place]?: Value })[place] ?? sealed.get(key),
    write: (key, value) => {
      if (Object.isExtensible(key)) Object.defineProperty(key, place, { value, writable: true })
      else sealed.set(key, value)
    },
  }
}

/** Asks each object once: for what follows from an immutable object alone and is dear to find out. */
export function eenmaal<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = openMargin<Key, Value>()
  return key => {
    const known = found.read(key)
    if (known !== undefined) return known
    const value = find(key)
    found.write(key, value)
    return value
  }
}
