/**
 * Makes of a function of words one that remembers what it found. It forgets all when these become many: whoever
 * writes makes another word with every letter. A word is kept without the text that it was cut from.
 */
export function openWoordgeheugen<T>(vind: (woord: string) => T, hoogstens = 20_000): (woord: string) => T {
  const bekend = new Map<string, T>()
  return woord => {
    const known = bekend.get(woord)
    if (known !== undefined) return known
    const value = vind(woord)
    if (bekend.size >= hoogstens) bekend.clear()
    bekend.set(los(woord), value)
    return value
  }
}

/** A long piece of a string is a view of that string in JavaScript engines; this is a view of its own letters alone. */
const los = (woord: string): string => ` ${woord}`.slice(1)
