import { datum, type ItemOf, item, keuze, regel, tekst, verwijzingen } from './field.ts'

/** What the region needs and cannot arrange itself (domain.md §3.6). */
export const randvoorwaarde = item('randvoorwaarden', 'Randvoorwaarde', {
  titel: regel('Randvoorwaarde'),
  tekst: tekst('Toelichting'),
  niveau: keuze('Niveau', {
    landelijk: 'landelijk',
    bovenregionaal: 'bovenregionaal',
    regionaal: 'regionaal',
  }),
  categorie: keuze('Soort', {
    'data-uitwisseling': 'data-uitwisseling',
    'wet-regelgeving': 'wet- en regelgeving',
    bekostiging: 'bekostiging',
    arbeidsmarkt: 'arbeidsmarkt',
    mededinging: 'mededinging',
    communicatie: 'communicatie',
    overig: 'overig',
  }),
  waaromNietZelf: tekst('Waarom kunnen wij dit niet zelf?'),
  adressaat: regel('Aan wie?'),
  gevraagdeActie: regel('Wat vragen wij?'),
  uiterlijk: datum('Uiterlijk'),
  afspraakIds: verwijzingen('Geldt voor afspraken', 'afspraken'),
  opgaveIds: verwijzingen('Geldt voor opgaven', 'opgaven'),
})
export type Randvoorwaarde = ItemOf<typeof randvoorwaarde>
