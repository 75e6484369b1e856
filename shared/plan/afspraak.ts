import {
  datum,
  geheel,
  getal,
  groep,
  type ItemOf,
  item,
  jaNee,
  jaren,
  keuze,
  leegIsNull,
  lijst,
  regel,
  rij,
  tekst,
  verwijzing,
  verwijzingen,
  woord,
  woorden,
} from './field.ts'
import { frequentie, schaal } from './opties.ts'
import { resultaatafspraak } from './resultaatafspraak.ts'

/** Who takes part in an afspraak, as what, and whether they have committed to it. */
export const betrokkene = rij('betrokkenen', 'Partij', {
  partijId: verwijzing('Partij', 'partijen'),
  rol: keuze('Rol', {
    trekker: 'trekker',
    uitvoerder: 'uitvoerder',
    financier: 'financier',
    adviseur: 'adviseur',
  }),
  commitment: groep('Commitment', {
    status: keuze('Toezegging', {
      'niet gevraagd': 'niet gevraagd',
      gevraagd: 'gevraagd',
      toegezegd: 'toegezegd',
      'onder voorbehoud': 'onder voorbehoud',
      'niet akkoord': 'niet akkoord',
    }),
    datum: datum('Datum toezegging'),
    voorbehoud: regel('Voorbehoud'),
  }),
})

export const mijlpaal = rij('mijlpalen', 'Mijlpaal', {
  datum: datum('Datum'),
  omschrijving: regel('Wat is er dan klaar?'),
  verantwoordelijkeId: verwijzing('Verantwoordelijke', 'partijen'),
})

export const dekkingsregel = rij('dekking', 'Dekkingsregel', {
  bedrag: getal('Bedrag per jaar (€)'),
  bron: keuze('Bron', {
    'SPUK IZA': 'SPUK IZA',
    'SPUK GALA': 'SPUK GALA',
    transformatiemiddelen: 'transformatiemiddelen',
    'Zvw-contract': 'Zvw-contract',
    Wlz: 'Wlz',
    'Wmo/gemeentebegroting': 'Wmo/gemeentebegroting',
    'eigen middelen': 'eigen middelen',
    subsidie: 'subsidie',
  }),
  jaren: jaren('Jaren'),
  aard: keuze('Aard', { incidenteel: 'incidenteel', structureel: 'structureel' }),
  status: keuze('Status', { toegezegd: 'toegezegd', aangevraagd: 'aangevraagd', onzeker: 'onzeker' }),
  kostensoort: woord('Kostensoort'),
})

export const personeelsregel = rij('personeelsimpact', 'Effect op personeel', {
  functiegroep: regel('Functiegroep'),
  fte: getal('Fte (+ of −)'),
  jaar: geheel('Jaar'),
})

/** A regio-afspraak (domain.md §3.3). */
export const afspraak = item('afspraken', 'Afspraak', {
  nummer: geheel('Nummer'),
  titel: regel('Afspraak'),
  opgaveIds: verwijzingen('Hoort bij opgave', 'opgaven'),
  oplossing: tekst('Wat gaan we doen?'),
  partijen: lijst('Wie doet wat?', betrokkene),
  schaal: keuze('Op welke schaal?', schaal),
  gebied: verwijzingen('Gebied', 'gebied'),
  resultaatafspraken: lijst('Resultaten', resultaatafspraak),
  voortgang: leegIsNull(
    groep('Voortgang', {
      wijze: regel('Hoe wordt de voortgang zichtbaar?'),
      frequentie: keuze('Hoe vaak?', frequentie),
      verantwoordelijkeId: verwijzing('Wie rapporteert?', 'partijen'),
    }),
  ),
  mijlpalen: lijst('Werkagenda', mijlpaal),
  startdatum: datum('Start'),
  einddatum: datum('Einde'),
  dekking: lijst('Geld', dekkingsregel),
  investeerderIds: verwijzingen('Wie betaalt?', 'partijen'),
  baathouderIds: verwijzingen('Wie heeft baat?', 'partijen'),
  naIncidenteel: tekst('Na het tijdelijke geld'),
  personeelsimpact: lijst('Effect op personeel (fte)', personeelsregel),
  geenPersoneelsimpact: jaNee('Geen effect op personeel'),
  beweging: keuze('Beweging', {
    voorkomen: 'voorkomen',
    vervangen: 'vervangen',
    verplaatsen: 'verplaatsen',
    stoppen: 'stoppen',
    anders: 'anders',
  }),
  stoptOfVerschuift: tekst('Wat stopt of verschuift?'),
  tags: woorden('Kenmerken'),
})
export type Afspraak = ItemOf<typeof afspraak>
export type Betrokkene = ItemOf<typeof betrokkene>
export type Mijlpaal = ItemOf<typeof mijlpaal>
export type Dekkingsregel = ItemOf<typeof dekkingsregel>
export type Personeelsregel = ItemOf<typeof personeelsregel>
