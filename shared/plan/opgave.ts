import {
  geheel,
  getal,
  groep,
  type ItemOf,
  item,
  keuze,
  keuzes,
  regel,
  tekst,
  verwijzing,
  verwijzingen,
} from './field.ts'
import { eenheid, thema } from './opties.ts'

/** A regio-opgave (domain.md §3.2). */
export const opgave = item('opgaven', 'Opgave', {
  nummer: geheel('Nummer'),
  titel: regel('Opgave'),
  prioriteit: geheel('Prioriteit'),
  themas: keuzes('Thema', thema),
  urgentie: groep('Waarom nu?', {
    tekst: tekst('Waarom nu?'),
    aspect: keuzes('Urgentie op', { toegankelijkheid: 'toegankelijkheid', kwaliteit: 'kwaliteit' }),
  }),
  knelpunt: groep('Knelpunt', {
    tekst: tekst('Knelpunt'),
    doelgroep: regel('Wie?'),
    verschijnsel: regel('Wat?'),
    gebied: regel('Waar?'),
    omvang: getal('Hoeveel?'),
    eenheid: keuze('Eenheid', eenheid),
    peiljaar: geheel('Wanneer (peiljaar)?'),
  }),
  bevindingIds: verwijzingen('Onderbouwing in het regiobeeld', 'bevindingen'),
  trekkerId: verwijzing('Bestuurlijk trekker', 'partijen'),
  meerwaardeRegio: tekst('Waarom regionaal?'),
})
export type Opgave = ItemOf<typeof opgave>
