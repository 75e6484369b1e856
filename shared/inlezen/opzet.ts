import type { Json } from '../plan/itemMap.ts'
import type { Verslagregel } from './blok.ts'
import type { Bouwsoort } from './bouwverslag.ts'
import { type Concept, rijenVan } from './concept.ts'
import { gelijkend } from './namen.ts'
import { type Hoofdsoort, naamveld } from './plekken.ts'

/** What of a plan is there already: names that a document may refer to. */
export interface Bestaand {
  readonly partijen: readonly { readonly id: string; readonly namen: readonly string[] }[]
  readonly opgaven: readonly { readonly id: string; readonly titel: string; readonly code?: string }[]
  /** Gemeenten, and the subregio's of them. */
  readonly gebied: readonly { readonly id: string; readonly naam: string; readonly isGemeente: boolean }[]
}
export const nietsBestaand: Bestaand = { partijen: [], opgaven: [], gebied: [] }

/** A plan in the making, out of a document. */
export interface Opzet {
  titel: string
  readonly concepten: readonly Concept[]
  /** Begins an item with an id of its own. */
  begin(soort: Concept['soort'], json: Json): Concept
  /** The party of that name: one of the plan, one of the document, or a new one. */
  partij(naam: string): string
  /** The opgave with that title or code; a new one when there is none. */
  opgave(titel: string, nummer?: string): string
  afspraak(titel: string): Concept
  /** The gemeente or subregio of that name in the plan; a document makes none. */
  gebied(naam: string, naar: 'gebied' | 'gemeenten'): string | null
  /** Adds a row to a list of an afspraak. */
  voegRijToe(afspraak: Concept, lijst: string, rij: Record<string, unknown>): void
  /** `tekst`: words that are nowhere else; left out when none are lost. */
  meld(soort: Bouwsoort, tekst?: string): void
  meldingen(): Verslagregel[]
}

export function nieuweOpzet(nieuwId: () => string, bestaand: Bestaand): Opzet {
  const concepten: Concept[] = []
  const boek = new Map<Bouwsoort, { aantal: number; teksten: string[] }>()
  const bekend = new Map<string, string>()
  const sleutel = (soort: Hoofdsoort, naam: string) => `${soort} ${gelijkend(naam)}`
  const onthoud = (soort: Hoofdsoort, naam: string, id: string) => {
    if (naam.trim() !== '' && !bekend.has(sleutel(soort, naam))) bekend.set(sleutel(soort, naam), id)
  }
  for (const { id, namen } of bestaand.partijen) for (const naam of namen) onthoud('partijen', naam, id)
  for (const { id, titel, code = '' } of bestaand.opgaven) {
    onthoud('opgaven', titel, id)
    onthoud('opgaven', code, id)
  }
  const begin = (soort: Concept['soort'], json: Json): Concept => {
    const concept = { soort, json: { id: nieuwId(), ...json } }
    concepten.push(concept)
    const naam = soort === 'opgaven' || soort === 'afspraken' || soort === 'partijen' ? naamveld[soort] : ''
    if (naam !== '') onthoud(soort as Hoofdsoort, String(json[naam] ?? ''), concept.json.id)
    return concept
  }
  const vindOfMaak = (soort: 'opgaven' | 'partijen', naam: string): string =>
    bekend.get(sleutel(soort, naam)) ?? String(begin(soort, { [naamveld[soort]]: naam }).json.id)
  return {
    titel: '',
    concepten,
    begin,
    partij: naam => vindOfMaak('partijen', naam),
    opgave: (titel, nummer = '') =>
      (nummer === '' ? undefined : bekend.get(sleutel('opgaven', nummer))) ?? vindOfMaak('opgaven', titel),
    gebied: (naam, naar) => {
      const gezocht = gelijkend(naam).replace(/^gemeente /, '')
      const found = bestaand.gebied.find(een => gelijkend(een.naam) === gezocht)
      return found && (found.isGemeente || naar === 'gebied') ? found.id : null
    },
    afspraak: titel => {
      const id = bekend.get(sleutel('afspraken', titel))
      return concepten.find(({ json }) => json.id === id) ?? begin('afspraken', { titel })
    },
    voegRijToe: ({ json }, lijst, rij) => {
      // Of the rows only a result is known by an id in a plan as JSON.
      if (lijst === 'resultaatafspraken') rij.id = nieuwId()
      rijenVan(json, lijst).push(rij)
    },
    meld: (soort, tekst = '') => {
      const regel = boek.get(soort) ?? { aantal: 0, teksten: [] }
      boek.set(soort, regel)
      regel.aantal += 1
      if (tekst.trim() !== '') regel.teksten.push(tekst.trim())
    },
    meldingen: () => [...boek].map(([soort, regel]) => ({ soort, ...regel })),
  }
}
