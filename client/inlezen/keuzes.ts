import type { Blok, Tabel } from '../../shared/inlezen/blok.ts'
import type { Doel } from '../../shared/inlezen/doel.ts'
import {
  deelsoorten,
  type Hoofdsoort,
  hoofdsoorten,
  plekkenVan,
  type Soort,
  soortNaam,
} from '../../shared/inlezen/plekken.ts'
import { kolomnamen } from '../../shared/inlezen/tabel.ts'
import { kolommenVoor, labelsVoor } from '../../shared/inlezen/voorstelTabel.ts'

/** A goal to choose for a block, under a heading when it is one of a group. */
export interface Keuze {
  readonly waarde: string
  readonly label: string
  readonly groep?: string
}

const keuze = (waarde: string, label: string, groep?: string): Keuze => ({
  waarde,
  label,
  ...(groep && { groep }),
})
const nietOvernemen = keuze('verslag', 'Niet overnemen')
const begint: readonly Keuze[] = [
  keuze('begin:hoofdstuk', 'Hoofdstuk', 'Wordt titel van'),
  keuze('begin:opgave', 'Opgave', 'Wordt titel van'),
  keuze('begin:afspraak', 'Afspraak', 'Wordt titel van'),
  keuze('begin:randvoorwaarde', 'Randvoorwaarde', 'Wordt titel van'),
  keuze('titel', 'Het hele plan', 'Wordt titel van'),
]
/** What one such item is called. */
const een: Readonly<Record<Hoofdsoort, string>> = {
  opgaven: 'opgave',
  afspraken: 'afspraak',
  randvoorwaarden: 'randvoorwaarde',
  partijen: 'partij',
  begrippen: 'begrip',
}

/** What a block can become. `soort` is the kind of item it is in. */
export function keuzesVoor(blok: Blok, soort: Hoofdsoort | null): readonly Keuze[] {
  if (blok.soort === 'tabel') return tabelKeuzes(blok)
  if (blok.soort === 'lijst') return [keuze('volgt', 'Tekst'), nietOvernemen]
  const velden = soort ? plekkenVan[soort].filter(({ sleutel }) => sleutel !== 'titel') : []
  const alsVeld = velden.map(({ sleutel, label }) =>
    keuze(`veld:${sleutel}`, label, soort ? `Veld van deze ${een[soort]}` : ''),
  )
  const tekst =
    blok.soort === 'kop'
      ? [keuze('tussenkop', 'Kop in de tekst'), keuze('groep', 'Alleen een groepskop')]
      : [keuze('volgt', 'Tekst'), keuze('tussenkop', 'Kop in de tekst')]
  return [...tekst, ...begint, ...alsVeld, nietOvernemen]
}

function tabelKeuzes(tabel: Tabel): readonly Keuze[] {
  const rijen = [...hoofdsoorten, ...deelsoorten].map(soort =>
    keuze(`rijen:${soort}`, `Rijen: ${soortNaam[soort]}`),
  )
  const isKaart = (tabel.rijen[0]?.length ?? 0) === 2
  const kaart = (['opgaven', 'afspraken', 'randvoorwaarden'] as const).map(soort =>
    keuze(`kaart:${soort}`, `Eén ${een[soort]}`),
  )
  return [keuze('volgt', 'Tekst'), ...rijen, ...(isKaart ? kaart : []), nietOvernemen]
}

/** A goal as one of the choices. */
export function waardeVan(doel: Doel): string {
  if (doel.soort === 'begin' || doel.soort === 'rijen' || doel.soort === 'kaart')
    return `${doel.soort}:${doel.als}`
  return doel.soort === 'veld' ? `veld:${doel.veld}` : doel.soort
}

/** The goal of a choice; of a table with the places that its heads or labels suggest. */
export function doelMet(waarde: string, blok: Blok): Doel {
  const [soort = '', als = ''] = waarde.split(/:(.*)/s)
  if (soort === 'begin') return { soort, als: als as Extract<Doel, { soort: 'begin' }>['als'] }
  if (soort === 'veld') return { soort, veld: als }
  if (soort === 'rijen' && blok.soort === 'tabel')
    return { soort, als: als as Soort, kolommen: kolommenVoor(als as Soort, kolomnamen(blok)) }
  if (soort === 'kaart' && blok.soort === 'tabel')
    return { soort, als: als as Hoofdsoort, rijen: labelsVoor(als as Hoofdsoort, blok) }
  return { soort: soort as 'volgt' | 'titel' | 'tussenkop' | 'groep' | 'verslag' }
}

/** The head of each column of a table, or its number. */
export function koppen(tabel: Tabel): string[] {
  const genoemd = kolomnamen(tabel)
  return (tabel.rijen[0] ?? []).map((_, kolom) => genoemd[kolom] || `Kolom ${kolom + 1}`)
}
