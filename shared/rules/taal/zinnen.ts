export interface Zin {
  readonly tekst: string
  /** Where it begins in the whole text. */
  readonly van: number
}

/** Cuts prose into sentences: at `.`, `!`, `?` or `;` before white space, and at the end of a paragraph. */
export function zinnen(tekst: string): readonly Zin[] {
  const found: Zin[] = []
  let van = 0
  for (const einde of tekst.matchAll(/[.!?;]+(?=\s|$)|\n/g)) {
    found.push({ tekst: tekst.slice(van, einde.index + einde[0].length), van })
    van = einde.index + einde[0].length
  }
  found.push({ tekst: tekst.slice(van), van })
  return found.filter(zin => zin.tekst.trim() !== '')
}
