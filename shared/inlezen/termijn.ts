/** The first and the last day of a period, as jjjj-mm-dd. */
export interface Termijn {
  readonly van: string
  readonly tot: string
}

const maanden = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]
const tellers: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4 }
const teller = (woord = ''): number => tellers[woord] ?? Number(woord.replace(/\D+/g, ''))

/**
 * A whole month, quarter, half year or year as a document writes it: `Q3 2026`, `2e kwartaal 2026`, `maart 2027`,
 * `eerste helft 2027`, `2027`. Null for what has no first and last day: `medio 2027`, `najaar 2027`, a date.
 */
export function leesTermijn(woorden: string): Termijn | null {
  const plain = woorden.trim().toLowerCase().replace(/\s+/g, ' ')
  for (const [patroon, maandenIn] of vormen) {
    const found = patroon.exec(plain)?.groups
    if (!found?.jaar) continue
    const nr = maandenIn === 1 ? maanden.indexOf(found.nr ?? '') + 1 : maandenIn === 12 ? 1 : teller(found.nr)
    return nr >= 1 && nr <= 12 / maandenIn ? termijn(Number(found.jaar), nr, maandenIn) : null
  }
  return null
}

const jaar = '(?<jaar>(?:19|20)\\d\\d)'
/** How each kind of period is written, and how many months it has. */
const vormen: readonly (readonly [RegExp, 1 | 3 | 6 | 12])[] = [
  [new RegExp(`^${jaar}$`), 12],
  [new RegExp(`^(?<nr>[a-z]+) ${jaar}$`), 1],
  [new RegExp(`^(?:q|k|kw|kwartaal) ?(?<nr>[1-4])[ -]?/?${jaar}$`), 3],
  [new RegExp(`^${jaar}[ -]?(?:q|k|kw|kwartaal) ?(?<nr>[1-4])$`), 3],
  [new RegExp(`^(?<nr>[1-4](?:e|ste|de)?|eerste|tweede|derde|vierde) kwartaal(?: van)? ${jaar}$`), 3],
  [new RegExp(`^(?<nr>[12]e|eerste|tweede) (?:helft|half ?jaar)(?: van)? ${jaar}$`), 6],
]

function termijn(year: number, nr: number, lengte: number): Termijn {
  const laatste = nr * lengte
  const dagen = new Date(Date.UTC(year, laatste, 0)).getUTCDate()
  const two = (value: number) => String(value).padStart(2, '0')
  return { van: `${year}-${two(laatste - lengte + 1)}-01`, tot: `${year}-${two(laatste)}-${two(dagen)}` }
}
