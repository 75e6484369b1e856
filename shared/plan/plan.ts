import { afspraak } from './afspraak.ts'
import { bevinding } from './bevinding.ts'
import {
  alsIngevuld,
  datum,
  groep,
  type Item,
  type ItemDeclaration,
  type ItemOf,
  item,
  keuze,
  keuzes,
  lijst,
  regel,
  tekst,
  type Veld,
  type Velden,
  verwijzing,
  verwijzingen,
  type Waarden,
  woord,
  woorden,
  wortel,
} from './field.ts'
import { governance } from './governance.ts'
import { hoofdstuk } from './hoofdstuk.ts'
import { begrip, inwonersmoment, motivering, planrelatie, programma } from './omgeving.ts'
import { opgave } from './opgave.ts'
import { frequentie, sector } from './opties.ts'
import { partij } from './partij.ts'
import { randvoorwaarde } from './randvoorwaarde.ts'

export const gemeente = item('gemeenten', 'Gemeente', { naam: woord('Naam') })
export const subregio = item('subregios', 'Subregio', {
  naam: woord('Naam'),
  gemeenten: verwijzingen('Gemeenten', 'gemeenten'),
})

/** The plan itself (domain.md §3.1): its own fields, and the place of every kind of item in the JSON. */
export const planVelden = {
  soort: keuze('Soort plan', {
    regioplan: 'regioplan',
    'subregionaal plan': 'subregionaal plan',
    'ROAZ-plan': 'ROAZ-plan',
    transformatieplan: 'transformatieplan',
  }),
  titel: regel('Titel'),
  versie: groep('Versie', {
    nummer: woord('Versienummer'),
    status: keuze('Status', {
      concept: 'concept',
      'ter consultatie': 'ter consultatie',
      'ter besluitvorming': 'ter besluitvorming',
      vastgesteld: 'vastgesteld',
      ingediend: 'ingediend',
    }),
    datum: datum('Datum van deze versie'),
    vorige: woord('Vorige versie'),
  }),
  looptijd: groep('Looptijd', { van: datum('Van'), tot: datum('Tot en met') }),
  regio: groep('Regio', {
    naam: woord('Naam van de regio'),
    soort: keuze('Soort regio', {
      zorgkantoorregio: 'zorgkantoorregio',
      'IZA-regio': 'IZA-regio',
      'SPUK-samenwerkingsregio': 'SPUK-samenwerkingsregio',
      subregio: 'subregio',
      'ROAZ-regio': 'ROAZ-regio',
      'GGD-regio': 'GGD-regio',
    }),
    gemeenten: lijst('Gemeenten', gemeente),
    subregios: lijst("Subregio's", subregio),
    roazRegio: woord('ROAZ-regio'),
    ggdRegio: woord('GGD-regio'),
  }),
  regiobeeld: groep('Regiobeeld', {
    titel: regel('Titel'),
    versie: woord('Versie'),
    datum: datum('Datum'),
    vindplaats: woord('Vindplaats'),
    gedragenDoor: keuzes('Onderschreven door', sector),
    bevindingen: wortel('Bevindingen', bevinding),
  }),
  prioritering: groep('Prioritering', {
    methode: tekst('Zo kozen wij de opgaven'),
    criteria: woorden('Criteria'),
    datum: datum('Datum'),
  }),
  ambitie: tekst('Ambitie'),
  hoofdstukken: alsIngevuld(wortel('Hoofdstukken', hoofdstuk)),
  partijen: wortel('Partijen', partij),
  opgaven: wortel('Opgaven', opgave),
  afspraken: wortel('Afspraken', afspraak),
  randvoorwaarden: wortel('Randvoorwaarden', randvoorwaarde),
  monitoring: groep('Monitoring', {
    wijze: tekst('Zo volgen wij de resultaten'),
    eigenaarId: verwijzing('Eigenaar', 'partijen'),
    uitvoerderIds: verwijzingen('Uitvoerders', 'partijen'),
    frequentie: keuze('Hoe vaak?', frequentie),
    rapportageAan: woorden('Rapportage aan'),
    indicatorIds: verwijzingen('Resultaten in de monitoring', 'resultaatafspraken'),
  }),
  governance,
  inwonersbetrokkenheid: wortel('Inwoners betrokken', inwonersmoment),
  programmas: wortel("Samenhang met programma's", programma),
  planrelaties: wortel('Relatie met andere plannen', planrelatie),
  begrippen: wortel('Begrippenlijst', begrip),
  motiveringen: wortel('Pas toe of leg uit', motivering),
} satisfies Velden

/** What lies in the Prullenbak: enough to show it and to bring it back. */
export interface Weggegooid {
  readonly elementId: string
  readonly kind: string
  readonly label: string
  readonly titel: string
  readonly ouderId: string
  readonly verwijderdOp: string
  readonly verwijderdDoor: string
}

/** A plan as immutable data: what rules, panels, exports and the API see. Never Yjs. */
export type Plan = Item<typeof planVelden> & { readonly prullenbak: readonly Weggegooid[] }
export type PlanVelden = Waarden<typeof planVelden>
export type Gemeente = ItemOf<typeof gemeente>
export type Subregio = ItemOf<typeof subregio>

/** The item kinds that have a root map in the Y.Doc, by name. */
export const wortels: ReadonlyMap<string, ItemDeclaration> = new Map(collect(planVelden))

function collect(velden: Velden): [string, ItemDeclaration][] {
  return Object.values(velden).flatMap((veld: Veld): [string, ItemDeclaration][] => {
    if (veld.kind === 'wortel') return [[veld.item.kind, veld.item]]
    return veld.kind === 'groep' ? collect(veld.velden) : []
  })
}
