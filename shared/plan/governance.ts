import {
  datum,
  groep,
  type ItemOf,
  keuze,
  regel,
  rij,
  tekst,
  verwijzing,
  verwijzingen,
  woorden,
  wortel,
} from './field.ts'

/** What a party's own board decided about the plan. */
export const besluit = rij('besluiten', 'Besluit', {
  partijId: verwijzing('Partij', 'partijen'),
  orgaan: regel('Orgaan'),
  datum: datum('Datum'),
  uitkomst: keuze('Uitkomst', {
    gepland: 'gepland',
    akkoord: 'akkoord',
    'akkoord met voorbehoud': 'akkoord met voorbehoud',
    'niet akkoord': 'niet akkoord',
  }),
})

/** How a gemeenteraad was involved. */
export const raad = rij('raden', 'Gemeenteraad', {
  gemeenteId: verwijzing('Gemeente', 'gemeenten'),
  vorm: keuze('Vorm', {
    raadsinformatiebrief: 'raadsinformatiebrief',
    koersbespreking: 'koersbespreking',
    raadsbesluit: 'raadsbesluit',
    werkbezoek: 'werkbezoek',
  }),
  datum: datum('Datum'),
  stuk: regel('Stuk'),
})

export const governance = groep('Bestuur en besluitvorming', {
  bestuurlijkeTafel: groep('Bestuurlijke tafel', {
    naam: regel('Naam'),
    voorzitterId: verwijzing('Voorzitter', 'partijen'),
    ledenIds: verwijzingen('Leden', 'partijen'),
    besluitregel: tekst('Hoe wordt besloten?'),
  }),
  besluiten: wortel('Besluiten per partij', besluit),
  mandaat: groep('Mandaatkaart gemeenten', {
    mandaatgemeenteId: verwijzing('Mandaatgemeente', 'partijen'),
    namensGemeenten: verwijzingen('Namens gemeenten', 'gemeenten'),
    onderwerpen: woorden('Onderwerpen'),
    grens: regel('Grens'),
    datum: datum('Datum'),
  }),
  raden: wortel('Gemeenteraden', raad),
})
export type Besluit = ItemOf<typeof besluit>
export type Raad = ItemOf<typeof raad>
