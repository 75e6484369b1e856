import type { Ernst } from '../rules/rule.ts'
import type { OrganisatieOverzicht } from './organisatie.ts'
import type { Cel, Tabel } from './tabel.ts'

const kolommen = [
  ...['Soort', 'Code', 'Onderdeel', 'Opgave', 'Rol', 'Start', 'Einde', 'Meldingen', 'Gemotiveerd'],
  ...['Toezegging', 'Datum toezegging', 'Voorbehoud', 'Criterium', 'Ernst', 'Melding'],
] as const
type Kolom = (typeof kolommen)[number]

const ernstNaam: Readonly<Record<Ernst, string>> = {
  vereist: 'vereist',
  aanbevolen: 'aanbevolen',
  scherpte: 'kan scherper',
}

/** The three lists of the page under each other; the first column says which one a row is of. */
export function organisatieTabel({ afspraken, toezeggingen, meldingen }: OrganisatieOverzicht): Tabel {
  const rij = (cellen: Partial<Record<Kolom, Cel>>): Cel[] => kolommen.map(kolom => cellen[kolom] ?? null)
  return {
    kolommen,
    rijen: [
      ...afspraken.map(een =>
        rij({
          ...{ Soort: 'afspraak', Code: een.code, Onderdeel: een.titel, Opgave: een.opgave, Rol: een.rol },
          ...{ Start: datum(een.startdatum), Einde: datum(een.einddatum) },
          ...{ Meldingen: een.meldingen, Gemotiveerd: een.gemotiveerd },
        }),
      ),
      ...toezeggingen.map(een =>
        rij({
          ...{ Soort: 'toezegging', Code: een.code, Onderdeel: een.titel, Rol: een.rol },
          ...{ Toezegging: een.status, 'Datum toezegging': datum(een.datum), Voorbehoud: een.voorbehoud },
        }),
      ),
      ...meldingen.flatMap(({ code, titel, meldingen: lijst }) =>
        lijst.map(een =>
          rij({
            ...{ Soort: een.gemotiveerd ? 'gemotiveerde melding' : 'melding', Code: code, Onderdeel: titel },
            ...{ Criterium: een.regelId, Ernst: ernstNaam[een.ernst], Melding: een.reden },
          }),
        ),
      ),
    ],
  }
}

/** `31-12-2026`, as a Dutch spreadsheet reads a date. */
const datum = (iso: string | null): string | null => iso?.split('-').reverse().join('-') ?? null
