import { afspraak, betrokkene, dekkingsregel, mijlpaal, personeelsregel } from '../plan/afspraak.ts'
import type { Veld, Velden } from '../plan/field.ts'
import { begrip } from '../plan/omgeving.ts'
import { opgave } from '../plan/opgave.ts'
import { partij } from '../plan/partij.ts'
import { randvoorwaarde } from '../plan/randvoorwaarde.ts'
import { resultaatafspraak } from '../plan/resultaatafspraak.ts'
import { gelijkend } from './namen.ts'

/** Items with a place of their own in the plan. */
export const hoofdsoorten = ['opgaven', 'afspraken', 'randvoorwaarden', 'partijen', 'begrippen'] as const
export type Hoofdsoort = (typeof hoofdsoorten)[number]
/** Rows of an afspraak. */
export const deelsoorten = [
  'resultaatafspraken',
  'mijlpalen',
  'betrokkenen',
  'dekking',
  'personeelsimpact',
] as const
export type Deelsoort = (typeof deelsoorten)[number]
export type Soort = Hoofdsoort | Deelsoort

/** A place for a value: a column of a table, or what stands behind a label. */
export interface Plek {
  /** `knelpunt.tekst`, or in a list of the item `mijlpalen/datum`. */
  readonly sleutel: string
  readonly label: string
  /** How a document may call it, as `gelijkend` writes it. */
  readonly namen: readonly string[]
}

export const veldenVan: Readonly<Record<Soort, Velden>> = {
  opgaven: opgave.velden,
  afspraken: afspraak.velden,
  randvoorwaarden: randvoorwaarde.velden,
  partijen: partij.velden,
  begrippen: begrip.velden,
  resultaatafspraken: resultaatafspraak.velden,
  mijlpalen: mijlpaal.velden,
  betrokkenen: betrokkene.velden,
  dekking: dekkingsregel.velden,
  personeelsimpact: personeelsregel.velden,
}

export const soortNaam: Readonly<Record<Soort, string>> = {
  opgaven: 'opgaven',
  afspraken: 'afspraken',
  randvoorwaarden: 'randvoorwaarden',
  partijen: 'partijen',
  begrippen: 'begrippen',
  resultaatafspraken: 'resultaten van een afspraak',
  mijlpalen: 'mijlpalen van een afspraak',
  betrokkenen: 'partijen van een afspraak',
  dekking: 'geld van een afspraak',
  personeelsimpact: 'personeel van een afspraak',
}

/** Where prose of an item goes that has no other place; null for an item without prose. */
export const hoofdveld: Readonly<Record<Hoofdsoort, string | null>> = {
  opgaven: 'knelpunt.tekst',
  afspraken: 'oplossing',
  randvoorwaarden: 'tekst',
  partijen: null,
  begrippen: null,
}
/** What an item is called by. */
export const naamveld: Readonly<Record<Hoofdsoort, string>> = {
  opgaven: 'titel',
  afspraken: 'titel',
  randvoorwaarden: 'titel',
  partijen: 'naam',
  begrippen: 'afkorting',
}

