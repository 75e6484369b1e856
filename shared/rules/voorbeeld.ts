import type { Json } from '../plan/itemMap.ts'
import { bestuur, omgeving } from './voorbeeldOmgeving.ts'
import { partijen } from './voorbeeldPartijen.ts'

export { partijen }

/** A regio-opgave without a fault, as JSON; `anders` as in `metPlan`. */
export const voorbeeldOpgave = (anders: Json = {}): Json =>
  merge(
    {
      id: 'o1',
      nummer: 1,
      titel: 'Minder ouderen vallen',
      prioriteit: 1,
      themas: ['ouderen', 'gezondheid-preventie'],
      urgentie: {
        tekst:
          'In 2022 kwamen 870 inwoners van 65 jaar en ouder na een val op de SEH; dat aantal groeit elk jaar.',
        aspect: ['toegankelijkheid'],
      },
      knelpunt: {
        tekst: 'In 2022 kwamen 870 65-plussers uit de regio na een val op de SEH.',
        doelgroep: '65-plussers',
        verschijnsel: 'SEH-bezoek na een val',
        gebied: 'hele regio',
        omvang: 870,
        eenheid: 'bezoeken',
        peiljaar: 2022,
      },
      bevindingIds: ['b1'],
      trekkerId: 'p-gemeente',
      meerwaardeRegio: 'Eén opleiding voor valtrainers bedient beide gemeenten; elk apart is te klein.',
    },
    anders,
  )

/** A resultaatafspraak without a fault, as JSON. */
export const voorbeeldResultaat = (anders: Json = {}): Json =>
  merge(
    {
      id: 'k1',
      indicator: {
        naam: 'SEH-bezoeken van 65-plussers na een val',
        teller: 'bezoeken van 65-plussers na een val',
        noemer: null,
      },
      indicatorCode: 'seh-val',
      niveau: 'outcome',
      nulmeting: { waarde: 870, peildatum: '2022-12-31' },
      streefwaarde: 690,
      eenheid: 'bezoeken',
      einddatum: '2026-12-31',
      tussendoel: null,
      richting: 'daling',
      optelbaar: true,
      bron: 'Letselregistratie',
      eigenaarId: 'p-thuiszorg',
      frequentie: 'kwartaal',
    },
    anders,
  )

/** A regio-afspraak without a fault, with one resultaatafspraak, as JSON. */
export const voorbeeldAfspraak = (anders: Json = {}): Json =>
  merge(
    {
      id: 'a1',
      nummer: 1,
      titel: 'Valtraining na een val',
      opgaveIds: ['o1'],
      oplossing:
        'Thuiszorg Duinhaven levert per 1 maart 2024 een valtraining aan elke 65-plusser die na een val op de SEH kwam. Gemeente Duinhaven stelt twee zalen beschikbaar en Huisartsen Wierdenburg meldt de deelnemers aan.',
      partijen: [
        betrokkene('p-thuiszorg', 'trekker'),
        betrokkene('p-huisartsen', 'uitvoerder'),
        betrokkene('p-gemeente', 'uitvoerder'),
        betrokkene('p-welzijn', 'uitvoerder'),
        betrokkene('p-verzekeraar', 'financier'),
      ],
      schaal: 'regionaal',
      gebied: ['g-duinhaven', 'g-wierdenburg'],
      resultaatafspraken: [voorbeeldResultaat()],
      voortgang: {
        wijze: 'Kwartaalcijfers aan de bestuurlijke tafel',
        frequentie: 'kwartaal',
        verantwoordelijkeId: 'p-thuiszorg',
      },
      mijlpalen: [
        { datum: '2024-03-01', omschrijving: 'Eerste training', verantwoordelijkeId: 'p-thuiszorg' },
        { datum: '2025-03-01', omschrijving: 'Acht groepen lopen', verantwoordelijkeId: 'p-gemeente' },
      ],
      startdatum: '2024-01-01',
      einddatum: '2026-12-31',
      dekking: [
        {
          bedrag: 90000,
          bron: 'Zvw-contract',
          jaren: [2024, 2025, 2026],
          aard: 'structureel',
          status: 'toegezegd',
          kostensoort: 'uitvoering',
        },
      ],
      investeerderIds: ['p-verzekeraar'],
      baathouderIds: ['p-verzekeraar'],
      naIncidenteel: null,
      personeelsimpact: [{ functiegroep: 'fysiotherapeuten', fte: 1.5, jaar: 2025 }],
      geenPersoneelsimpact: false,
      beweging: 'voorkomen',
      stoptOfVerschuift: 'Twee losse beweegprogramma’s stoppen; 180 SEH-bezoeken per jaar worden voorkomen.',
      tags: [],
    },
    anders,
  )

