import { patroon, woordenPatroon } from './patroon.ts'
import { openWoordbegin } from './woordbegin.ts'
import { alleVan, perWoord } from './woordlezing.ts'

/** Comparatives and quantities that name a direction but nothing that can be counted. */
const vaag = woordenPatroon([
  'voldoende',
  'toereikend(?:e)?',
  'substantieel|substantiële',
  'significant(?:e)?',
  'fors(?:e)?',
  'aanzienlijk(?:e)?',
  'optima(?:al|le)',
  'effectie(?:f|ve|ver|vere)',
  'efficiënt(?:e|er|ere)?',
  'doelmatig(?:e|er)?',
  'robuust(?:e)?',
  'stevig(?:e|er)?',
  'toekomstbestendig(?:e)?',
])
/** With a figure or `dan` behind it, a comparative is a limit: `meer dan 3 medicijnen`. */
const zonderMaat = '(?!\\s+dan\\b)(?![^.!?;]{0,80}?\\d)'
const vergelijkend = patroon(`\\b(?:meer|minder|beter|betere|sneller|snellere|vaker)\\b${zonderMaat}`)
/** Elsewhere in a name these belong to a group of people: `inwoners met een lagere opleiding`. */
const aanhef = patroon(
  `^(?:eerder|eerdere|hoger|hogere|lager|lagere|kortere|langere|grotere|kleinere|verbeterde)\\b${zonderMaat}`,
)

const stammen =
  'voldoende toereikend substant signific fors aanzienlijk optima effectie effici doelmatig robuust stevig toekomstbestendig meer minder beter sneller snellere vaker eerder hoger lager kortere langere grotere kleinere verbeterde'
/** Whether a word begins as one of those: in most names none does, and that is found out of each word once. */
const mogelijk = perWoord(openWoordbegin(stammen.split(' ').map(begin => ({ begin, van: begin }))))

/** The first vague or comparative word in the name of an indicator, as it stands there; null when there is none. */
export function vaagWoord(naam: string): string | null {
  if (alleVan(naam, mogelijk).length === 0) return null
  const found = [vaag, vergelijkend, aanhef].flatMap(vorm => vorm.exec(naam.trim()) ?? [])
  return found[0] ?? null
}
