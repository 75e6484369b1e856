import { planKop } from '../overzicht/planKop.ts'
import type { Tabel as Gegevenstabel } from '../overzicht/tabel.ts'
import { codesIn } from '../plan/codes.ts'
import { thema } from '../plan/opties.ts'
import type { Plan } from '../plan/plan.ts'
import { toonDatum } from '../rules/taal/datum.ts'
import { namenIn } from './namen.ts'
import { type Blok, gegeven, kop, maakStuk, type Stuk, type Tabel } from './stuk.ts'

/** A moment at which something of an afspraak is done. */
export interface Agendapunt {
  readonly id: string
  /** ISO; null while nobody said when. */
  readonly datum: string | null
  readonly omschrijving: string
  readonly verantwoordelijke: string
  readonly code: string
  readonly afspraak: string
  readonly themas: readonly string[]
}

/** Every mijlpaal of a plan, the first one first; those without a date last. */
export function agendapunten(plan: Plan): readonly Agendapunt[] {
  const codes = codesIn(plan)
  const noem = namenIn(plan)
  const opgaven = new Map(plan.opgaven.map(een => [een.id, een]))
  const punten = plan.afspraken.flatMap(afspraak =>
    afspraak.mijlpalen.map(({ id, datum, omschrijving, verantwoordelijkeId }) => ({
      ...{ id, datum, omschrijving: omschrijving.plat.trim() || 'Mijlpaal zonder omschrijving' },
      verantwoordelijke: verantwoordelijkeId ? noem(verantwoordelijkeId, 'partijen').tekst : '',
      ...{ code: codes.get(afspraak.id) ?? '', afspraak: afspraak.titel.plat.trim() },
      themas: [...new Set(afspraak.opgaveIds.flatMap(een => opgaven.get(een)?.themas ?? []))],
    })),
  )
  return punten.toSorted((a, b) => sleutel(a).localeCompare(sleutel(b)))
}
const sleutel = ({ datum, code }: Agendapunt): string => `${datum ?? '9999'} ${code}`

/** All mijlpalen three times: by date, by who answers for them, and by theme. */
export function werkagenda(plan: Plan): Stuk {
  const punten = agendapunten(plan)
  const { titel, versie } = planKop(plan)
  const perPartij = [...new Set(punten.map(een => een.verantwoordelijke))].toSorted((a, b) =>
    a.localeCompare(b, 'nl'),
  )
  const perThema = Object.entries(thema).filter(([id]) => punten.some(een => een.themas.includes(id)))
  const zonderThema = punten.filter(een => een.themas.length === 0)
  return maakStuk({
    ...{ titel: `Werkagenda ${titel}`, ondertitel: 'Werkagenda' },
    kenmerken: [...gegeven('Versie van het plan', versie), ...gegeven('Mijlpalen', String(punten.length))],
    delen: [
      kop(1, 'op-datum', 'Op datum'),
      tabelVan(punten, ''),
      kop(1, 'per-partij', 'Per organisatie'),
      ...perPartij.flatMap((naam, index): Blok[] => [
        kop(2, `partij-${index}`, naam || 'Nog niemand verantwoordelijk'),
        tabelVan(
          punten.filter(een => een.verantwoordelijke === naam),
          'verantwoordelijke',
        ),
      ]),
      kop(1, 'per-thema', 'Per thema'),
      ...perThema.flatMap(([id, naam]): Blok[] => [
        kop(2, `thema-${id}`, naam),
        tabelVan(
          punten.filter(een => een.themas.includes(id)),
          '',
        ),
      ]),
      ...(zonderThema.length > 0 ? [kop(2, 'thema-geen', 'Zonder thema'), tabelVan(zonderThema, '')] : []),
    ],
  })
}

function tabelVan(punten: readonly Agendapunt[], zonder: 'verantwoordelijke' | ''): Tabel {
  const wie = zonder === ''
  return {
    ...{ soort: 'tabel', bijschrift: '' },
    kolommen: [
      { kop: 'Datum', breedte: 4 },
      { kop: 'Wat is er dan klaar?', breedte: 5 },
      { kop: 'Afspraak', breedte: 5 },
      ...(wie ? [{ kop: 'Verantwoordelijke', breedte: 4 }] : []),
    ],
    rijen: punten.map(een => [
      [{ tekst: een.datum ? toonDatum(een.datum) : 'nog geen datum' }],
      [{ tekst: een.omschrijving }],
      [{ tekst: `${een.code} ${een.afspraak}` }],
      ...(wie ? [[{ tekst: een.verantwoordelijke }]] : []),
    ]),
  }
}

/** For a spreadsheet: one row a mijlpaal. */
export const werkagendaTabel = (plan: Plan): Gegevenstabel => ({
  kolommen: ['Datum', 'Mijlpaal', 'Verantwoordelijke', 'Code', 'Afspraak', 'Thema'],
  rijen: agendapunten(plan).map(een => [
    een.datum?.split('-').reverse().join('-') ?? null,
    ...[een.omschrijving, een.verantwoordelijke, een.code, een.afspraak],
    een.themas.map(id => thema[id as keyof typeof thema]).join(', '),
  ]),
})