/**
 * The smallest plan that no rule objects to: what a rule's examples start from. Fields in `anders` replace
 * those of the plan, group by group; a list replaces the whole list.
 */
export const metPlan = (anders: Json): Json =>
  merge(
    {
      id: 'plan',
      soort: 'regioplan',
      titel: 'Regioplan Wadrand 2024-2026',
      versie: { nummer: '0.6', status: 'concept', datum: '2023-11-06', vorige: '0.5' },
      looptijd: { van: '2024-01-01', tot: '2026-12-31' },
      regio: {
        naam: 'Wadrand',
        soort: 'zorgkantoorregio',
        gemeenten: [
          { id: 'g-duinhaven', naam: 'Duinhaven' },
          { id: 'g-wierdenburg', naam: 'Wierdenburg' },
        ],
        subregios: [{ id: 'sr-duin', naam: 'Duin', gemeenten: ['g-duinhaven'] }],
      },
      regiobeeld,
      prioritering: {
        methode: 'Zes knelpunten gescoord op urgentie en omvang; het hoogste is de opgave.',
        criteria: ['urgentie', 'omvang'],
        datum: '2023-09-14',
      },
      partijen,
      governance: {
        bestuurlijkeTafel: {
          naam: 'Bestuurlijke tafel Wadrand',
          voorzitterId: 'p-gemeente',
          ledenIds: partijen.map(({ id }) => id),
          besluitregel: 'Besluiten vallen bij consensus.',
        },
        ...bestuur,
      },
      ...omgeving,
      begrippen: [{ afkorting: 'SEH', voluit: 'spoedeisende hulp' }],
      opgaven: [voorbeeldOpgave()],
      afspraken: [voorbeeldAfspraak()],
    },
    anders,
  )

export const voorbeeldPlan = (): Json => metPlan({})
/** The plan with its opgave changed. */
export const metOpgave = (anders: Json): Json => metPlan({ opgaven: [voorbeeldOpgave(anders)] })
/** The plan with its afspraak changed. */
export const metAfspraak = (anders: Json): Json => metPlan({ afspraken: [voorbeeldAfspraak(anders)] })
/** The plan with the resultaatafspraak of its afspraak changed. */
export const metResultaat = (anders: Json): Json =>
  metAfspraak({ resultaatafspraken: [voorbeeldResultaat(anders)] })

/** A party of an afspraak that has committed to it. */
export const betrokkene = (partijId: string, rol: string): Json => ({
  partijId,
  rol,
  commitment: { status: 'toegezegd', datum: '2023-11-02', voorbehoud: null },
})

const regiobeeld: Json = {
  titel: 'Regiobeeld Wadrand',
  versie: '1.1',
  datum: '2023-06-28',
  vindplaats: 'https://voorbeeld.invalid/regiobeeld.pdf',
  gedragenDoor: ['huisartsen', 'msz', 'vvt', 'ggz', 'gemeente', 'zorgverzekeraar', 'welzijn', 'inwoners'],
  bevindingen: [
    {
      id: 'b1',
      tekst: 'SEH-bezoeken na een val door 65-plussers',
      waarde: 870,
      eenheid: 'bezoeken',
      peiljaar: 2022,
      prognosejaar: null,
      bron: 'Letselregistratie',
    },
    {
      id: 'b2',
      tekst: 'Inwoners van 65 jaar en ouder (prognose)',
      waarde: 46800,
      eenheid: 'aantal',
      peiljaar: 2023,
      prognosejaar: 2033,
      bron: 'Bevolkingsprognose',
    },
  ],
}

function merge(base: Json, anders: Json): Json {
  const merged: Record<string, unknown> = { ...base }
  for (const [naam, value] of Object.entries(anders)) {
    const old = base[naam]
    merged[naam] = isGroup(old) && isGroup(value) ? merge(old, value) : value
  }
  return merged
}

const isGroup = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
