import {
  datum,
  getal,
  groep,
  type ItemOf,
  item,
  jaNee,
  keuze,
  leegIsNull,
  regel,
  verwijzing,
  woord,
} from './field.ts'
import { eenheid, frequentie } from './opties.ts'

/** A measurable result of an afspraak (domain.md §3.5). */
export const resultaatafspraak = item('resultaatafspraken', 'Resultaatafspraak', {
  indicator: groep('Wat tellen we?', {
    naam: regel('Indicator'),
    teller: regel('Teller'),
    noemer: regel('Noemer'),
  }),
  indicatorCode: woord('Indicatorcode'),
  niveau: keuze('Soort resultaat', { proces: 'proces', output: 'output', outcome: 'outcome' }),
  nulmeting: groep('Nulmeting', { waarde: getal('Nu'), peildatum: datum('Peildatum') }),
  streefwaarde: getal('Streefwaarde'),
  eenheid: keuze('Eenheid', eenheid),
  einddatum: datum('Uiterlijk'),
  tussendoel: leegIsNull(
    groep('Tussendoel', { waarde: getal('Tussendoel'), datum: datum('Datum tussendoel') }),
  ),
  richting: keuze('Richting', { stijging: 'stijging', daling: 'daling', gelijk: 'gelijk' }),
  optelbaar: jaNee('Optelbaar over gebieden'),
  bron: regel('Bron van het cijfer'),
  eigenaarId: verwijzing('Wie meet?', 'partijen'),
  frequentie: keuze('Hoe vaak?', frequentie),
})
export type Resultaatafspraak = ItemOf<typeof resultaatafspraak>
