import type { Json } from '../plan/itemMap.ts'
import { partijen } from './voorbeeldPartijen.ts'

/** A randvoorwaarde without a fault, as JSON; fields in `anders` replace its own. */
export const voorbeeldRandvoorwaarde = (anders: Json = {}): Json => ({
  id: 'rv1',
  titel: 'Valgegevens delen tussen huisarts en gemeente',
  tekst: 'Voor afspraak 1 moeten huisarts en gemeente dezelfde gegevens mogen inzien.',
  niveau: 'landelijk',
  categorie: 'data-uitwisseling',
  waaromNietZelf: 'De Wmo en de Zvw kennen geen gedeelde grondslag; alleen de wetgever kan die maken.',
  adressaat: 'VWS',
  gevraagdeActie: 'Een wettelijke grondslag',
  uiterlijk: '2025-01-01',
  afspraakIds: ['a1'],
  opgaveIds: [],
  ...anders,
})

/** A moment with residents without a fault, as JSON. */
export const voorbeeldMoment = (anders: Json = {}): Json => ({
  id: 'i1',
  datum: '2023-05-16',
  fase: 'opgaven',
  vorm: 'wijkavond',
  deelnemers: 46,
  doelgroep: '65-plussers uit Duinhaven',
  opbrengst: 'Trainen in het eigen buurthuis',
  afspraakIds: ['a1'],
  ...anders,
})

/** A decision of the board of a party, as JSON. */
export const voorbeeldBesluit = (partijId: unknown, anders: Json = {}): Json => ({
  partijId,
  orgaan: 'bestuur',
  datum: '2023-12-05',
  uitkomst: 'gepland',
  ...anders,
})

/** How the raad of a gemeente was informed, as JSON. */
export const voorbeeldRaad = (gemeenteId: string, anders: Json = {}): Json => ({
  gemeenteId,
  vorm: 'raadsinformatiebrief',
  datum: '2023-11-14',
  stuk: 'Brief over regioplan 0.6',
  ...anders,
})

/** A relation of elements with the ROAZ-plan, as JSON. */
export const voorbeeldRelatie = (elementIds: readonly string[], anders: Json = {}): Json => ({
  naarPlan: 'plan-roaz',
  elementIds,
  naarElementIds: [],
  verhouding: 'in lijn',
  toelichting: null,
  ...anders,
})

/** Decisions of the example plan: on behalf of whom, by whom, and who was told. */
export const bestuur: Json = {
  mandaat: {
    mandaatgemeenteId: 'p-gemeente',
    namensGemeenten: ['g-duinhaven', 'g-wierdenburg'],
    onderwerpen: ['inzet in het regioplan', 'besteding SPUK IZA'],
    grens: 'tot € 100.000 per besluit; daarboven beide colleges',
    datum: '2023-10-24',
  },
  besluiten: partijen.map(({ id }) => voorbeeldBesluit(id)),
  raden: ['g-duinhaven', 'g-wierdenburg'].map(id => voorbeeldRaad(id)),
}

/** What stands around the opgaven and afspraken of the example plan. */
export const omgeving: Json = {
  hoofdstukken: [
    {
      id: 'h1',
      titel: 'Wat inwoners mogen verwachten',
      tekst:
        'Gemeente Duinhaven en Huisartsen Wierdenburg vertellen in één campagne wat de zorg wel en niet kan.',
    },
  ],
  randvoorwaarden: [voorbeeldRandvoorwaarde()],
  monitoring: {
    wijze: 'Eén overzicht van alle resultaten, met per opgave een halve pagina toelichting.',
    eigenaarId: 'p-verzekeraar',
    uitvoerderIds: ['p-verzekeraar', 'p-publiek'],
    frequentie: 'halfjaar',
    rapportageAan: ['bestuurlijke tafel', 'gemeenteraden'],
    indicatorIds: ['k1'],
  },
  inwonersbetrokkenheid: [
    voorbeeldMoment(),
    voorbeeldMoment({ id: 'i2', datum: '2023-11-20', fase: 'concept', vorm: 'panel' }),
  ],
  programmas: [
    { code: 'WOZO', afspraakIds: ['a1'], toelichting: 'Langer zelfstandig thuis' },
    { code: 'GALA', afspraakIds: ['a1'], toelichting: 'Ketenaanpak valpreventie' },
  ],
  planrelaties: [voorbeeldRelatie(['a1'])],
}
