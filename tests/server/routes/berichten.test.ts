import { expect, test } from 'vitest'
import type { BerichtenPagina } from '../../../shared/overleg/bericht.ts'
import { newId } from '../../../shared/plan/newId.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { overlegOf } from '../../kit/overleg.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)
const idOf = async ({ store }: TestServer, naam: string) => (await store.users.byDemo(naam))?.id ?? ''
const pagina = async (server: TestServer, naam: string, rest = ''): Promise<BerichtenPagina> =>
  (await (await server.ask(`/api/v1/berichten${rest}`, naam)).json()) as BerichtenPagina
/** `vermelding van Bram Kok: Kijk je mee?` */
const told = async (server: TestServer, naam: string): Promise<string[]> =>
  (await pagina(server, naam)).berichten.map(
    ({ soort, door, tekst, gelezen }) => `${soort} van ${door.naam}: ${tekst}${gelezen ? ' (gelezen)' : ''}`,
  )
const lees = (server: TestServer, naam: string, body: object) =>
  server.ask('/api/v1/berichten/gelezen', naam, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const everybody = ['anna', 'bram', 'carla', 'dirk', 'eva']
/** Who of the five is told something. */
async function whoIsTold(server: TestServer): Promise<string[]> {
  const lists = await Promise.all(everybody.map(naam => told(server, naam)))
  return everybody.filter((_, index) => (lists[index]?.length ?? 0) > 0)
}
async function table() {
  const server = await start()
  const { begin, send, one } = overlegOf(server)
  const say = (draadId: string, naam: string, tekst: string, vermeldingen: readonly object[] = []) =>
    send('POST', `/draden/${draadId}/opmerkingen`, naam, { tekst, vermeldingen })
  const see = async (draadId: string, naam: string) =>
    send('PUT', '/gezien', naam, {
      draden: [{ id: draadId, rev: (await one(naam, draadId)).body.rev }],
    })
  return { server, begin, send, one, say, see, person: (naam: string) => idOf(server, naam) }
}

test('who is mentioned is told where, by whom and with which words; nobody else is', async () => {
  const { server, begin, person } = await table()
  const vermeldingen = [{ soort: 'persoon', id: await person('bram') }]
  const { body } = await begin('anna', { tekst: '@Bram Kok, kijk je mee?', vermeldingen })
  expect(await whoIsTold(server)).toEqual(['bram'])
  const { berichten, ongelezen } = await pagina(server, 'bram')
  expect(ongelezen).toBe(1)
  expect(berichten).toMatchObject([
    {
      ...{ planId: 'voorbeeld', draadId: body.id, soort: 'vermelding', tekst: '@Bram Kok, kijk je mee?' },
      ...{ plan: 'Regioplan Zilverdal-Vennemark 2024-2026', gelezen: false },
      waar: expect.stringMatching(/^3\.\d-[A-Z] \S/),
      door: { naam: 'Anna Jansen' },
    },
  ])
})

test('an organisation and a role are mentioned as everybody of them, but not who does the mentioning', async () => {
  const { server, begin } = await table()
  await begin('anna', { vermeldingen: [{ soort: 'organisatie', naam: ' ggz ZILVERDAL' }] })
  expect(await whoIsTold(server)).toEqual(['bram'])
  await begin('bram', { vermeldingen: [{ soort: 'rol', rol: 'redacteur' }] })
  expect(await told(server, 'anna')).toHaveLength(1)
  expect(await told(server, 'bram')).toHaveLength(1)
})

test('who is asked to look is told by whom, once for each time they are asked', async () => {
  const { server, begin, send, person } = await table()
  const { body } = await begin('anna', { toegewezenAan: await person('bram') })
  const toewijzing = async (aan: string | null) =>
    send('PUT', `/draden/${body.id}/toewijzing`, 'dirk', { aan, uiterlijk: null })
  await toewijzing(await person('carla'))
  await toewijzing(await person('carla'))
  await toewijzing(await person('dirk'))
  await toewijzing(await person('bram'))
  expect(await told(server, 'bram')).toEqual([
    'toewijzing van Dirk de Boer: ',
    'toewijzing van Anna Jansen: ',
  ])
  expect(await told(server, 'carla')).toEqual(['toewijzing van Dirk de Boer: '])
  expect(await told(server, 'dirk')).toEqual([])
})

test('a reply is told to who took part, and a mention in it goes before that', async () => {
  const { server, begin, say, person } = await table()
  const { body } = await begin('anna', {})
  await say(body.id, 'bram', 'Wij trekken dit.')
  expect(await told(server, 'anna')).toEqual(['reactie van Bram Kok: Wij trekken dit.'])
  await say(body.id, 'dirk', 'Mooi, @Bram Kok.', [{ soort: 'persoon', id: await person('bram') }])
  expect((await told(server, 'anna'))[0]).toBe('reactie van Dirk de Boer: Mooi, @Bram Kok.')
  expect(await told(server, 'bram')).toEqual(['vermelding van Dirk de Boer: Mooi, @Bram Kok.'])
  expect(await told(server, 'eva')).toEqual([])
})

test('a voorstel is told to who is of the organisation that is trekker; the decision to who made it', async () => {
  const { server, begin, send } = await table()
  const plan = await server.rooms.readPlan('voorbeeld')
  const ggz = plan.partijen.find(({ naam }) => naam.plat === 'GGZ Zilverdal')
  const afspraak = plan.afspraken.find(({ partijen }) =>
    partijen.some(({ rol, partijId }) => rol === 'trekker' && partijId === ggz?.id),
  )
  const mijlpaal = afspraak?.mijlpalen[0]
  const { body } = await begin('carla', {
    ...{ elementId: mijlpaal?.id ?? afspraak?.id, tekst: 'Dit is te veel.' },
    voorstel: { soort: 'weg' },
  })
  expect(await whoIsTold(server)).toEqual(['bram'])
  expect(await told(server, 'bram')).toEqual(['voorstel van Carla Vos: Dit is te veel.'])
  await send('PUT', `/draden/${body.id}/besluit`, 'dirk', { uitkomst: 'afgewezen', reden: 'Nog niet.' })
  expect(await told(server, 'carla')).toEqual(['besluit van Dirk de Boer: afgewezen: Nog niet.'])
})

test('who began a draad is told that another closed it', async () => {
  const { server, begin, send } = await table()
  const { body } = await begin('anna', {})
  await send('PUT', `/draden/${body.id}/afhandeling`, 'anna', { reden: 'vraag-beantwoord' })
  expect(await whoIsTold(server)).toEqual([])
  await send('DELETE', `/draden/${body.id}/afhandeling`, 'dirk')
  await send('PUT', `/draden/${body.id}/afhandeling`, 'dirk', { reden: 'vraag-beantwoord' })
  expect(await told(server, 'anna')).toEqual(['afhandeling van Dirk de Boer: '])
})

test('an edit tells who is mentioned anew, and nobody twice; words taken back are nobody’s bericht', async () => {
  const { server, begin, send, person } = await table()
  const bram = { soort: 'persoon', id: await person('bram') }
  const { body } = await begin('anna', { vermeldingen: [bram] })
  const said = `/draden/${body.id}/opmerkingen/${body.opmerkingen[0]?.id}`
  const dirk = { soort: 'persoon', id: await person('dirk') }
  await send('PUT', said, 'anna', { tekst: 'Anders gezegd.', vermeldingen: [bram, dirk] })
  expect(await told(server, 'bram')).toEqual(['vermelding van Anna Jansen: Anders gezegd.'])
  expect(await told(server, 'dirk')).toEqual(['vermelding van Anna Jansen: Anders gezegd.'])
  await send('DELETE', said, 'anna')
  expect(await whoIsTold(server)).toEqual([])
})

test('who has seen the draad has read what it brought; what came after is news', async () => {
  const { server, begin, say, see } = await table()
  const { body } = await begin('anna', {})
  await say(body.id, 'bram', 'Een.')
  await see(body.id, 'anna')
  expect(await pagina(server, 'anna')).toMatchObject({ ongelezen: 0, berichten: [{ gelezen: true }] })
  await say(body.id, 'bram', 'Twee.')
  expect(await told(server, 'anna')).toEqual([
    'reactie van Bram Kok: Twee.',
    'reactie van Bram Kok: Een. (gelezen)',
  ])
})

test('berichten are marked as read by number or all at once, and only one’s own', async () => {
  const { server, begin, say } = await table()
  const { body } = await begin('anna', {})
  for (const tekst of ['Een.', 'Twee.', 'Drie.']) await say(body.id, 'bram', tekst)
  const [drie, twee] = (await pagina(server, 'anna')).berichten
  await lees(server, 'bram', { tot: drie?.nr })
  expect((await pagina(server, 'anna')).ongelezen).toBe(3)
  await lees(server, 'anna', { nrs: [drie?.nr] })
  expect((await pagina(server, 'anna')).berichten.map(een => een.gelezen)).toEqual([true, false, false])
  await lees(server, 'anna', { tot: twee?.nr })
  expect((await pagina(server, 'anna')).ongelezen).toBe(0)
})

test('the list comes in pages, the last first', async () => {
  const { server, begin, say } = await table()
  const { body } = await begin('anna', {})
  for (const tekst of ['Een.', 'Twee.', 'Drie.']) await say(body.id, 'bram', tekst)
  const first = await pagina(server, 'anna', '?aantal=2')
  expect(first).toMatchObject({ meer: true, berichten: [{ tekst: 'Drie.' }, { tekst: 'Twee.' }] })
  const rest = await pagina(server, 'anna', `?aantal=2&na=${first.berichten[1]?.nr}`)
  expect(rest).toMatchObject({ meer: false, berichten: [{ tekst: 'Een.' }] })
  expect(await pagina(server, 'anna', '?aantal=0')).toMatchObject({ berichten: [], ongelezen: 3 })
})

test('who is taken out of a plan has no berichten of it any more', async () => {
  const { server, begin, person } = await table()
  await begin('anna', { vermeldingen: [{ soort: 'persoon', id: await person('bram') }] })
  await server.store.members.change('voorbeeld', await person('bram'), null)
  expect(await pagina(server, 'bram')).toMatchObject({ berichten: [], ongelezen: 0, meer: false })
})

test('what was said when nobody told it is told at the next start', async () => {
  const dataDir = temporaryFolder()
  const server = await start({ dataDir })
  const { begin } = overlegOf(server)
  const { body } = await begin('anna', {
    vermeldingen: [{ soort: 'persoon', id: await idOf(server, 'bram') }],
  })
  const [door, dirk] = [body.door, await idOf(server, 'dirk')]
  const opmerking = {
    ...{ id: newId(), auteur: door, tekst: 'Dirk?', op: new Date().toISOString() },
    ...{ vermeldingen: [{ soort: 'persoon' as const, id: dirk }], gewijzigdOp: null, verwijderdOp: null },
  }
  await server.store.draden.change('voorbeeld', body.id, door.id, () => ({ opmerking }))
  expect(await told(server, 'dirk')).toEqual([])
  await server.close()
  const again = await start({ dataDir })
  await expect.poll(() => told(again, 'dirk')).toEqual(['vermelding van Anna Jansen: Dirk?'])
  expect(await told(again, 'bram')).toHaveLength(1)
  removeFolder(dataDir)
})
