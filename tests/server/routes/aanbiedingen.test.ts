import { expect, test } from 'vitest'
import type { BerichtenPagina } from '../../../shared/overleg/bericht.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { handClock } from '../../kit/handClock.ts'
import { lettersIn, linkIn } from '../../kit/outbox.ts'
import { said, send } from '../../kit/people.ts'
import { pong, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'
import { tafelOf, tekenende } from '../../kit/vaststelling.ts'

const open = closedAfterEach(startTestServer)
async function start() {
  const clock = handClock()
  const server = await open({ clock })
  return { server, clock, ...tafelOf(server) }
}

test('what is offered is a version that stays as it is, and the plan says its number', async () => {
  const { server, aanbieding } = await start()
  const { versieId, hash, organisaties } = await aanbieding()
  expect(organisaties.map(({ naam }) => naam)).toEqual(tekenende)
  const answer = await server.ask(`/api/v1/plannen/voorbeeld/versies/${versieId}`, 'eva')
  const { versie, plan } = (await answer.json()) as { versie: object; plan: { versie: object } }
  expect(versie).toMatchObject({
    hash,
    naam: null,
    aanleiding: 'aanbieding',
    auteur: { naam: 'Dirk de Boer' },
  })
  expect(plan.versie).toMatchObject({ nummer: '1.0', vorige: '0.6', status: 'ter besluitvorming' })
})

test('each organisation answers by who signs for it, and may answer otherwise; all it said stays', async () => {
  const { server, aanbieding, antwoord, lijst } = await start()
  const { id } = await aanbieding()
  expect((await antwoord(id, 'carla', { antwoord: 'akkoord' })).status).toBe(200)
  const anders = { antwoord: 'akkoord-met-voorbehoud', tekst: 'Als de capaciteit er is.' }
  expect((await antwoord(id, 'carla', anders)).status).toBe(200)
  expect(await said(await antwoord(id, 'anna', { antwoord: 'niet-akkoord', tekst: ' ' }))).toEqual([
    ...[400, 'ongeldige-aanvraag'],
  ])
  expect(await said(await antwoord(id, 'eva', { antwoord: 'akkoord' }))).toEqual([403, 'niet-tekenen'])
  const [een] = (await lijst()).aanbiedingen
  const ziekenhuis = een?.organisaties.find(({ naam }) => naam === 'Vennemark Ziekenhuis')
  expect(ziekenhuis?.antwoorden.map(({ antwoord, tekst, door }) => [antwoord, tekst, door.naam])).toEqual([
    ['akkoord-met-voorbehoud', 'Als de capaciteit er is.', 'Carla Vos'],
    ['akkoord', null, 'Carla Vos'],
  ])
  expect(() => server.store.database.exec('DELETE FROM akkoorden')).toThrow('never deleted')
  expect(() => server.store.database.exec(`UPDATE akkoorden SET antwoord = 'akkoord'`)).toThrow(
    'never changed',
  )
})

test('who signs for an organisation that was not asked does not answer', async () => {
  const { server, aanbieding, antwoord, lijst } = await start()
  const { id } = await aanbieding()
  const eva = await server.store.users.byDemo('eva')
  await server.store.members.setTekent('voorbeeld', eva?.id ?? '', true)
  expect((await lijst('eva')).tekentVoor).not.toBeNull()
  expect(await said(await antwoord(id, 'eva', { antwoord: 'akkoord' }))).toEqual([403, 'niet-tekenen'])
})

test('a plan has one open offer; one that is withdrawn takes no answers, and stays to be read', async () => {
  const { aanbieding, antwoord, bied, lijst, trekIn } = await start()
  const { id } = await aanbieding()
  expect(await said(await bied('1.1'))).toEqual([409, 'al-aangeboden'])
  expect((await trekIn(id)).status).toBe(204)
  expect(await said(await antwoord(id, 'carla', { antwoord: 'akkoord' }))).toEqual([
    409,
    'aanbieding-gesloten',
  ])
  expect((await lijst()).aanbiedingen[0]?.gesloten).toMatchObject({ hoe: 'ingetrokken' })
  await aanbieding()
})

test('who signs gets a letter with the way to the plan; who did not answer gets another once a day at most', async () => {
  const { server, clock, aanbieding, antwoord, herinner } = await start()
  const { id } = await aanbieding()
  await expect
    .poll(() =>
      lettersIn(server.dataDir)
        .map(({ to }) => to)
        .sort(),
    )
    .toEqual([...['anna', 'bram', 'carla'].map(naam => `${naam}@regiotafel.example`)])
  const [brief] = lettersIn(server.dataDir)
  expect(brief?.subject).toMatch(/^Uw akkoord gevraagd op .*, versie 1\.0$/)
  expect(linkIn(brief)).toMatch(/\/plannen\/voorbeeld\/lezen$/)
  await antwoord(id, 'carla', { antwoord: 'akkoord' })
  expect(await herinner(id)).toMatchObject({ organisaties: 2 })
  expect(await herinner(id)).toMatchObject({ organisaties: 0 })
  clock.pass(21 * 60 * 60_000)
  expect(await herinner(id)).toMatchObject({ organisaties: 2 })
})

/** What the bell and *Mijn plannen* say that somebody is asked to answer: version and organisation. */
async function gevraagdAan({ ask }: TestServer, naam: string): Promise<string[]> {
  const { akkoordvragen } = (await (await ask('/api/v1/berichten?aantal=0', naam)).json()) as BerichtenPagina
  const plannen = (await (await ask('/api/v1/plannen', naam)).json()) as {
    akkoordvraag: { naam: string; organisatie: string } | null
  }[]
  const inLijst = plannen.flatMap(({ akkoordvraag }) => akkoordvraag ?? [])
  const zin = (een: { naam: string; organisatie: string }) => `${een.naam} namens ${een.organisatie}`
  expect(inLijst.map(zin)).toEqual(akkoordvragen.map(zin))
  return akkoordvragen.map(zin)
}

test('who signs for an organisation that is asked finds that at the bell and with the plan, until it is answered', async () => {
  const { server, aanbieding, antwoord } = await start()
  expect(await gevraagdAan(server, 'carla')).toEqual([])
  const { id } = await aanbieding()
  expect(await gevraagdAan(server, 'carla')).toEqual(['1.0 namens Vennemark Ziekenhuis'])
  expect(await gevraagdAan(server, 'bram')).toEqual(['1.0 namens GGZ Zilverdal'])
  expect(await gevraagdAan(server, 'eva')).toEqual([])
  const page = (await (await server.ask('/api/v1/berichten', 'carla')).json()) as BerichtenPagina
  expect(page).toMatchObject({
    ...{ berichten: [], ongelezen: 0 },
    akkoordvragen: [
      {
        ...{ planId: 'voorbeeld', plan: 'Regioplan Zilverdal-Vennemark 2024-2026', aanbiedingId: id },
        ...{ uiterlijk: '2099-01-01', door: { naam: 'Dirk de Boer' } },
      },
    ],
  })
  await antwoord(id, 'carla', { antwoord: 'akkoord' })
  expect(await gevraagdAan(server, 'carla')).toEqual([])
  expect(await gevraagdAan(server, 'bram')).toEqual(['1.0 namens GGZ Zilverdal'])
})

test('nobody is asked any more when the offer is withdrawn or the version sealed', async () => {
  const { server, aanbieding, trekIn, stelVast } = await start()
  await trekIn((await aanbieding()).id)
  expect(await gevraagdAan(server, 'carla')).toEqual([])
  const { id } = await aanbieding()
  expect(await gevraagdAan(server, 'carla')).toHaveLength(1)
  await stelVast(id)
  expect(await gevraagdAan(server, 'carla')).toEqual([])
})

test('who gets the right to sign after the offer is asked too; who loses it or leaves the plan is not', async () => {
  const { server, aanbieding } = await start()
  await aanbieding()
  const tekent = async (naam: string, mag: boolean) => {
    const path = `/api/v1/plannen/voorbeeld/leden/${(await server.store.users.byDemo(naam))?.id}`
    return send(server, 'PUT', `${path}/tekent`, { tekent: mag }, 'dirk')
  }
  await tekent('carla', false)
  expect(await gevraagdAan(server, 'carla')).toEqual([])
  await tekent('carla', true)
  expect(await gevraagdAan(server, 'carla')).toEqual(['1.0 namens Vennemark Ziekenhuis'])
  await tekent('eva', true)
  expect(await gevraagdAan(server, 'eva')).toEqual([])
  const carla = await server.store.users.byDemo('carla')
  await server.store.members.change('voorbeeld', carla?.id ?? '', null)
  expect(await gevraagdAan(server, 'carla')).toEqual([])
})

test('[SY27] who has the plan open hears that an akkoord is asked for, and that one was given', async () => {
  const { server, aanbieding, antwoord } = await start()
  const carla = await rawSocket(server, { naam: 'carla' })
  await carla.load()
  const notices = () => carla.received.filter(got => got.type === 'notice')
  const { id } = await aanbieding()
  await pong(carla)
  expect(notices()).toEqual([{ type: 'notice', topic: 'akkoord' }])
  await antwoord(id, 'bram', { antwoord: 'akkoord' })
  await pong(carla)
  expect(notices()).toHaveLength(2)
})
