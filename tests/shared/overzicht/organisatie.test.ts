import { describe, expect, test } from 'vitest'
import { organisatieOverzicht } from '../../../shared/overzicht/organisatie.ts'
import { organisatieTabel } from '../../../shared/overzicht/organisatieTabel.ts'
import { klein, melding } from './overzichtPlan.ts'

const meldingen = [
  melding('opgave.urgentie', 'o1'),
  melding('afspraak.schaal', 'a1'),
  melding('kpi.eenheid', 'k1', { gemotiveerd: true }),
  melding('afspraak.schaal', 'a3', { fase: '0.9' }),
  melding('partij.sector', 'p-zorg', { ernst: 'scherpte', veld: 'sector' }),
]
const overzicht = (organisatie: string, gekozen?: string) =>
  organisatieOverzicht({ plan: klein, meldingen, fase: '0.6', organisatie, gekozen })

describe('whose overview it is', () => {
  test.each(['Zorggroep Wad', ' zorggroep wad ', 'ZGW'])('the party that goes by the name %j', naam => {
    expect(overzicht(naam).partij).toEqual({ id: 'p-zorg', naam: 'Zorggroep Wad' })
  })

  test('a chosen party goes before one’s own', () => {
    expect(overzicht('ZGW', 'p-gem').partij?.naam).toBe('Gemeente Wad')
  })

  test.each([['Bureau van Buiten'], ['ZGW', 'p-bestaat-niet']])(
    'nobody’s, for %j: only the choice',
    (...wie) => {
      const leeg = overzicht(...(wie as [string]))
      expect(leeg).toMatchObject({ partij: null, afspraken: [], toezeggingen: [], meldingen: [] })
      expect(leeg.partijen.map(een => een.naam)).toEqual([
        ...['=Nieuw', 'Gemeente Wad', 'Huisartsen Wad', 'Welzijn Wad', 'Zorggroep Wad'],
      ])
    },
  )
})

test('the afspraken are those it leads or carries out, with their meldingen in this phase', () => {
  expect(overzicht('ZGW').afspraken).toEqual([
    {
      ...{
        afspraakId: 'a1',
        code: '1.1-A',
        titel: 'Valtraining',
        opgave: '1.1 Minder vallen',
        rol: 'trekker',
      },
      ...{ startdatum: '2024-01-01', einddatum: '2026-12-31', meldingen: 1, gemotiveerd: 1 },
    },
    expect.objectContaining({ code: '1.1-B', rol: 'uitvoerder', meldingen: 0 }),
    expect.objectContaining({ code: '1.2-A', rol: 'trekker', meldingen: 0 }),
  ])
})

test('what it is asked to commit to is there in every role', () => {
  expect(overzicht('ZGW').toezeggingen.map(({ code, rol, status }) => [code, rol, status])).toEqual([
    ['1.1-A', 'trekker', 'toegezegd'],
    ['1.1-B', 'uitvoerder', 'niet akkoord'],
    ['1.2-A', 'trekker', 'toegezegd'],
    ['1.0-A', 'adviseur', 'toegezegd'],
  ])
  expect(overzicht('Gemeente Wad').toezeggingen).toMatchObject([{ rol: 'financier', status: 'gevraagd' }])
})

test('the meldingen are of itself, of the opgaven it leads and of the afspraken it takes part in', () => {
  const ids = (organisatie: string) =>
    overzicht(organisatie).meldingen.map(een => [een.id, een.meldingen.map(one => one.elementId)])
  expect(ids('ZGW')).toEqual([
    ['p-zorg', ['p-zorg']],
    ['a1', ['a1', 'k1']],
  ])
  expect(ids('Gemeente Wad')).toEqual([
    ['o1', ['o1']],
    ['a1', ['a1', 'k1']],
  ])
  expect(ids('Welzijn Wad')).toEqual([])
})

test('the file has the three lists under each other', () => {
  const { kolommen, rijen } = organisatieTabel(overzicht('ZGW'))
  const cells = (index: number) =>
    Object.fromEntries(
      kolommen.map((kolom, at) => [kolom, rijen[index]?.[at]]).filter(([, cel]) => cel !== null),
    )
  expect(rijen.map(rij => rij[0])).toEqual([
    ...['afspraak', 'afspraak', 'afspraak'],
    ...['toezegging', 'toezegging', 'toezegging', 'toezegging'],
    ...['melding', 'melding', 'gemotiveerde melding'],
  ])
  expect(cells(0)).toEqual({
    ...{ Soort: 'afspraak', Code: '1.1-A', Onderdeel: 'Valtraining', Opgave: '1.1 Minder vallen' },
    ...{ Rol: 'trekker', Start: '01-01-2024', Einde: '31-12-2026', Meldingen: 1, Gemotiveerd: 1 },
  })
  expect(cells(7)).toEqual({
    ...{ Soort: 'melding', Code: '', Onderdeel: 'Zorggroep Wad', Criterium: 'partij.sector' },
    ...{ Ernst: 'kan scherper', Melding: 'Er ontbreekt iets.' },
  })
})
