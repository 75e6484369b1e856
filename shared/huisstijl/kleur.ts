/** A colour as papers take it: `#154273`. */
export const kleurpatroon = /^#[0-9a-f]{6}$/

/** How much a colour has to stand out from white for words in it to be read: WCAG 2.2, 1.4.3. */
export const leesbaarContrast = 4.5

/** From 1 (white) to 21 (black), as WCAG 2.2 computes it. The colour is as in `kleurpatroon`. */
export const contrastMetWit = (kleur: string): number => 1.05 / (lichtheid(kleur) + 0.05)

export const isLeesbaar = (kleur: string): boolean => contrastMetWit(kleur) >= leesbaarContrast

function lichtheid(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map(plaats => {
    const deel = Number.parseInt(kleur.slice(plaats, plaats + 2), 16) / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
}

/** A colour as people write it: with or without #, in three signs or six. Null when it is none. */
export function leesKleur(tekst: string): string | null {
  const tekens = tekst.trim().replace(/^#/, '').toLowerCase()
  const heel = tekens.length === 3 ? tekens.replace(/./g, teken => teken + teken) : tekens
  return kleurpatroon.test(`#${heel}`) ? `#${heel}` : null
}

/** The same colour, as much darker as it takes to be readable. */
export function donkerGenoeg(kleur: string): string {
  for (let deel = 100; deel > 0; deel -= 1) {
    const donkerder = metDeel(kleur, deel / 100)
    if (isLeesbaar(donkerder)) return donkerder
  }
  return '#000000'
}

const metDeel = (kleur: string, deel: number): string =>
  kleur.replace(/[0-9a-f]{2}/g, twee =>
    Math.floor(Number.parseInt(twee, 16) * deel)
      .toString(16)
      .padStart(2, '0'),
  )
