import { geheel, getal, type ItemOf, item, keuze, regel } from './field.ts'
import { eenheid } from './opties.ts'

/** A figure from the regiobeeld that opgaven rest on (domain.md §3.1). */
export const bevinding = item('bevindingen', 'Bevinding', {
  tekst: regel('Bevinding'),
  waarde: getal('Waarde'),
  eenheid: keuze('Eenheid', eenheid),
  peiljaar: geheel('Peiljaar'),
  prognosejaar: geheel('Prognosejaar'),
  bron: regel('Bron'),
})
export type Bevinding = ItemOf<typeof bevinding>
