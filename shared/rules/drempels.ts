import { sector } from '../plan/opties.ts'

/**
 * Everything in a rule that is a choice and not logic. Each threshold is described once, with the words and
 * bounds a beheerder sets it by and its value in IZA 2023; the type that rules read, the check at the door
 * and the form all follow from that one line.
 */
export interface Aantal {
  readonly soort: 'aantal'
  readonly label: string
  readonly eenheid: string
  readonly iza: number
  readonly min: number
  readonly max: number
  /** The smallest step between two values: 1 for whole numbers. */
  readonly stap: number
}
export interface Dag {
  readonly soort: 'dag'
  readonly label: string
  readonly iza: string
}
export interface Keuzes {
  readonly soort: 'keuzes'
  readonly label: string
  readonly iza: readonly string[]
  readonly opties: Readonly<Record<string, string>>
}
interface Delen {
  readonly [naam: string]: Aantal | Dag
}
/** Thresholds that belong together and do not decrease: from and to, least and most. */
export interface Reeks<D extends Delen = Delen> {
  readonly soort: 'reeks'
  readonly label: string
  readonly delen: D
}
export type Drempelbeschrijving = Aantal | Dag | Keuzes | Reeks
export interface Drempelbeschrijvingen {
  readonly [naam: string]: Drempelbeschrijving
}

const aantal = (label: string, eenheid: string, iza: number, min: number, max: number, stap = 1): Aantal => ({
  ...{ soort: 'aantal', label, eenheid, iza, min, max, stap },
})
const dag = (label: string, iza: string): Dag => ({ soort: 'dag', label, iza })
const keuzes = <K extends string>(
  label: string,
  opties: Readonly<Record<K, string>>,
  iza: readonly K[],
): Keuzes => ({ soort: 'keuzes', label, opties, iza })
const reeks = <const D extends Delen>(label: string, delen: D): Reeks<D> => ({
  ...{ soort: 'reeks', label, delen },
})

export const drempels = {
  opgavenHoogstens: aantal('Opgaven in een regioplan, hoogstens', 'opgaven', 7, 1, 30),
  opgavenHoogstensRoaz: aantal('Opgaven in een ROAZ-plan, hoogstens', 'opgaven', 5, 1, 30),
  looptijdJaren: reeks('Looptijd van het plan', {
    min: aantal('minstens', 'jaar', 1, 1, 20),
    max: aantal('hoogstens', 'jaar', 5, 1, 20),
  }),
  standaardLooptijd: reeks('Looptijd die als oplossing wordt aangeboden', {
    van: dag('van', '2024-01-01'),
    tot: dag('tot en met', '2026-12-31'),
  }),
  regiobeeldMaanden: aantal('Regiobeeld ouder dan het plan, hoogstens', 'maanden', 24, 1, 120),
  prognoseJaren: aantal('Prognose in het regiobeeld, minstens vooruit', 'jaar', 8, 1, 30),
  /** Sectors without which neither a regiobeeld nor a plan is carried by the region. */
  kernsectoren: keuzes('Sectoren die het regiobeeld onderschrijven en meedoen', sector, [
    'huisartsen',
    'msz',
    'vvt',
    'ggz',
    'gemeente',
    'zorgverzekeraar',
    'welzijn',
    'inwoners',
  ]),
  /** Sectors that a plan had better have as well. */
  overigeSectoren: keuzes('Sectoren die liefst ook meedoen', sector, [
    'ggd',
    'apothekers',
    'paramedici',
    'geboortezorg',
    'ambulance',
    'gehandicaptenzorg',
    'jeugd',
    'wonen',
    'onderwijs',
  ]),
  trekkerAandeel: reeks('Afspraken getrokken door sociaal domein of publieke gezondheid', {
    min: aantal('minstens', '%', 20, 0, 100),
    max: aantal('hoogstens', '%', 80, 0, 100),
  }),
  trekkerVanaf: aantal('De spreiding van trekkers telt vanaf', 'afspraken', 5, 1, 100),
  prioriteringCriteria: aantal('Criteria bij de prioritering, minstens', 'criteria', 2, 1, 10),
  urgentieTekens: aantal('Urgentie van een opgave, minstens', 'tekens', 60, 1, 1000),
  meerwaardeTekens: aantal('Meerwaarde van de regio, minstens', 'tekens', 40, 1, 1000),
  knelpuntOnderdelen: aantal('Onderdelen die een knelpunt noemt, minstens', 'van de 5', 4, 1, 5),
  gezamenlijkPartijen: aantal('Partijen die een opgave oppakken, minstens', 'partijen', 2, 1, 20),
  gezamenlijkSectoren: aantal('Sectoren die een opgave oppakken, minstens', 'sectoren', 2, 1, 20),
  oplossingTekens: aantal('Oplossing van een afspraak, minstens', 'tekens', 60, 1, 1000),
  stoptTekens: aantal('Wat stopt of verschuift, minstens', 'tekens', 20, 1, 1000),
  indicatorTekens: aantal('Naam van een indicator, minstens', 'tekens', 12, 1, 200),
  nulmetingMaandenNaStart: aantal('Nulmeting na de start van het plan, hoogstens', 'maanden', 6, 0, 60),
  /** From 0 to 1: from here on two names are taken for one party, written in two ways. */
  naamGelijkenis: aantal('Namen gelden als dezelfde partij vanaf', 'gelijkenis', 0.85, 0.5, 1, 0.01),
  /** Keeps `Welzijn Oost` from being taken for `Welzijn West`. */
  woordGelijkenis: aantal('… en elk woord van die namen vanaf', 'gelijkenis', 0.6, 0, 1, 0.01),
  waaromNietZelfTekens: aantal('Waarom de regio iets niet zelf kan, minstens', 'tekens', 30, 1, 1000),
  tafelSectoren: aantal('Sectoren aan de bestuurlijke tafel, minstens', 'sectoren', 5, 1, 20),
  tafelVerplicht: keuzes('Sectoren die aan de bestuurlijke tafel niet ontbreken', sector, [
    'gemeente',
    'zorgverzekeraar',
  ]),
  vaststellingTekens: aantal('Uitleg hoe het plan wordt vastgesteld, minstens', 'tekens', 60, 1, 1000),
  inwonersMomenten: aantal('Momenten met inwoners, minstens', 'momenten', 2, 1, 20),
  /** From this version on the text stands, and residents can only comment on it. */
  conceptVersie: aantal('Inwoners doen mee vóór versie', 'van het plan', 0.6, 0.1, 2, 0.1),
  verwachtingenAfzenders: aantal('Afzenders van de boodschap aan inwoners, minstens', 'partijen', 2, 1, 20),
} satisfies Drempelbeschrijvingen

type Waarde<D> = D extends Aantal
  ? number
  : D extends Dag
    ? string
    : D extends Keuzes
      ? readonly string[]
      : D extends Reeks<infer Delen>
        ? { readonly [Naam in keyof Delen]: Waarde<Delen[Naam]> }
        : never

/** The thresholds of a rule set, as the rules read them. */
export type Drempels = { readonly [Naam in keyof typeof drempels]: Waarde<(typeof drempels)[Naam]> }

/** The value of every threshold in IZA 2023. */
export const izaWaarden = (beschrijvingen: Drempelbeschrijvingen): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(beschrijvingen).map(([naam, een]) => [
      naam,
      een.soort === 'reeks' ? izaWaarden(een.delen) : een.iza,
    ]),
  )
