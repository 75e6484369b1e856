import { type Blok, type Gelezen, regelPlat } from '../../../shared/inlezen/blok.ts'
import type { Knoop } from '../../../shared/plan/tekst.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { child, childrenOf, type XmlElement } from '../xml.ts'
import { readBody } from './body.ts'
import { ownPlan } from './ownPlan.ts'
import { openPackage, type Package } from './package.ts'
import { openReport, type Report } from './report.ts'
import { openSource, textOf, wordsOf } from './source.ts'
import { groups, listsOf, type Piece } from './stream.ts'

/**
 * Reads a .docx: its text in order, and a report of what cannot be kept as it was. Throws a `Refusal` of what is no
 * such document, or one that is not to be trusted. Takes as long as the document is large: to be done in a thread.
 */
export function readDocx(bytes: Uint8Array): Gelezen {
  const report = openReport()
  const pkg = openPackage(bytes, report)
  const body = child(pkg.xml(pkg.main) ?? undefined, 'w:body')
  if (!body) throw new Refusal('geen-word')
  const pieces = readBody(body, openSource(pkg, report))
  reportAround(pkg, report)
  const blokken = blocksOf(pieces)
  const plan = ownPlan(pkg, blokken)
  if (plan === 'gewijzigd') report.add('eigen')
  const eigen = plan !== null && plan !== 'gewijzigd' && { plan }
  return { blokken, verslag: report.lines(), titel: titleOf(pkg), ...eigen }
}

function blocksOf(pieces: readonly Piece[]): Blok[] {
  return groups(pieces).map((group, index): Blok => {
    const id = `b${index + 1}`
    if (Array.isArray(group)) return { soort: 'lijst', id, knopen: listsOf(group) }
    if (group.soort !== 'alinea') return { id, ...group }
    return { id, ...group, ...(isLikeHeading(group.inhoud) && { alsKop: true }) }
  })
}

const longestHeading = 120

function isLikeHeading(inhoud: readonly Knoop[]): boolean {
  const words = regelPlat(inhoud)
  const isBold = ({ type, marks, text = '' }: Knoop) =>
    type === 'text' && (text.trim() === '' || (marks?.some(mark => mark.type === 'bold') ?? false))
  return words.length <= longestHeading && !/[.,;]$/.test(words) && inhoud.every(isBold)
}

/** What stands beside the text: at the top and bottom of pages, and in the margin. */
function reportAround(pkg: Package, report: Report): void {
  const seen = new Set<string>()
  for (const { type, target } of pkg.relations(pkg.main).values()) {
    const words = /^(header|footer)$/.test(type) && pkg.has(target) ? lineOf(pkg.xml(target)) : ''
    if (words !== '' && !seen.has(words)) report.add('koptekst', words)
    seen.add(words)
  }
  const comments = pkg.related(pkg.main, 'comments')
  const all = comments === null ? null : pkg.xml(comments)
  for (const comment of childrenOf(all ?? undefined, 'w:comment'))
    report.add('opmerking', `${comment.attrs.get('w:author') ?? ''}: ${wordsOf(comment)}`)
}

const lineOf = (root: XmlElement | null): string => (root ? wordsOf(root).replaceAll('\n', ' · ') : '')

function titleOf(pkg: Package): string {
  const core = pkg.related('', 'core-properties')
  const title = core === null ? undefined : child(pkg.xml(core) ?? undefined, 'dc:title')
  return title
    ? textOf(title)
        .replace(/[\p{Surrogate}\p{Cc}\s]+/gu, ' ')
        .trim()
    : ''
}
