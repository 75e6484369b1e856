import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrganisatieOverzicht } from '../../../shared/overzicht/organisatie.ts'
import type { Sectoren } from '../../../shared/overzicht/sectoren.ts'
import type { Stand } from '../../../shared/overzicht/stand.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const path = '/api/v1/plannen/voorbeeld'
const ask = async <T>(rest: string, naam = 'anna') =>
  (await (await server.ask(`${path}${rest}`, naam)).json()) as T
const file = async (rest: string) => {
  const answer = await server.ask(`${path}/overzichten/${rest}`)
  return {
    headers: answer.headers,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()),
  }
}

describe('the stand', () => {
  test('is of the phase of the plan, unless another is asked for', async () => {
    const [own, later] = await Promise.all([
      ask<Stand>('/overzichten/stand'),
      ask<Stand>('/overzichten/stand?fase=0.9'),
    ])
    expect([own.fase, later.fase]).toEqual(['0.6', '0.9'])
    expect(later.groepen.length).toBeGreaterThanOrEqual(own.groepen.length)
  })

  test('counts what the bevindingen of that phase have', async () => {
    for (const fase of ['0.1', '0.6', '0.9', 'alle']) {
      const [stand, found] = await Promise.all([
        ask<Stand>(`/overzichten/stand?fase=${fase}`),
        ask<{ ernst: 'vereist' | 'aanbevolen' | 'scherpte'; gemotiveerd: boolean }[]>(
          `/bevindingen?fase=${fase}`,
        ),
      ])
      const recount = { vereist: 0, aanbevolen: 0, scherpte: 0, gemotiveerd: 0 }
      for (const { ernst, gemotiveerd } of found) recount[gemotiveerd ? 'gemotiveerd' : ernst] += 1
      expect([fase, stand.rijen.at(-1)?.telling]).toEqual([fase, recount])
    }
  })

  test('comes as a file for a spreadsheet', async () => {
    const { headers, text } = await file('stand?vorm=csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="stand-van-het-plan.csv"')
    expect(text).toMatch(/^\ufeffCode;Onderdeel;Plan;.*Kan scherper;Gemotiveerd\r\n;Het plan zelf;\d/)
  })
})

describe('the overview of an organisation', () => {
  test('is of one’s own by its name, and of another when asked for', async () => {
    const own = await ask<OrganisatieOverzicht>('/overzichten/organisatie', 'bram')
    expect(own.partij?.naam).toBe('GGZ Zilverdal')
    expect(own.afspraken.map(een => een.rol)).toEqual(expect.arrayContaining(['trekker', 'uitvoerder']))
    const other = await ask<OrganisatieOverzicht>('/overzichten/organisatie?organisatie=p-hoogvenne', 'bram')
    expect(other.partij?.naam).toBe('Gemeente Hoogvenne')
  })

  test('of who is no party is empty, and offers the parties', async () => {
    const empty = await ask<OrganisatieOverzicht>('/overzichten/organisatie', 'dirk')
    expect(empty).toMatchObject({ partij: null, afspraken: [], meldingen: [] })
    expect(empty.partijen.length).toBeGreaterThan(10)
  })

  test('comes as a file for a spreadsheet', async () => {
    const { text } = await file('organisatie?vorm=csv&organisatie=p-ggz')
    expect(text).toMatch(/^\ufeffSoort;Code;/)
    expect(text).toMatch(/\r\nafspraak;\d\.\d-[A-Z];/)
    expect(text).toMatch(/\r\ntoezegging;/)
  })
})

describe('the balance of sectors', () => {
  test('has every domein, and adds up', async () => {
    const { domeinen, totaal } = await ask<Sectoren>('/overzichten/sectoren')
    expect(domeinen.map(een => een.domein)).toEqual(
      expect.arrayContaining(['zorg', 'sociaal', 'publieke-gezondheid']),
    )
    expect(domeinen.reduce((sum, een) => sum + een.taken, 0)).toBe(totaal.taken)
  })

  test('comes as a file for a spreadsheet', async () => {
    const { headers, text } = await file('sectoren?vorm=csv')
    expect(headers.get('content-disposition')).toContain('balans-van-sectoren.csv')
    expect(text).toMatch(/\r\nZorg;GGZ;1;/)
  })
})

test.each(['stand?fase=2.0', 'stand?vorm=xml', 'sectoren?vorm=pdf'])('%s is refused', async rest => {
  const refused = await server.ask(`${path}/overzichten/${rest}`)
  expect([refused.status, await refused.json()]).toMatchObject([400, { code: 'ongeldige-aanvraag' }])
})
