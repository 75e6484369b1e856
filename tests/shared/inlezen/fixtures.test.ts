import { expect, test } from 'vitest'
import { fixtures } from '../../kit/docx/fixtures.ts'
import { lezingVan } from './lezing.ts'

const gelezen = (naam: string) => {
  const parts = fixtures[naam]
  if (!parts) throw new Error(`There is no document ${naam}.`)
  return lezingVan(parts).plan
}
const plat = (items: readonly { readonly titel: { readonly plat: string } }[]) =>
  items.map(({ titel }) => titel.plat)

test('of Word on a computer: title, hoofdstukken, an opgave with its afspraak', () => {
  const plan = gelezen('Word op de computer')
  expect(plan.titel.plat).toBe('Regioplan Beekdal-Duinrade')
  expect(plat(plan.hoofdstukken)).toEqual(['Waarom dit plan'])
  expect(plat(plan.opgaven)).toEqual(['Ouderen wonen langer thuis'])
  expect(plan.afspraken).toMatchObject([
    { titel: { plat: 'Eén loket voor de nacht' }, einddatum: '2028-12-31', opgaveIds: [plan.opgaven[0]?.id] },
  ])
})

test('of Word Online: words are whole again', () => {
  const plan = gelezen('Word in de browser')
  expect(plat(plan.opgaven)).toEqual(['Mentale gezondheid'])
  expect(plan.afspraken[0]?.oplossing.plat).toBe('Binnen twee weken een gesprek.\nmet de huisarts')
  expect(plan.begrippen.map(({ afkorting }) => afkorting)).toEqual(['VGO', 'SPV'])
})

test('of LibreOffice: a randvoorwaarde and a table of figures', () => {
  const plan = gelezen('LibreOffice')
  expect(plat(plan.hoofdstukken)).toEqual(['Inleiding', 'Cijfers'])
  expect(plan.randvoorwaarden).toMatchObject([
    { titel: { plat: 'Gegevens delen' }, adressaat: { plat: 'ministerie' } },
  ])
})

test('of Google Docs: a title, and afspraken in a table', () => {
  const plan = gelezen('Google Docs')
  expect(plan.titel.plat).toBe('Plan voor de jeugd')
  expect(plan.afspraken).toMatchObject([
    { titel: { plat: 'Vaste contactpersoon' }, einddatum: '2027-05-01' },
    { titel: { plat: 'Samen opleiden' }, einddatum: null },
  ])
})

test('of a table with two rows of heads and merged cells: each afspraak with its opgave', () => {
  const plan = gelezen('een tabel met afspraken')
  const titels = new Map(plan.opgaven.map(({ id, titel }) => [id, titel.plat]))
  expect(
    plan.afspraken.map(({ titel, opgaveIds }) => [titel.plat, ...opgaveIds.map(id => titels.get(id))]),
  ).toEqual([
    ['Nachtloket', 'Ouderen'],
    ['Valpreventie', 'Ouderen'],
    ['Contactpersoon', 'Jeugd'],
  ])
})

test('of a card for each afspraak: all that the card says', () => {
  const plan = gelezen('een kaart per afspraak')
  expect(plat(plan.opgaven)).toEqual(['Arbeidsmarkt'])
  expect(plan.afspraken.map(({ titel }) => titel.plat)).toEqual(['Samen werven', 'Samen opleiden'])
  expect(plan.afspraken[0]).toMatchObject({
    oplossing: { plat: 'Wij doen dit samen.\nstap een\nRisico: Te weinig opleiders' },
    resultaatafspraken: [{ nulmeting: { waarde: 80 }, streefwaarde: 120 }],
    mijlpalen: [{ datum: '2027-04-01' }, { datum: '2027-10-01' }],
    dekking: [{ bedrag: 250_000, bron: 'transformatiemiddelen' }],
  })
  expect(plan.afspraken[0]?.partijen.map(({ rol }) => rol)).toEqual(['trekker', 'uitvoerder', 'uitvoerder'])
})

test('without styles: bold lines are its headings', () => {
  const plan = gelezen('geen stijlen')
  expect(plat(plan.hoofdstukken)).toEqual(['Inleiding', 'Aanleiding'])
  expect(plan.afspraken).toMatchObject([{ titel: { plat: 'Wijkteams' }, einddatum: '2028-01-01' }])
})
