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
  const rijen: (readonly { readonly begin: string; readonly van: T }[])[] = []
  const rijOp = new Uint16Array(1 << (5 * sleutelLengte))
  for (const een of lijst) {
    const sleutel = sleutelOp(een.begin, 0)
    const rij = rijOp[sleutel] || rijen.length + 1
    rijOp[sleutel] = rij
    rijen[rij - 1] = [...(rijen[rij - 1] ?? []), een]
  }
  return klein => {
    let found: Set<T> | undefined
    let inWoord = false
    for (let at = 0; at < klein.length; at += 1) {
      const letter = isLetter(klein.charCodeAt(at))
      const rij = letter && !inWoord ? rijOp[sleutelOp(klein, at)] : 0
      if (rij)
        for (const { begin, van } of rijen[rij - 1] ?? [])
          if (klein.startsWith(begin, at)) found = (found ?? new Set()).add(van)
      inWoord = letter
    }
    return found ? [...found] : []
  }
}

/** A number by the first letters from a place on. Other letters may have the same one: they are only looked at. */
function sleutelOp(klein: string, at: number): number {
  let sleutel = 0
  for (let letter = 0; letter < sleutelLengte; letter += 1)
    sleutel = (sleutel << 5) | (klein.charCodeAt(at + letter) & 31)
  return sleutel
}

/** A small letter, with or without an accent; no dash, quotation mark or `÷`. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xdf && code <= 0x2af && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff)
