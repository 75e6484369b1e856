import type { DocxParts } from './makeDocx.ts'

/** Every text that somebody could read in a document, straight from its XML and without our reader. */
export function textsIn({ body, footnotes = '', comments = '', header = '' }: DocxParts): string[] {
  const xml = `${body}${footnotes}${comments}${header}`
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []
  const texts = paragraphs.map(one =>
    [...one.matchAll(/<(?:w:t|w:delText|m:t)(?: [^>]*)?>([^<]*)</g)].map(found => found[1]).join(''),
  )
  const about = [...xml.matchAll(/(?:descr|title)="([^"]*)"/g)].map(found => found[1] ?? '')
  return [...texts, ...about].map(unescaped)
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const maanden =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** Words with each date as jjjj-mm-dd and each number without dots, as a plan keeps them. */
export function comparable(text: string): string {
  const iso = (year: string, month: number, day: string) =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return text
    .toLowerCase()
    .replace(/\b(\d{1,2}) ([a-z]+) (\d{4})\b/g, (all, day: string, month: string, year: string) =>
      maanden.includes(month) ? iso(year, maanden.indexOf(month) + 1, day) : all,
    )
    .replace(/\b(\d{1,2})-(\d{1,2})-(\d{4})\b/g, (_, day: string, month: string, year: string) =>
      iso(year, Number(month), day),
    )
    .replace(/\b\d{1,3}(\.\d{3})+\b/g, number => number.replaceAll('.', ''))
}
