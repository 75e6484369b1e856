import type { Cel, Tabel } from './tabel.ts'

/** By this mark a spreadsheet knows that the file is UTF-8. */
const byteOrderMark = '\ufeff'
const getal = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 6 })

/**
 * A table as a file that a Dutch spreadsheet opens as it is: semicolons, a comma in numbers. Words never
 * become a formula: what begins like one gets an apostrophe in front.
 */
export const csvVan = ({ kolommen, rijen }: Tabel): string =>
  byteOrderMark + [kolommen, ...rijen].map(rij => `${rij.map(celVan).join(';')}\r\n`).join('')

function celVan(cel: Cel): string {
  if (cel === null) return ''
  if (typeof cel === 'number') return getal.format(cel)
  const veilig = isFormule(cel) ? `'${cel}` : cel
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

/** Spreadsheets also read what follows white space, and the wide signs of other keyboards. */
const isFormule = (woorden: string): boolean => /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(woorden)
