import type { Json } from '../../shared/plan/itemMap.ts'
import { type Seeded, seeded } from './seeded.ts'

export interface PlanSize {
  readonly opgaven: number
  readonly afspraken: number
}

const plaatsen = [
  'Beekdal',
  'Duinrade',
  'Esveld',
  'Heidemark',
  'Kreekhoven',
  'Linderoord',
  'Molenaar',
  'Veenburg',
]
const soorten = [
  ['Gemeente', 'gemeente', 'sociaal', 'gemeente'],
  ['Huisartsenkring', 'huisartsen', 'zorg', 'aanbieder'],
  ['Ziekenhuis', 'msz', 'zorg', 'aanbieder'],
  ['Zorggroep', 'vvt', 'zorg', 'aanbieder'],
  ['GGZ', 'ggz', 'zorg', 'aanbieder'],
  ['Welzijn', 'welzijn', 'sociaal', 'uitvoerder'],
  ['Zorgverzekeraar', 'zorgverzekeraar', 'financier', 'financier'],
] as const
const doelgroepen = [
  '75-plussers',
  'kinderen van 4 tot 12 jaar',
  'mantelzorgers',
  'inwoners met een psychische hulpvraag',
]
const themas = [
  'ouderen',
  'mentale-gezondheid',
  'eerstelijn',
  'gezondheid-preventie',
  'jeugd',
  'arbeidsmarkt',
]
const onderwerpen = [
  'één coördinatiepunt voor nachtzorg',
  'een verkennend gesprek binnen twee weken',
  'valpreventie in elke wijk',
  'samen opleiden van zij-instromers',
  'een vaste contactpersoon per gezin',
  'digitale meekijkconsulten',
]
const zinnen = [
  'opent uiterlijk op 1 april één loket dat zeven dagen per week bereikbaar is',
  'voert elke maand een overleg met de wijkverpleging en het sociaal team',
  'neemt elk jaar 120 nieuwe medewerkers in dienst en leidt hen samen op',
  'stopt met drie losse telefoonnummers en gebruikt één verwijsformulier',
  'meet elk kwartaal hoeveel inwoners binnen twee weken geholpen zijn',
  'legt de werkwijze vast in een protocol dat alle partijen ondertekenen',
]

/**
 * A plan as a region might write it, as JSON: the same for the same seed and size. Complete enough that
 * editing it costs what a real one costs, with gaps enough that every group of rules has something to find.
 */
