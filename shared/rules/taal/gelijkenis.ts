/** How alike two names are, from 0 to 1: one minus the normalised Levenshtein distance, capitals apart. */
export function gelijkenis(a: string, b: string): number {
  const [links, rechts] = [[...a.toLowerCase()], [...b.toLowerCase()]]
  const langste = Math.max(links.length, rechts.length)
  return langste === 0 ? 1 : 1 - afstand(links, rechts) / langste
}

function afstand(a: readonly string[], b: readonly string[]): number {
  let vorige = b.map((_, index) => index + 1)
  a.forEach((letter, rij) => {
    let links = rij + 1
    let schuin = rij
    vorige = b.map((ander, index) => {
      const boven = vorige[index] ?? 0
      const kosten = Math.min(boven + 1, links + 1, schuin + (letter === ander ? 0 : 1))
      schuin = boven
      links = kosten
      return kosten
    })
  })
  return vorige.at(-1) ?? a.length
}
