import {
  alsIngevuld,
  datum,
  groep,
  type ItemOf,
  item,
  jaNee,
  keuze,
  keuzes,
  regel,
  verwijzingen,
  woorden,
} from './field.ts'
import { sector } from './opties.ts'

/** An organisation at the table (domain.md §3.4). */
export const partij = item('partijen', 'Partij', {
  naam: regel('Naam'),
  aliassen: woorden('Ook bekend als'),
  sector: keuze('Sector', sector),
  domein: keuze('Domein', {
    zorg: 'zorg',
    sociaal: 'sociaal domein',
    'publieke-gezondheid': 'publieke gezondheid',
    financier: 'financier',
    inwoner: 'inwoner',
    ondersteunend: 'ondersteunend',
  }),
  type: keuze('Type', {
    aanbieder: 'aanbieder',
    uitvoerder: 'uitvoerder',
    gemeente: 'gemeente',
    financier: 'financier',
    vertegenwoordiging: 'vertegenwoordiging',
    ondersteuner: 'ondersteuner',
  }),
  rollen: keuzes('Rol in de regio', {
    'marktleider-zorgverzekeraar': 'marktleider zorgverzekeraar',
    'tweede-marktleider': 'tweede marktleider',
    zorgkantoor: 'zorgkantoor',
    'aangewezen-gemeente': 'aangewezen gemeente',
    mandaatgemeente: 'mandaatgemeente',
    penvoerder: 'penvoerder',
    regiocoördinator: 'regiocoördinator',
  }),
  werkgebied: verwijzingen('Werkgebied', 'gemeenten'),
  vertegenwoordiger: regel('Vertegenwoordiger (functie)'),
  professionals: regel('Zo doen professionals mee'),
  medischeStaf: alsIngevuld(
    groep('Medische staf', {
      betrokken: jaNee('Medische staf is betrokken'),
      orgaan: regel('Orgaan'),
      datum: datum('Datum'),
    }),
  ),
})
export type Partij = ItemOf<typeof partij>
