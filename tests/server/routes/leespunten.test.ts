import { expect, test } from 'vitest'
import type { Leespunten } from '../../../shared/vaststelling/leespunt.ts'
import type { Versie } from '../../../shared/versie/versie.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { handClock } from '../../kit/handClock.ts'
import { plan, said, send } from '../../kit/people.ts'
import { startTestServer } from '../../kit/testServer.ts'
import { tafelOf } from '../../kit/vaststelling.ts'

const open = closedAfterEach(startTestServer)
async function start() {
  const clock = handClock()
  const server = await open({ clock })
  const idOf = async (naam: string) => (await server.store.users.byDemo(naam))?.id ?? ''
  const punten = async (versieId: string, naam = 'carla'): Promise<Leespunten> =>
    (await (await server.ask(`${plan}/versies/${versieId}/leespunten`, naam)).json()) as Leespunten
  return {
    ...{ server, clock, ...tafelOf(server), punten },
    versie: async (naam: string): Promise<Versie> =>
      (await send(server, 'POST', `${plan}/versies`, { naam }, 'anna')).json() as Promise<Versie>,
    schrijf: async (tekst: string) =>
      server.rooms.edit('voorbeeld', await idOf('bram'), () => ({
        ...{ op: 'write', elementId: 'a1', veld: 'oplossing', tekst },
      })),
    lees: (versieId: string, naam = 'carla') =>
      send(server, 'PUT', `${plan}/versies/${versieId}/gelezen`, undefined, naam),
    bezoek: async (naam: string) => server.store.bezoeken.zag('voorbeeld', await idOf(naam), clock.wall()),
    /** `gelezen 0.9`, in order. */
    kort: async (versieId: string, naam = 'carla') =>
      (await punten(versieId, naam)).punten.map(een => [een.soort, een.naam].filter(Boolean).join(' ')),
  }
}

test('who never read the plan is told nothing of since when, and may choose any version with a name', async () => {
  const { versie, schrijf, aanbieding, punten, kort } = await start()
  await versie('0.6')
  await schrijf('Anders.')
  const { versieId } = await aanbieding()
  expect((await punten(versieId)).sinds).toBeNull()
  expect(await kort(versieId)).toEqual(['versie 0.6'])
})

test('the newest version that one read comes first, with when; reading the one that lies before one changes nothing', async () => {
  const { clock, versie, schrijf, aanbieding, lees, punten, kort } = await start()
  const eerst = await versie('0.6')
  await schrijf('Anders.')
  const dan = await versie('0.9')
  await lees(dan.id)
  clock.pass(60_000)
  await lees(eerst.id)
  const { versieId } = await aanbieding()
  await lees(versieId)
  expect((await punten(versieId)).sinds).toBe(dan.id)
  expect((await punten(versieId)).punten[0]?.op).toBe(new Date(clock.wall() - 60_000).toISOString())
  expect(await kort(versieId)).toEqual(['gelezen 0.9', 'gelezen 0.6'])
  expect(await kort(versieId, 'bram')).toEqual(['versie 0.9', 'versie 0.6'])
})

test('who made a version knows it; one that they read is called so', async () => {
  const { versie, schrijf, aanbieding, lees, punten, kort } = await start()
  const eerst = await versie('0.6')
  await schrijf('Anders.')
  const dan = await versie('0.9')
  await lees(eerst.id, 'anna')
  await schrijf('Weer anders.')
  const { versieId } = await aanbieding()
  expect((await punten(versieId, 'anna')).sinds).toBe(dan.id)
  expect(await kort(versieId, 'anna')).toEqual(['gemaakt 0.9', 'gelezen 0.6'])
})

test('a version that one’s organisation answered counts as one that one knows, under the number it was offered as', async () => {
  const { schrijf, aanbieding, antwoord, trekIn, punten, kort } = await start()
  const eerste = await aanbieding('0.9')
  await antwoord(eerste.id, 'carla', { antwoord: 'akkoord' })
  await trekIn(eerste.id)
  await schrijf('Anders.')
  const { versieId } = await aanbieding('1.0')
  expect((await punten(versieId)).sinds).toBe(eerste.versieId)
  expect(await kort(versieId)).toEqual(['beantwoord 0.9'])
  expect(await kort(versieId, 'eva')).toEqual(['versie 0.9'])
})

test('a version that was read as it was offered is the same as the one that was sealed of it', async () => {
  const { schrijf, aanbieding, lees, stelVast, kort } = await start()
  const { id, versieId } = await aanbieding('1.0')
  await lees(versieId)
  await stelVast(id)
  await schrijf('Anders.')
  expect(await kort((await aanbieding('1.1')).versieId)).toEqual(['gelezen 1.0'])
})

test('one’s last visit is where it begins for who read no version, unless that was after the version was made', async () => {
  const { clock, versie, schrijf, bezoek, punten, kort } = await start()
  await bezoek('carla')
  clock.pass(60 * 60_000)
  await versie('0.6')
  await schrijf('Anders.')
  const { id } = await versie('0.9')
  expect(await kort(id)).toEqual(['bezoek', 'versie 0.6'])
  clock.pass(60 * 60_000)
  await bezoek('carla')
  clock.pass(60 * 60_000)
  expect(await punten(id)).toMatchObject({ sinds: null, punten: [{ soort: 'versie' }] })
})

test('a version that is not there, or of another plan, is not read', async () => {
  const { server, lees, versie } = await start()
  expect(await said(await lees('x'))).toEqual([404, 'niet-gevonden'])
  const { id } = await versie('0.6')
  const other = await send(server, 'POST', '/api/v1/plannen', { plan: { id: 'ander' } }, 'anna')
  const { id: planId } = (await other.json()) as { id: string }
  for (const [method, end] of [
    ['PUT', 'gelezen'],
    ['GET', 'leespunten'],
  ] as const)
    expect(
      (await send(server, method, `/api/v1/plannen/${planId}/versies/${id}/${end}`, undefined, 'anna'))
        .status,
    ).toBe(404)
})
