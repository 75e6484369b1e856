import { expect, test } from 'vitest'
import { openOrganisatiezoeker } from '../../../../shared/rules/taal/organisaties.ts'

const bekend = [
  'Gemeente Zilverdal',
  'GGZ Zilverdal',
  'Zorgverzekeraar De Polder',
  'De Polder',
  'Zorg (Venne)',
]
const zoek = openOrganisatiezoeker(bekend)
const namen = (tekst: string) => zoek(tekst).map(found => found.naam)

const gevonden: readonly [string, readonly string[]][] = [
  ['Samen met Scholengroep Vennebaan en Gemeente Zilverdal werken we.', ['Scholengroep Vennebaan']],
  ['Stichting Vrienden van de Venne betaalt.', ['Stichting Vrienden van de Venne']],
  ['De gemeente Ühlendonk en Sociaal Werk Oost.', ['gemeente Ühlendonk', 'Sociaal Werk Oost']],
  ['Het Oosterlaar Ziekenhuis levert dit.', ['Oosterlaar Ziekenhuis']],
  ['Dit gebeurt met Buurthulp Oosterlaar.', ['Buurthulp Oosterlaar']],
]
for (const [tekst, verwacht] of gevonden) {
  test(`“${tekst}” names ${verwacht.join(' and ')}`, () => {
    expect(namen(tekst)).toEqual(verwacht)
  })
}

const stil = [
  'gemeente Zilverdal en GGZ Zilverdal met De Polder.',
  'Welzijn is van ons allemaal. Gemeenten Zilverdal en Tolbrugge doen mee.',
  'Behandeling in de GGZ. De wachttijd daalt.',
  'In lijn met Integraal Zorgakkoord en Kansrijke Start.',
  'Dit gaat door in Hoogvenne en Tolbrugge.',
  'Het Ziekenhuis levert dit met Zorg (Venne).',
  'Elke gemeente werkt samen met de huisartsen.',
]
for (const tekst of stil) {
  test(`“${tekst}” names nobody unknown`, () => {
    expect(namen(tekst)).toEqual([])
  })
}

test('a name is sure after a word for an organisation, and a guess after door, met or en', () => {
  const tekst = 'Door Stichting Venne, met Buurthulp Oost.'
  expect(zoek(tekst)).toMatchObject([
    { naam: 'Stichting Venne', zeker: true, van: 5, tot: 20 },
    { naam: 'Buurthulp Oost', zeker: false, van: 26, tot: 40 },
  ])
})