export function generatePlan(seed: number, size: PlanSize): Json {
  const random = seeded(seed)
  const gemeenten = plaatsen.map((naam, index) => ({ id: `g${index + 1}`, naam }))
  const partijen = plaatsen.flatMap((plaats, index) => soorten.map(soort => partij(plaats, index, soort)))
  const opgaven = times(size.opgaven, index => opgave(random, index))
  return {
    id: `plan-${seed}`,
    soort: 'regioplan',
    titel: `Regioplan ${random.pick(plaatsen)} 2024-2026`,
    versie: { nummer: '0.6', status: 'concept', datum: '2023-11-06' },
    looptijd: { van: '2024-01-01', tot: '2026-12-31' },
    regio: { naam: 'Beekdal-Duinrade', soort: 'zorgkantoorregio', gemeenten },
    regiobeeld: {
      titel: 'Regiobeeld',
      datum: '2023-06-28',
      bevindingen: times(12, index => bevinding(random, index)),
    },
    ambitie: 'Wij werken aan een regio waarin iedereen passende hulp dichtbij vindt.',
    partijen,
    opgaven,
    afspraken: times(size.afspraken, index => afspraak(random, index, size.opgaven, partijen)),
    randvoorwaarden: times(3, index => ({
      id: `rv${index + 1}`,
      titel: 'Grondslag om gegevens te delen',
      niveau: 'landelijk',
    })),
  }
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function partij(plaats: string, index: number, [naam, sector, domein, type]: (typeof soorten)[number]) {
  return {
    id: `p-${sector}-${index + 1}`,
    naam: `${naam} ${plaats}`,
    sector,
    domein,
    type,
    werkgebied: [`g${index + 1}`],
  }
}

function bevinding(random: Seeded, index: number) {
  const tekst = `Aantal ${random.pick(doelgroepen)} dat hulp zocht`
  return {
    id: `b${index + 1}`,
    tekst,
    waarde: 100 + random.int(5000),
    eenheid: 'aantal',
    peiljaar: 2022,
    bron: 'Telling van de regio',
  }
}

function opgave(random: Seeded, index: number) {
  const doelgroep = random.pick(doelgroepen)
  const omvang = 100 + random.int(4000)
  const tekst = `In 2022 wachtten ${omvang} ${doelgroep} in de regio langer dan veertien weken op passende hulp.`
  return {
    id: `o${index + 1}`,
    nummer: index + 1,
    titel: `Betere hulp voor ${doelgroep}`,
    prioriteit: index + 1,
    themas: [random.pick(themas)],
    urgentie: { tekst, aspect: ['toegankelijkheid'] },
    knelpunt: {
      tekst,
      doelgroep,
      verschijnsel: 'wachten op hulp',
      gebied: 'hele regio',
      omvang,
      eenheid: 'aantal',
      peiljaar: 2022,
    },
    bevindingIds: [`b${1 + random.int(12)}`],
    trekkerId: random.chance(0.8) ? 'p-vvt-1' : null,
    meerwaardeRegio: random.chance(0.7)
      ? 'Per gemeente is dit te klein om dag en nacht bezet te houden.'
      : null,
  }
}

function afspraak(
  random: Seeded,
  index: number,
  opgaven: number,
  partijen: readonly { id: string; naam: string }[],
) {
  const deelnemers = random.shuffle(partijen).slice(0, 2 + random.int(4))
  const [trekker] = deelnemers
  return {
    id: `a${index + 1}`,
    nummer: index + 1,
    titel: `${random.pick(plaatsen)}: ${random.pick(onderwerpen)}`,
    opgaveIds: [`o${1 + (index % opgaven)}`],
    oplossing: oplossing(random, deelnemers),
    partijen: deelnemers.map((deelnemer, at) => ({
      partijId: deelnemer.id,
      rol: at === 0 ? 'trekker' : 'uitvoerder',
      commitment: { status: random.pick(['toegezegd', 'gevraagd', 'niet gevraagd']), datum: '2023-11-02' },
    })),
    schaal: random.chance(0.9) ? random.pick(['regionaal', 'lokaal']) : null,
    gebied: [`g${1 + random.int(plaatsen.length)}`],
    resultaatafspraken: times(random.int(3), at =>
      resultaat(random, `k${index + 1}-${at + 1}`, trekker?.id ?? null),
    ),
    voortgang: {
      wijze: 'Overzicht aan de regionale tafel',
      frequentie: 'kwartaal',
      verantwoordelijkeId: trekker?.id ?? null,
    },
    mijlpalen: times(1 + random.int(3), at => ({
      datum: `2024-0${at + 2}-01`,
      omschrijving: 'Werkwijze vastgesteld',
      verantwoordelijkeId: trekker?.id ?? null,
    })),
    startdatum: '2024-01-01',
    einddatum: '2026-12-31',
    dekking: times(random.int(3), () => ({
      bedrag: 10_000 * (1 + random.int(50)),
      bron: 'transformatiemiddelen',
      jaren: [2024, 2025],
      aard: 'incidenteel',
    })),
    personeelsimpact: times(random.int(2), () => ({
      functiegroep: 'wijkverpleegkundigen',
      fte: 1 + random.int(9),
      jaar: 2025,
    })),
    beweging: random.pick(['voorkomen', 'vervangen', 'verplaatsen', null]),
    stoptOfVerschuift: random.chance(0.6) ? 'Drie losse telefoonlijnen stoppen op 1 januari 2025.' : null,
  }
}

/** Two paragraphs: some 60 to 110 words, as in the plans of real regions. */
function oplossing(random: Seeded, deelnemers: readonly { naam: string }[]): string {
  const zin = () => `${random.pick(deelnemers).naam} ${random.pick(zinnen)}.`
  return times(2, () => times(2 + random.int(2), zin).join(' ')).join('\n')
}

function resultaat(random: Seeded, id: string, eigenaarId: string | null) {
  const nu = 20 + random.int(60)
  return {
    id,
    indicator: {
      naam: `Aandeel ${random.pick(doelgroepen)} dat binnen twee weken hulp krijgt`,
      teller: 'geholpen inwoners',
    },
    niveau: random.pick(['output', 'outcome']),
    nulmeting: { waarde: nu, peildatum: '2022-12-31' },
    streefwaarde: random.chance(0.8) ? nu + 5 + random.int(15) : null,
    eenheid: '%',
    einddatum: '2026-12-31',
    richting: 'stijging',
    bron: random.chance(0.8) ? 'Registratie van de regio' : null,
    eigenaarId,
    frequentie: 'kwartaal',
  }
}
