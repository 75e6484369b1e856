import { expect, test } from 'vitest'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { handClock } from '../../kit/handClock.ts'
import { api, said, send } from '../../kit/people.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)

async function metRaad(server: TestServer): Promise<string> {
  const gemeenten = ['Merenveld', 'Zilverdal'].map(naam => ({ id: naam.toLowerCase(), naam }))
  const raden = [
    { gemeenteId: 'merenveld', vorm: 'raadsbesluit', datum: '2027-01-29', stuk: 'Regioplan 1.0' },
  ]
  const plan = { id: 'p', titel: 'Plan', regio: { gemeenten }, governance: { raden } }
  const made = await send(server, 'POST', `${api}/plannen`, { plan }, 'dirk')
  return `${api}/plannen/${((await made.json()) as { id: string }).id}/raadskalender`
}

test('papers are counted back from each raad, past feast days, with terms that are changed', async () => {
  const server = await start({ clock: handClock() })
  const path = await metRaad(server)
  const weken = { concept: 8, college: 6, griffie: 5, commissie: 2 }
  expect((await send(server, 'PUT', path, weken, 'dirk')).status).toBe(204)
  expect(await (await server.ask(path, 'dirk')).json()).toMatchObject({
    ...{ termijnen: weken, zonderRaad: ['Zilverdal'] },
    regels: [
      {
        gemeente: 'Merenveld',
        momenten: [
          { stap: 'concept', datum: '2026-12-04', verschoven: null },
          { stap: 'college', datum: '2026-12-18', verschoven: null },
          { datum: '2026-12-24', verschoven: { van: '2026-12-25', omdat: 'eerste kerstdag' } },
          { stap: 'commissie', datum: '2027-01-15', verschoven: null },
        ],
      },
    ],
  })
  const agenda = await (await server.ask(`${path}/ical`, 'dirk')).text()
  expect(agenda).toContain('DTSTART;VALUE=DATE:20261224')
  expect(agenda.replace(/\r\n /g, '')).toContain('25 december 2026 is eerste kerstdag')
})

test('terms of more weeks than a year has are refused', async () => {
  const server = await start()
  const weken = { concept: 53, college: 6, griffie: 4, commissie: 2 }
  expect(await said(await send(server, 'PUT', await metRaad(server), weken, 'dirk'))).toEqual([
    400,
    'ongeldige-aanvraag',
  ])
})
