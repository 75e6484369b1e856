import type { Verslagsoort } from '../../../shared/inlezen/blok.ts'
import type { Knoop, Mark } from '../../../shared/plan/tekst.ts'
import type { XmlElement } from '../xml.ts'
import type { Report } from './report.ts'

/** What is gathered of one paragraph: its own line, and what hangs on it. */
export interface Line {
  readonly knopen: Knoop[]
  /** Notes that it refers to, with the mark that stands in the line. */
  readonly notes: { readonly mark: string; readonly note: XmlElement }[]
  /** Boxes with text that are anchored in it. */
  readonly boxes: XmlElement[]
  /** Words that go to the report: a text for each kind. */
  readonly apart: Map<Verslagsoort, string>
}
export type Destination = 'tekst' | Verslagsoort

export const newLine = (): Line => ({ knopen: [], notes: [], boxes: [], apart: new Map() })

/** Adds words where they go. Text with the same marks is one node. */
export function write(line: Line, to: Destination, words: string, marks: readonly Mark[]): void {
  // Half a character, or one that XML has and a plan has not, would be refused later on.
  const text = words.replace(/[\p{Surrogate}\p{Cc}]/gu, ' ')
  if (text === '') return
  if (to !== 'tekst') {
    line.apart.set(to, (line.apart.get(to) ?? '') + text)
    return
  }
  const last = line.knopen.at(-1)
  if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks))
    line.knopen[line.knopen.length - 1] = { ...last, text: `${last.text}${text}` }
  else line.knopen.push({ type: 'text', text, ...(marks.length > 0 && { marks }) })
}

export function breakLine(line: Line, to: Destination): void {
  if (to === 'tekst') line.knopen.push({ type: 'hardBreak' })
  else write(line, to, ' ', [])
}

/** Notes in the report what of a line went there. */
export function reportApart(line: Line, report: Report): void {
  for (const [soort, words] of line.apart) report.add(soort, words)
}

const isEmpty = (knoop: Knoop | undefined): boolean =>
  knoop?.type === 'hardBreak' || (knoop?.type === 'text' && (knoop.text ?? '').trim() === '')

/** Without white space and line ends at its begin and end. */
export function trimmed(knopen: readonly Knoop[]): Knoop[] {
  let from = 0
  let to = knopen.length
  while (from < to && isEmpty(knopen[from])) from += 1
  while (to > from && isEmpty(knopen[to - 1])) to -= 1
  return knopen.slice(from, to).map((knoop, index, all) => {
    if (knoop.type !== 'text') return knoop
    const begun = index === 0 ? (knoop.text ?? '').trimStart() : (knoop.text ?? '')
    return { ...knoop, text: index === all.length - 1 ? begun.trimEnd() : begun }
  })
}
