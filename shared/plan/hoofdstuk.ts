import { type ItemOf, item, regel, tekst } from './field.ts'

/** A chapter of free text beside the opgaven, such as the reason for the plan. */
export const hoofdstuk = item('hoofdstukken', 'Hoofdstuk', {
  titel: regel('Titel'),
  tekst: tekst('Tekst'),
})
export type Hoofdstuk = ItemOf<typeof hoofdstuk>
