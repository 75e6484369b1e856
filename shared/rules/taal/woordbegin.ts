/** Three letters to find a word by; shorter beginnings would be found everywhere. */
const sleutelLengte = 3

/**
 * Makes a reader that gives what belongs to the words of a text, by how they begin. It walks through the text
 * once and looks at the first letters of each word only: where most texts hold nothing of a long list of
 * patterns, this costs a fraction of them. The text is given in small letters.
 */
export function openWoordbegin<T>(
  lijst: readonly { readonly begin: string; readonly van: T }[],
): (klein: string) => readonly T[] {
  const perSleutel = new Map<string, { readonly begin: string; readonly van: T }[]>()
  for (const een of lijst) {
    const sleutel = een.begin.slice(0, sleutelLengte)
    const rij = perSleutel.get(sleutel)
    if (rij) rij.push(een)
    else perSleutel.set(sleutel, [een])
  }
  return klein => {
    const found = new Set<T>()
    let inWoord = false
    for (let at = 0; at < klein.length; at += 1) {
      const letter = isLetter(klein.charCodeAt(at))
      if (letter && !inWoord)
        for (const { begin, van } of perSleutel.get(klein.slice(at, at + sleutelLengte)) ?? [])
          if (klein.startsWith(begin, at)) found.add(van)
      inWoord = letter
    }
    return found.size === 0 ? [] : [...found]
  }
}

/** A small letter, with or without an accent. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xdf
