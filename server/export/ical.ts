import type { Agendapunt } from '../../shared/stukken/werkagenda.ts'
import { type Dagpunt, dagenkalender } from './dagenkalender.ts'

interface AgendaVorm {
  readonly naam: string
  /** Of whom the events are: their ids are unique below it. */
  readonly planId: string
  /** When it is made, ISO 8601 in UTC. */
  readonly op: string
}

/** The mijlpalen with a date as days of a calendar (RFC 5545), each under the id it keeps when it is moved. */
export function icalVan(punten: readonly Agendapunt[], { naam, planId, op }: AgendaVorm): string {
  const dagen = punten.flatMap(({ id, datum, omschrijving, ...meer }): Dagpunt[] =>
    datum === null
      ? []
      : [{ id: `${id}.${planId}@regiotafel`, datum, titel: omschrijving, toelichting: toelichting(meer) }],
  )
  return dagenkalender(naam, dagen, Date.parse(op))
}

const toelichting = ({
  code,
  afspraak,
  verantwoordelijke,
}: Pick<Agendapunt, 'code' | 'afspraak' | 'verantwoordelijke'>): string =>
  `${code} ${afspraak}${verantwoordelijke ? `\nVerantwoordelijke: ${verantwoordelijke}` : ''}`
