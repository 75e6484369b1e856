/** Rows of cells as words, as a spreadsheet puts them on the clipboard. */
export type Celtabel = readonly (readonly string[])[]

/**
 * Reads rows from a spreadsheet: cells apart by tabs, or by semicolons or commas as in a CSV file. A cell between
 * quotes may hold line ends and the mark itself. Empty rows are left out.
 */
export function leesCeltabel(tekst: string): Celtabel {
  const rijen = splits(tekst, scheidingVan(tekst))
  return rijen.filter(cellen => cellen.some(cel => cel !== ''))
}

/** Whether a text is a table of more than one column, and not words that somebody copied. */
export function isCeltabel(tekst: string): boolean {
  if (tekst.includes('\t')) return true
  const rijen = leesCeltabel(tekst)
  const [eerste] = rijen
  return rijen.length > 1 && rijen.every(rij => rij.length === eerste?.length) && (eerste?.length ?? 0) > 2
}

/** A comma is a decimal comma as well, so it only counts where there is no other mark. */
const scheidingVan = (tekst: string): string => ['\t', ';'].find(een => tekst.includes(een)) ?? ','

function splits(tekst: string, scheiding: string): string[][] {
  const rijen: string[][] = [[]]
  let cel = ''
  let binnen = false
  const sluit = () => {
    rijen.at(-1)?.push(cel.trim())
    cel = ''
  }
  for (let at = 0; at < tekst.length; at += 1) {
    const teken = tekst.charAt(at)
    if (binnen && teken === '"' && tekst.charAt(at + 1) === '"') {
      cel += '"'
      at += 1
    } else if (binnen) {
      if (teken === '"') binnen = false
      else cel += teken
    } else if (teken === '"' && cel.trim() === '') {
      binnen = true
      cel = ''
    } else if (teken === scheiding) sluit()
    else if (teken === '\n') {
      sluit()
      rijen.push([])
    } else if (teken !== '\r') cel += teken
  }
  sluit()
  return rijen
}
