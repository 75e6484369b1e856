import type { Melding } from '../../../shared/overzicht/melding.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

/** A plan from JSON, as the overviews get it. */
export const planVan = (json: Json): Plan => readPlan(newPlan(json))

const wie = (partijId: string, rol: string, status = 'toegezegd'): Json => ({
  partijId,
  rol,
  commitment: { status, datum: null, voorbehoud: null },
})

/** Two opgaven with three afspraken, one afspraak without an opgave, and parties of three domeinen. */
export const klein: Plan = planVan({
  id: 'plan',
  soort: 'regioplan',
  titel: 'Klein plan',
  versie: { nummer: '0.6' },
  partijen: [
    { id: 'p-zorg', naam: 'Zorggroep Wad', aliassen: ['ZGW'], sector: 'vvt', domein: 'zorg' },
    { id: 'p-huis', naam: 'Huisartsen Wad', aliassen: [], sector: 'huisartsen', domein: 'zorg' },
    { id: 'p-gem', naam: 'Gemeente Wad', aliassen: [], sector: 'gemeente', domein: 'sociaal' },
    { id: 'p-welzijn', naam: 'Welzijn Wad', aliassen: [], sector: 'welzijn', domein: 'sociaal' },
    { id: 'p-nieuw', naam: '=Nieuw', aliassen: [], sector: null, domein: null },
  ],
  opgaven: [
    { id: 'o1', titel: 'Minder vallen', trekkerId: 'p-gem' },
    { id: 'o2', titel: 'Eerder hulp', trekkerId: 'p-weg' },
  ],
  afspraken: [
    {
      id: 'a1',
      titel: 'Valtraining',
      opgaveIds: ['o1'],
      startdatum: '2024-01-01',
      einddatum: '2026-12-31',
      partijen: [
        wie('p-zorg', 'trekker'),
        wie('p-huis', 'uitvoerder'),
        wie('p-gem', 'financier', 'gevraagd'),
      ],
      resultaatafspraken: [{ id: 'k1', eenheid: 'bezoeken' }],
      mijlpalen: [
        { datum: '2024-03-01', omschrijving: 'Start', verantwoordelijkeId: 'p-zorg' },
        { datum: '2024-06-01', omschrijving: 'Zaal', verantwoordelijkeId: 'p-welzijn' },
      ],
    },
    {
      id: 'a2',
      titel: 'Leefstijl',
      opgaveIds: ['o1'],
      partijen: [wie('p-zorg', 'uitvoerder', 'niet akkoord')],
    },
    { id: 'a3', titel: 'Wachtlijst', opgaveIds: ['o2'], partijen: [wie('p-zorg', 'trekker')] },
    { id: 'a4', titel: 'Los', opgaveIds: [], partijen: [wie('p-zorg', 'adviseur')] },
  ],
})

export const melding = (regelId: string, elementId: string, anders: Partial<Melding> = {}): Melding => ({
  ...{ regelId, elementId, veld: null, ernst: 'vereist', fase: '0.6', reden: 'Er ontbreekt iets.' },
  ...{ gemotiveerd: false, ...anders },
})