/** Names that documents use beside the labels of the fields, and places that are more than one field. */
const anders: Readonly<Record<Soort, Readonly<Record<string, readonly [string, string]>>>> = {
  opgaven: {
    titel: ['Titel', 'opgave|regio opgave|regionale opgave|titel|naam'],
    prioriteit: ['Prioriteit', 'prio|volgorde'],
    'knelpunt.tekst': [
      'Knelpunt',
      'knelpunt|probleem|aanleiding|omschrijving|toelichting|beschrijving|situatie|wat speelt er',
    ],
    'urgentie.tekst': ['Waarom nu?', 'urgentie|waarom|waarom nu|noodzaak'],
    themas: ['Thema', 'thema|themas'],
    trekkerId: ['Bestuurlijk trekker', 'trekker|bestuurlijk trekker|eigenaar|portefeuillehouder'],
    meerwaardeRegio: ['Waarom regionaal?', 'meerwaarde|meerwaarde regio|waarom regionaal'],
  },
  afspraken: {
    titel: [
      'Titel',
      'afspraak|regioafspraak|regio afspraak|afspraken|actie|acties|actiepunt|maatregel|activiteit|titel|wat|project|interventie|initiatief',
    ],
    oplossing: [
      'Wat gaan we doen?',
      'oplossing|omschrijving|beschrijving|toelichting|aanpak|wat gaan we doen|wat doen we|inhoud',
    ],
    opgaveIds: ['Opgave', 'opgave|regio opgave|bij opgave|hoort bij opgave'],
    'partijen/trekker': [
      'Trekker',
      'trekker|trekkers|eigenaar|verantwoordelijk|verantwoordelijke|verantwoordelijke partij|wie trekt|bestuurlijk trekker|penvoerder',
    ],
    'partijen/uitvoerder': [
      'Uitvoerders',
      'partijen|betrokken partijen|betrokkenen|uitvoerder|uitvoerders|uitvoering|wie|wie doet wat|met wie|samen met|deelnemers|deelnemende partijen|partners|samenwerkingspartners|betrokken organisaties',
    ],
    'partijen/financier': ['Financiers', 'financier|financiers'],
    'partijen/adviseur': ['Adviseurs', 'adviseur|adviseurs'],
    gebied: ['Gebied', 'gebied|gemeenten|waar'],
    schaal: ['Schaal', 'schaal|schaalniveau|niveau'],
    startdatum: ['Start', 'start|startdatum|begin|vanaf|begindatum'],
    einddatum: [
      'Einde',
      'einde|einddatum|eind|gereed|klaar|uiterlijk|tot|deadline|planning|wanneer|gereed op|datum gereed|tot en met',
    ],
    looptijd: ['Looptijd', 'looptijd|periode|duur'],
    'resultaatafspraken/indicator.naam': [
      'Resultaat',
      'resultaat|resultaten|indicator|kpi|beoogd resultaat|resultaatafspraak|meetbaar resultaat|wat tellen we',
    ],
    'resultaatafspraken/nulmeting.waarde': [
      'Resultaat: nu',
      'nulmeting|nu|huidig|startwaarde|uitgangswaarde',
    ],
    'resultaatafspraken/streefwaarde': [
      'Resultaat: streefwaarde',
      'streefwaarde|doel|norm|doelwaarde|target',
    ],
    'resultaatafspraken/eenheid': ['Resultaat: eenheid', 'eenheid'],
    'mijlpalen/omschrijving': ['Mijlpaal', 'mijlpaal|mijlpalen'],
    'mijlpalen/datum': ['Mijlpaal: datum', 'datum|datum mijlpaal'],
    'dekking/bedrag': ['Geld: bedrag per jaar', 'bedrag|kosten|budget|begroting|bedrag per jaar'],
    'dekking/bron': ['Geld: bron', 'bron|dekking|financiering|financieringsbron|geld'],
    'voortgang.wijze': ['Voortgang', 'voortgang|monitoring'],
    naIncidenteel: ['Na het tijdelijke geld', 'borging|structurele borging'],
    stoptOfVerschuift: ['Wat stopt of verschuift?', 'wat stopt|stopt|wat verschuift'],
  },
  randvoorwaarden: {
    titel: ['Titel', 'randvoorwaarde|randvoorwaarden|titel'],
    tekst: ['Toelichting', 'toelichting|omschrijving|beschrijving'],
    adressaat: ['Aan wie?', 'adressaat|aan wie|wie|gericht aan'],
    gevraagdeActie: ['Wat vragen wij?', 'gevraagde actie|actie|vraag|wat vragen wij|wat is nodig'],
    uiterlijk: ['Uiterlijk', 'uiterlijk|wanneer|datum|deadline'],
  },
  partijen: {
    naam: ['Naam', 'naam|organisatie|partij|partner|deelnemer|naam organisatie'],
    aliassen: ['Ook bekend als', 'afkorting|ook bekend als|roepnaam'],
    sector: ['Sector', 'sector'],
    vertegenwoordiger: ['Vertegenwoordiger (functie)', 'vertegenwoordiger|functie|vertegenwoordigd door'],
  },
  begrippen: {
    afkorting: ['Afkorting', 'afkorting|begrip|term|woord'],
    voluit: ['Voluit', 'voluit|betekenis|omschrijving|definitie|uitleg|toelichting'],
  },
  resultaatafspraken: {
    'indicator.naam': [
      'Indicator',
      'indicator|kpi|resultaat|wat tellen we|wat meten we|resultaatafspraak|beoogd resultaat',
    ],
    'nulmeting.waarde': ['Nu', 'nulmeting|nu|huidig|startwaarde|uitgangswaarde'],
    'nulmeting.peildatum': ['Peildatum', 'peildatum|datum nulmeting'],
    streefwaarde: ['Streefwaarde', 'streefwaarde|doel|norm|doelwaarde|target'],
    eenheid: ['Eenheid', 'eenheid'],
    einddatum: ['Uiterlijk', 'einddatum|uiterlijk|wanneer|datum|gereed|deadline'],
    bron: ['Bron van het cijfer', 'bron|databron'],
    eigenaarId: ['Wie meet?', 'eigenaar|wie meet|meter|verantwoordelijke'],
    frequentie: ['Hoe vaak?', 'frequentie|hoe vaak|meetfrequentie'],
    afspraak: ['Afspraak', 'afspraak|bij afspraak|regioafspraak'],
  },
  mijlpalen: {
    datum: ['Datum', 'datum|wanneer|planning|gereed|uiterlijk|deadline|einddatum'],
    omschrijving: [
      'Wat is er dan klaar?',
      'mijlpaal|omschrijving|wat|actie|activiteit|resultaat|wat is er dan klaar|stap',
    ],
    verantwoordelijkeId: [
      'Verantwoordelijke',
      'wie|verantwoordelijke|verantwoordelijk|eigenaar|trekker|partij',
    ],
    afspraak: ['Afspraak', 'afspraak|bij afspraak|regioafspraak'],
  },
  betrokkenen: {
    partijId: ['Partij', 'partij|organisatie|wie|naam'],
    rol: ['Rol', 'rol'],
    'commitment.status': ['Toezegging', 'toezegging|commitment|status'],
    'commitment.datum': ['Datum toezegging', 'datum|datum toezegging'],
    'commitment.voorbehoud': ['Voorbehoud', 'voorbehoud'],
    afspraak: ['Afspraak', 'afspraak|bij afspraak|regioafspraak'],
  },
  dekking: {
    bedrag: ['Bedrag per jaar (€)', 'bedrag|kosten|budget|bedrag per jaar|€'],
    bron: ['Bron', 'bron|dekking|financiering|financieringsbron'],
    jaren: ['Jaren', 'jaar|jaren|periode'],
    aard: ['Aard', 'aard'],
    status: ['Status', 'status'],
    kostensoort: ['Kostensoort', 'kostensoort|post|waarvoor'],
    afspraak: ['Afspraak', 'afspraak|bij afspraak|regioafspraak'],
  },
  personeelsimpact: {
    functiegroep: ['Functiegroep', 'functiegroep|functie|functies|personeel|professionals|beroepsgroep'],
    fte: ['Fte (+ of −)', 'fte|formatie|aantal fte|inzet|inzet in fte'],
    jaar: ['Jaar', 'jaar'],
    afspraak: ['Afspraak', 'afspraak|bij afspraak|regioafspraak'],
  },
}

