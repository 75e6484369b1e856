/** Something that lasts a whole day. */
export interface Dagpunt {
  /** Stays the same when the date changes, so that a calendar moves it instead of adding another. */
  readonly id: string
  /** `2026-11-23`. */
  readonly datum: string
  readonly titel: string
  readonly toelichting: string
}

/**
 * A calendar of days as RFC 5545 has it: lines of at most 75 octets that end in CRLF, text escaped. `op` is the moment
 * it is made, in milliseconds since 1970.
 */
export function dagenkalender(naam: string, punten: readonly Dagpunt[], op: number): string {
  const regels = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regiotafel//Regiotafel//NL', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${tekst(naam)}`,
    ...punten.flatMap(punt => gebeurtenis(punt, op)),
    'END:VCALENDAR',
  ]
  return regels.map(regel => `${gevouwen(regel)}\r\n`).join('')
}

const gebeurtenis = ({ id, datum, titel, toelichting }: Dagpunt, op: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${tekst(id)}`,
  `DTSTAMP:${new Date(op).toISOString().replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${dag(datum)}`,
  `DTEND;VALUE=DATE:${dag(daarna(datum))}`,
  `SUMMARY:${tekst(titel)}`,
  ...(toelichting === '' ? [] : [`DESCRIPTION:${tekst(toelichting)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const dag = (datum: string): string => datum.replaceAll('-', '')
const daarna = (datum: string): string =>
  new Date(Date.parse(`${datum}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const tekst = (woorden: string): string =>
  woorden.replace(/[\\;,]/g, teken => `\\${teken}`).replace(/\r\n|\r|\n/g, '\\n')

const mostOctets = 75

/** Cut between characters, never within one: what follows begins with a space. */
function gevouwen(regel: string): string {
  const delen: string[] = []
  let deel = ''
  let octets = 0
  for (const teken of regel) {
    const more = Buffer.byteLength(teken)
    if (octets + more > mostOctets) {
      delen.push(deel)
      deel = ' '
      octets = 1
    }
    deel += teken
    octets += more
  }
  return [...delen, deel].join('\r\n')
}
