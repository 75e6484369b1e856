import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  type ICommentOptions,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Run, StukOpmerking } from '../../shared/stukken/stuk.ts'

/** What the runs of a document refer to. */
export interface Inline {
  /** The bookmark of a kop, by `#id`. */
  readonly ankers: ReadonlyMap<string, string>
  /** The number of an opmerking, by its id. */
  readonly opmerkingen: ReadonlyMap<string, number>
  /** The number of the last tracked change. */
  readonly wijziging: { nr: number }
}
interface AlsKop {
  readonly anker: string
  readonly voor: readonly TextRun[]
}

/** Words as Word has them. */
export function runChildren(runs: readonly Run[], inline: Inline, kop?: AlsKop): ParagraphChild[] {
  const children = runs.flatMap(run => metOpmerkingen(run, childOf(run, inline), inline))
  const anker = kop && inline.ankers.get(kop.anker)
  if (!kop || !anker) return children
  return [...kop.voor, new Bookmark({ id: anker, children })]
}

function metOpmerkingen(run: Run, children: readonly ParagraphChild[], inline: Inline): ParagraphChild[] {
  const nrs = (run.opmerkingen ?? []).flatMap(id => inline.opmerkingen.get(id) ?? [])
  return [
    ...nrs.map(nr => new CommentRangeStart(nr)),
    ...children,
    ...nrs.flatMap(nr => [new CommentRangeEnd(nr), new TextRun({ children: [new CommentReference(nr)] })]),
  ]
}

function childOf(run: Run, inline: Inline): ParagraphChild[] {
  const looks: IRunOptions = {
    ...(run.vet && { bold: true }),
    ...(run.cursief && { italics: true }),
    ...(run.onderstreept && { underline: {} }),
    ...(run.doorgehaald && { strike: true }),
  }
  const lines = run.tekst.split('\n').map((text, index) => ({ text, ...(index > 0 && { break: 1 }) }))
  const change = run.verwijderd ?? run.toegevoegd
  if (change) {
    inline.wijziging.nr += 1
    const options = { ...looks, id: inline.wijziging.nr, author: change.door, date: change.op }
    const Soort = run.verwijderd ? DeletedTextRun : InsertedTextRun
    return lines.map(line => new Soort({ ...options, ...line }))
  }
  const anker = run.link === undefined ? undefined : inline.ankers.get(run.link)
  if (anker)
    return [
      new InternalHyperlink({
        anchor: anker,
        children: lines.map(line => new TextRun({ ...looks, ...line })),
      }),
    ]
  if (run.link && !run.link.startsWith('#')) {
    const children = lines.map(line => new TextRun({ ...looks, ...line, style: 'Hyperlink' }))
    return [new ExternalHyperlink({ link: run.link, children })]
  }
  return lines.map(line => new TextRun({ ...looks, ...line }))
}

export const commentsOf = (opmerkingen: readonly StukOpmerking[]): ICommentOptions[] =>
  opmerkingen.map(({ door, op, tekst }, index) => ({
    ...{ id: index + 1, author: door, initials: initialen(door), date: new Date(op) },
    children: tekst.split('\n').map(regel => new Paragraph({ children: [new TextRun(regel)] })),
  }))

const initialen = (naam: string): string =>
  naam
    .split(/\s+/)
    .map(deel => deel.charAt(0))
    .join('')
    .slice(0, 3)