/** The places of a kind of item: what has names of its own first, then every other field it declares. */
export const plekkenVan: Readonly<Record<Soort, readonly Plek[]>> = Object.fromEntries(
  Object.entries(anders).map(([soort, eigen]) => {
    const genoemd = Object.entries(eigen).map(
      ([sleutel, [label, namen]]): Plek => ({
        sleutel,
        label,
        namen: [gelijkend(label), ...namen.split('|')],
      }),
    )
    const rest = plat(veldenVan[soort as Soort]).filter(({ sleutel }) => !Object.hasOwn(eigen, sleutel))
    return [soort, [...genoemd, ...rest]]
  }),
) as unknown as Readonly<Record<Soort, readonly Plek[]>>

/** Fields that hold a value of their own; what an item is numbered by is the plan's. */
function plat(velden: Velden, pad = ''): Plek[] {
  return Object.entries(velden).flatMap(([naam, veld]): Plek[] => {
    if (veld.kind === 'groep') return plat(veld.velden, `${pad}${naam}.`)
    if (veld.kind === 'lijst' || veld.kind === 'wortel' || naam === 'nummer') return []
    return [{ sleutel: pad + naam, label: veld.label, namen: [gelijkend(veld.label)] }]
  })
}

/** The place that a document calls so. */
export function plekMet(soort: Soort, naam: string): Plek | undefined {
  const gezocht = gelijkend(naam)
  return gezocht === '' ? undefined : plekkenVan[soort].find(({ namen }) => namen.includes(gezocht))
}

/** The declaration of a dotted field. */
export function veldOp(velden: Velden, pad: string): Veld | undefined {
  const [eerste = '', ...rest] = pad.split('.')
  const veld = velden[eerste]
  if (rest.length === 0) return veld
  return veld?.kind === 'groep' ? veldOp(veld.velden, rest.join('.')) : undefined
}
