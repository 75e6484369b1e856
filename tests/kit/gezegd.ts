import { inhoudsdiepte, koppenIn } from '../../server/export/blokken.ts'
import { type Blok, metBlokken, type Stuk, type Tabel, tekstVan } from '../../shared/stukken/stuk.ts'

export const zonderWit = (woorden: string): string => woorden.replace(/\s+/g, '')

/** Everything that a blok says, labels and heads of columns too, in reading order. */
function gezegdIn(blok: Blok): readonly string[] {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return [tekstVan(blok.runs)]
    case 'tabel':
      return [blok.bijschrift, ...blok.kolommen.map(({ kop }) => kop), ...blok.rijen.flat().map(tekstVan)]
    case 'lijst':
      return blok.items.flat().flatMap(gezegdIn)
    case 'gegevens':
      return blok.rijen.flatMap(rij => [rij.label, ...rij.blokken.flatMap(gezegdIn)])
    case 'kader':
      return [blok.titel, ...blok.blokken.flatMap(gezegdIn)]
    case 'pagina-einde':
      return []
  }
}

export const gezegd = (blokken: readonly Blok[]): readonly string[] => blokken.flatMap(gezegdIn)

/** What a format of a paper says in reading order: cover, table of contents, parts. */
export function inVolgorde(stuk: Stuk): readonly string[] {
  const inhoud = koppenIn(stuk.delen).filter(({ niveau }) => niveau <= inhoudsdiepte(stuk))
  const omslag = [stuk.ondertitel, stuk.titel, ...gezegd([{ soort: 'gegevens', rijen: stuk.kenmerken }])]
  return [...omslag, ...inhoud.map(({ runs }) => tekstVan(runs)), ...gezegd(stuk.delen)]
}

/** What is left of words when those of a paper are taken out of them in their order. Throws at one that is missing. */
export function overschot(woorden: string, stukken: readonly string[]): string {
  const alle = zonderWit(woorden)
  let at = 0
  let over = ''
  for (const stuk of stukken.map(zonderWit)) {
    const gevonden = alle.indexOf(stuk, at)
    if (gevonden < 0)
      throw new Error(`“${stuk}” does not come after “${alle.slice(Math.max(0, at - 60), at)}”.`)
    over += alle.slice(at, gevonden)
    at = gevonden + stuk.length
  }
  return over + alle.slice(at)
}

export const tabellenIn = (blokken: readonly Blok[]): readonly Tabel[] =>
  blokken.flatMap(blok => {
    const tabellen: Tabel[] = blok.soort === 'tabel' ? [blok] : []
    metBlokken(blok, inner => {
      tabellen.push(...tabellenIn(inner))
      return inner
    })
    return tabellen
  })

/** The rows of a table as words. */
export const rijenVan = ({ rijen }: Tabel): readonly (readonly string[])[] =>
  rijen.map(rij => rij.map(tekstVan))

/** The blokken under the kop of this id, up to the next kop that is as high. */
export function deelOnder({ delen }: Pick<Stuk, 'delen'>, id: string): readonly Blok[] {
  const at = delen.findIndex(blok => blok.soort === 'kop' && blok.id === id)
  const kop = delen[at]
  if (kop?.soort !== 'kop') return []
  const rest = delen.slice(at + 1)
  const tot = rest.findIndex(blok => blok.soort === 'kop' && blok.niveau <= kop.niveau)
  return tot < 0 ? rest : rest.slice(0, tot)
}
