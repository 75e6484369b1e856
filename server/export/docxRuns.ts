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
import type { Randen } from './blokken.ts'
import { klok } from './klok.ts'

/** What the runs of a document refer to. */
export interface Inline {
  /** The bookmark of a kop, by `#id`. */
  readonly ankers: ReadonlyMap<string, string>
  /** The number of an opmerking, by its id. */
  readonly opmerkingen: ReadonlyMap<string, number>
  /** Where the words of opmerkingen begin and end; to be asked in reading order. */
  readonly randen: (run: Run) => Randen
  /** The number of the last tracked change. */
  readonly wijziging: { nr: number }
}
interface AlsKop {
  readonly anker: string
  readonly voor: readonly TextRun[]
}

/** Words as Word has them. It writes the clock on the wall as if that were UTC, and so does this. */
export function runChildren(runs: readonly Run[], inline: Inline, kop?: AlsKop): ParagraphChild[] {
  const children = aaneen(runs).flatMap(run => metOpmerkingen(run, childOf(run, inline), inline))
  const anker = kop && inline.ankers.get(kop.anker)
  if (!kop || !anker) return children
  return [...kop.voor, new Bookmark({ id: anker, children })]
}

/** Words that differ in nothing but where they come from, as one run: there are half as many to write and to read. */
function aaneen(runs: readonly Run[]): readonly Run[] {
  const samen: Run[] = []
  for (const run of runs) {
    const vorige = samen.at(-1)
    if (vorige && isKaal(vorige) && isKaal(run)) samen[samen.length - 1] = { tekst: vorige.tekst + run.tekst }
    else samen.push(run)
  }
  return samen
}
const isKaal = (run: Run): boolean => Object.keys(run).every(naam => naam === 'tekst' || naam === 'plek')

function metOpmerkingen(run: Run, children: readonly ParagraphChild[], inline: Inline): ParagraphChild[] {
  const { begint, eindigt } = inline.randen(run)
  const nrs = (ids: readonly string[]) => ids.flatMap(id => inline.opmerkingen.get(id) ?? [])
  return [
    ...nrs(begint).map(nr => new CommentRangeStart(nr)),
    ...children,
    ...nrs(eindigt).flatMap(nr => [
      new CommentRangeEnd(nr),
      new TextRun({ children: [new CommentReference(nr)] }),
    ]),
  ]
}

function childOf(run: Run, inline: Inline): ParagraphChild[] {
  const looks: IRunOptions = {
    ...(run.vet && { bold: true }),
    ...(run.cursief && { italics: true }),
    ...(run.onderstreept && { underline: {} }),
    ...(run.doorgehaald && { strike: true }),
  }
  const lines = run.tekst
    .split('\n')
    .map((text, index) => ({ ...looks, text, ...(index > 0 && { break: 1 }) }))
  const anker = run.link === undefined ? undefined : inline.ankers.get(run.link)
  const metStijl = (style: string) =>
    wordsOf(
      run,
      lines.map(line => ({ ...line, style })),
      inline,
    )
  if (anker) return [new InternalHyperlink({ anchor: anker, children: metStijl('Verwijzing') })]
  if (run.link && !run.link.startsWith('#'))
    return [new ExternalHyperlink({ link: run.link, children: metStijl('Hyperlink') })]
  return wordsOf(run, lines, inline)
}

/** The lines of a run: as they are, or taken out or put in by somebody. */
function wordsOf(
  { verwijderd, toegevoegd }: Run,
  lines: readonly IRunOptions[],
  { wijziging }: Inline,
): ParagraphChild[] {
  const change = verwijderd ?? toegevoegd
  if (!change) return lines.map(line => new TextRun(line))
  wijziging.nr += 1
  const who = { id: wijziging.nr, author: change.door, date: `${klok(change.op)}Z` }
  return lines.map(line =>
    verwijderd ? new DeletedTextRun({ ...line, ...who }) : new InsertedTextRun({ ...line, ...who }),
  )
}

export const commentsOf = (opmerkingen: readonly StukOpmerking[]): ICommentOptions[] =>
  opmerkingen.map(({ door, op, tekst }, index) => ({
    ...{ id: index + 1, author: door, initials: initialen(door), date: new Date(`${klok(op)}Z`) },
    children: tekst.split('\n').map(regel => new Paragraph({ children: [new TextRun(regel)] })),
  }))

/** Of the person; the organisation stands between brackets. */
const initialen = (naam: string): string =>
  naam
    .replace(/ \(.*\)$/, '')
    .split(/\s+/)
    .map(deel => deel.charAt(0))
    .join('')
    .slice(0, 3)
