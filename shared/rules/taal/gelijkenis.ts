/** How alike two names are, from 0 to 1: one minus the normalised Levenshtein distance, capitals apart. */
export function gelijkenis(a: string, b: string): number {
  const langste = Math.max(a.length, b.length)
  return langste === 0 ? 1 : 1 - afstand(a.toLowerCase(), b.toLowerCase(), langste) / langste
}

/** As `gelijkenis`, and 0 for what is less alike than `minstens`, which is found out sooner. */
export function gelijkenisVanaf(a: string, b: string, minstens: number): number {
  const langste = Math.max(a.length, b.length)
  const hoogstens = Math.floor((1 - minstens) * langste + 1e-9)
  if (Math.abs(a.length - b.length) > hoogstens) return 0
  const verschil = afstand(a.toLowerCase(), b.toLowerCase(), hoogstens)
  return verschil > hoogstens ? 0 : langste === 0 ? 1 : 1 - verschil / langste
}

/** The row of the table that is being filled; longer names make it longer. */
let rij = new Uint16Array(64)

/** The Levenshtein distance. One that is more than `hoogstens` is not counted out, and comes out as more. */
function afstand(a: string, b: string, hoogstens: number): number {
  if (rij.length <= b.length) rij = new Uint16Array(2 * b.length)
  for (let j = 0; j <= b.length; j += 1) rij[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    const laagste = vulRij(a.charCodeAt(i - 1), b, i)
    if (laagste > hoogstens) return laagste
  }
  return rij[b.length] ?? 0
}

/** Fills the row of one letter of the first name; gives the least that stands in it. */
function vulRij(letter: number, b: string, i: number): number {
  let schuin = i - 1
  let links = i
  let laagste = i
  rij[0] = i
  for (let j = 1; j <= b.length; j += 1) {
    const boven = rij[j] ?? 0
    links = Math.min(boven + 1, links + 1, schuin + (letter === b.charCodeAt(j - 1) ? 0 : 1))
    schuin = boven
    rij[j] = links
    if (links < laagste) laagste = links
  }
  return laagste
}
