import { type Knoop, platVan } from '../plan/tekst.ts'
import type { Cel } from './blok.ts'

type Rijen = readonly (readonly Cel[])[]

/** The words of a cell, in one line. */
export const celPlat = (cel: Cel | undefined): string =>
  platVan(cel?.knopen ?? [])
    .replace(/\s+/g, ' ')
    .trim()

/** A table as prose, which has no tables: an entry for each row, and in it each cell behind the head of its column. */
export function tabelAlsKnopen({
  kopRijen,
  rijen,
}: {
  readonly kopRijen: number
  readonly rijen: Rijen
}): Knoop[] {
  const koppen = koppenVan(rijen, kopRijen)
  const gebruikt = new Set<number>()
  const items = rijen.slice(kopRijen).flatMap((rij): Knoop[] => {
    const content = rij.flatMap((cel, kolom) => {
      if (cel.knopen.length === 0) return []
      gebruikt.add(kolom)
      return metKop(koppen[kolom] ?? '', cel.knopen)
    })
    return content.length > 0 ? [{ type: 'listItem', content: beginMetAlinea(content) }] : []
  })
  const leeg = koppen.filter((kop, kolom) => kop !== '' && !gebruikt.has(kolom) && koppen[kolom - 1] !== kop)
  return [
    ...(items.length > 0 ? [{ type: 'bulletList', content: items }] : []),
    ...(leeg.length > 0 ? [alinea(`Kolommen zonder inhoud: ${leeg.join(', ')}`)] : []),
  ]
}

/** The head of each column: the words above it, one head of several columns at each of them. */
export function koppenVan(rijen: Rijen, kopRijen: number): string[] {
  const head = rijen.slice(0, kopRijen).map(rij => {
    let last = ''
    return rij.map(cel => {
      if (cel.samen !== 'links') last = celPlat(cel)
      return last
    })
  })
  return (rijen[0] ?? []).map((_, kolom) =>
    [...new Set(head.map(rij => rij[kolom] ?? ''))].filter(woorden => woorden !== '').join(' '),
  )
}

const alinea = (text: string): Knoop => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** Prose behind a label in bold, in the same line when it begins with one. */
export function metKop(kop: string, knopen: readonly Knoop[]): Knoop[] {
  if (kop === '') return [...knopen]
  const label: Knoop = { type: 'text', text: `${kop}: `, marks: [{ type: 'bold' }] }
  const [first, ...rest] = knopen
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', content: [label] }, ...knopen]
  return [{ type: 'paragraph', content: [label, ...(first.content ?? [])] }, ...rest]
}

const beginMetAlinea = (knopen: readonly Knoop[]): readonly Knoop[] =>
  knopen[0]?.type === 'paragraph' ? knopen : [{ type: 'paragraph' }, ...knopen]
