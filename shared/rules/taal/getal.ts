/** A number in Dutch: dot for thousands, comma for decimals. Anything else with a dot or comma is not one. */
export const getalBron = '(?<![\\d.,])(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?(?![.,]?\\d)'

/** Reads `1.240` as 1240 and `8,4` as 8.4; null when the text is not a Dutch number. */
export function leesGetal(tekst: string): number | null {
  const schoon = tekst.trim()
  if (!new RegExp(`^(?:${getalBron})$`, 'u').test(schoon)) return null
  return Number(schoon.replaceAll('.', '').replace(',', '.'))
}

const opmaak = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 })

/** Writes a number as a Dutch reader expects it: `1.240`, `8,4`. */
export const toonGetal = (waarde: number): string => opmaak.format(waarde)
