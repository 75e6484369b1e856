/**
 * Remembers what was found out about the object that was asked about last: for what several rules ask about one item
 * after the other. What is kept with each object (see `eenmaal`) is there as long as the plan is.
 */
export function openLaatste<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  let laatste: { readonly key: Key; readonly value: Value } | undefined
  return key => {
    if (laatste?.key !== key) laatste = { key, value: find(key) }
    return laatste.value
  }
}
