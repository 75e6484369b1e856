import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../server/store/store.ts'
import { isOngelezen, isOpen } from '../../../shared/overleg/draad.ts'
import { overlegOf, plekOp } from '../../kit/overleg.ts'
import { pong, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
let overleg: ReturnType<typeof overlegOf>
beforeEach(async () => {
  server = await startTestServer()
  overleg = overlegOf(server)
})
afterEach(() => server.close())

const anker = { van: plekOp(3), tot: plekOp(9), citaat: 'binnen vijf dagen' }
const idOf = async (naam: string) =>
  ((await (await server.ask('/api/v1/ik', naam)).json()) as { id: string }).id

test('a draad has the words of who began it, under the name and time of the server', async () => {
  const { status, body } = await overleg.begin('carla', {
    ...{ veld: 'oplossing', anker, tekst: ' Dit kunnen wij niet toezeggen.\n', regelId: 'afspraak.trekker' },
    auteur: 'Anna Jansen',
  })
  expect([status, body]).toMatchObject([422, { code: 'ongeldige-opmerking' }])
  const made = await overleg.begin('carla', {
    ...{ veld: 'oplossing', anker, tekst: ' Dit kunnen wij niet toezeggen.\n', regelId: 'afspraak.trekker' },
  })
  const carla = { id: await idOf('carla'), naam: 'Carla Vos', organisatie: 'Vennemark Ziekenhuis' }
  expect(made).toMatchObject({
    status: 201,
    body: {
      ...{ elementId: 'a1', veld: 'oplossing', anker, regelId: 'afspraak.trekker', rev: 1, gezien: 1 },
      ...{ voorstel: null, besluit: null, toegewezenAan: null, uiterlijk: null, afhandeling: null },
      door: carla,
      opmerkingen: [{ auteur: carla, tekst: 'Dit kunnen wij niet toezeggen.', verwijderdOp: null }],
    },
  })
  expect(Date.now() - Date.parse(made.body.op)).toBeLessThan(60_000)
  expect((await overleg.one('carla', made.body.id)).body).toEqual(made.body)
})

test('everybody in the plan reads it, and has it unread until they say that they saw it', async () => {
  const { body: made } = await overleg.begin('carla', {})
  const [forEva] = (await overleg.since('eva')).body.draden
  expect(forEva).toEqual({ ...made, gezien: 0 })
  expect(forEva && isOngelezen(forEva)).toBe(true)
  const seen = await overleg.send('PUT', '/gezien', 'eva', { draden: [{ id: made.id, rev: 1 }] })
  expect(seen.status).toBe(204)
  expect((await overleg.one('eva', made.id)).body).toEqual({ ...made, gezien: 1 })
  expect((await overleg.one('anna', made.id)).body.gezien).toBe(0)
})

test('nobody has seen more than there is, or less than before', async () => {
  const { body: made } = await overleg.begin('carla', {})
  const see = (rev: number) =>
    overleg.send('PUT', '/gezien', 'eva', {
      draden: [
        { id: made.id, rev },
        { id: 'weg', rev },
      ],
    })
  await see(99)
  await see(0)
  expect((await overleg.one('eva', made.id)).body.gezien).toBe(1)
})

test('what changed since a rev comes in pages, the lowest first, and what changes again comes again', async () => {
  const ids: string[] = []
  for (const elementId of ['a1', 'a2', 'a3']) ids.push((await overleg.begin('anna', { elementId })).body.id)
  const first = await overleg.since('bram', 0, '&aantal=2')
  expect(first.body).toMatchObject({ rev: 2, meer: true })
  expect(first.body.draden.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  await overleg.send('POST', `/draden/${ids[0]}/opmerkingen`, 'bram', { tekst: 'Wij.' })
  const rest = await overleg.since('bram', 2, '&aantal=2')
  expect(rest.body).toMatchObject({ rev: 4, meer: false })
  expect(rest.body.draden.map(({ id, opmerkingen }) => [id, opmerkingen.length])).toEqual([
    [ids[2], 1],
    [ids[0], 2],
  ])
  expect((await overleg.since('bram', 4)).body).toEqual({ draden: [], rev: 4, meer: false })
})

test('who acts in a draad has seen it, and for the others it is news again', async () => {
  const { body: made } = await overleg.begin('carla', {})
  await overleg.send('PUT', '/gezien', 'eva', { draden: [{ id: made.id, rev: 1 }] })
  const reply = await overleg.send('POST', `/draden/${made.id}/opmerkingen`, 'bram', { tekst: 'Wij.' })
  expect([reply.status, isOngelezen(reply.body)]).toEqual([201, false])
  expect(isOngelezen((await overleg.one('eva', made.id)).body)).toBe(true)
})

test('a request that is sent again makes nothing twice', async () => {
  const id = 'zelfgekozen-1'
  const [once, again] = [await overleg.begin('carla', { id }), await overleg.begin('carla', { id })]
  expect([again.status, again.body]).toEqual([201, once.body])
  const reply = () =>
    overleg.send('POST', `/draden/${id}/opmerkingen`, 'carla', { id: 'antwoord-1', tekst: 'Toch.' })
  expect((await reply()).body).toEqual((await reply()).body)
  expect((await overleg.since('carla')).body.draden.map(een => een.opmerkingen.length)).toEqual([2])
})

test('an id of somebody else is taken, and their words stay', async () => {
  const { body: made } = await overleg.begin('carla', { id: 'zelfgekozen-1' })
  const other = await overleg.begin('bram', { id: made.id, tekst: 'Iets anders.' })
  const reply = await overleg.send('POST', `/draden/${made.id}/opmerkingen`, 'bram', {
    id: made.id,
    tekst: 'Nee.',
  })
  const taken = { code: 'ongeldige-opmerking', fouten: [{ pad: 'id' }] }
  expect([other.status, other.body, reply.status, reply.body]).toMatchObject([422, taken, 422, taken])
  expect((await overleg.one('carla', made.id)).body).toEqual(made)
})

test('an opmerking with the same id in another draad leaves the first as it is', async () => {
  const [first, second] = [await overleg.begin('carla', {}), await overleg.begin('carla', {})]
  for (const { body } of [first, second])
    await overleg.send('POST', `/draden/${body.id}/opmerkingen`, 'carla', {
      id: 'antwoord-1',
      tekst: body.id,
    })
  for (const { body } of [first, second])
    expect((await overleg.one('carla', body.id)).body.opmerkingen[1]?.tekst).toBe(body.id)
})

test('one rewrites and takes back what one said; that something was said stays', async () => {
  const { body: made } = await overleg.begin('carla', { vermeldingen: [{ soort: 'rol', rol: 'beheerder' }] })
  const path = `/draden/${made.id}/opmerkingen/${made.opmerkingen[0]?.id}`
  const revised = await overleg.send('PUT', path, 'carla', { tekst: 'Wie trekt dit in 2027?' })
  expect(revised).toMatchObject({
    status: 200,
    body: {
      rev: 2,
      opmerkingen: [
        { tekst: 'Wie trekt dit in 2027?', vermeldingen: [], gewijzigdOp: expect.stringMatching(/Z$/) },
      ],
    },
  })
  const gone = await overleg.send('DELETE', path, 'carla')
  expect(gone).toMatchObject({
    status: 200,
    body: {
      opmerkingen: [
        { tekst: null, verwijderdOp: expect.stringMatching(/Z$/), auteur: { naam: 'Carla Vos' } },
      ],
    },
  })
  expect((await overleg.send('DELETE', path, 'carla')).body).toEqual(gone.body)
  expect((await overleg.send('PUT', path, 'carla', { tekst: 'Toch.' })).status).toBe(404)
  const left = server.store.database.prepare('SELECT tekst FROM opmerkingen').all()
  expect(left).toEqual([{ tekst: null }])
})

test("another's words are nobody else's to change, not even the beheerder's", async () => {
  const { body: made } = await overleg.begin('carla', {})
  const path = `/draden/${made.id}/opmerkingen/${made.opmerkingen[0]?.id}`
  for (const answer of [
    await overleg.send('PUT', path, 'dirk', { tekst: 'Anders.' }),
    await overleg.send('DELETE', path, 'dirk'),
  ])
    expect(answer).toMatchObject({ status: 403, body: { code: 'niet-uw-opmerking' } })
  expect((await overleg.one('carla', made.id)).body).toEqual(made)
})

test('words stay under their name when somebody leaves', async () => {
  const { body: made } = await overleg.begin('carla', {})
  await server.ask(`/api/v1/plannen/voorbeeld/leden/${await idOf('carla')}`, 'dirk', { method: 'DELETE' })
  server.store.database.prepare("DELETE FROM users WHERE demo = 'carla'").run()
  expect((await overleg.one('anna', made.id)).body).toEqual({ ...made, gezien: 0 })
})

test('a draad is closed with a reason, by who may react, and opened again', async () => {
  const { body: made } = await overleg.begin('anna', {})
  const path = `/draden/${made.id}/afhandeling`
  const closed = await overleg.send('PUT', path, 'carla', { reden: 'vraag-beantwoord' })
  expect(closed).toMatchObject({
    status: 200,
    body: {
      rev: 2,
      afhandeling: {
        reden: 'vraag-beantwoord',
        door: { naam: 'Carla Vos' },
        op: expect.stringMatching(/Z$/),
      },
    },
  })
  expect(isOpen(closed.body)).toBe(false)
  expect((await overleg.send('PUT', path, 'anna', { reden: 'vraag-beantwoord' })).body.rev).toBe(2)
  expect((await overleg.send('PUT', path, 'anna', { reden: 'zomaar' })).status).toBe(422)
  const again = await overleg.send('DELETE', path, 'anna')
  expect(again).toMatchObject({ status: 200, body: { rev: 3, afhandeling: null } })
})

test('somebody of the plan is asked to look at it, before a day', async () => {
  const { body: made } = await overleg.begin('anna', {
    toegewezenAan: await idOf('bram'),
    uiterlijk: '2026-12-01',
  })
  expect(made).toMatchObject({ toegewezenAan: { naam: 'Bram Kok' }, uiterlijk: '2026-12-01' })
  const assign = (aan: string | null, uiterlijk: string | null) =>
    overleg.send('PUT', `/draden/${made.id}/toewijzing`, 'carla', { aan, uiterlijk })
  expect((await assign('niemand', null)).body).toMatchObject({ code: 'geen-lid' })
  expect((await assign(null, '2026-13-01')).body).toMatchObject({ code: 'ongeldige-opmerking' })
  expect((await assign(null, null)).body).toMatchObject({ rev: 2, toegewezenAan: null, uiterlijk: null })
})

test('a draad whose words are gone is attached to others', async () => {
  const { body: made } = await overleg.begin('anna', { veld: 'oplossing', anker })
  const plek = { elementId: 'a2', veld: 'titel', anker: { ...anker, citaat: 'wachttijd' } }
  const moved = await overleg.send('PUT', `/draden/${made.id}/anker`, 'carla', plek)
  expect(moved).toMatchObject({ status: 200, body: { ...plek, rev: 2 } })
})

test('who has the plan open hears of each change, and a client that does not know of it does not', async () => {
  const eva = await rawSocket(server, { naam: 'eva' })
  const plain = await rawSocket(server, { naam: 'bram', protocols: [] })
  await Promise.all([eva.load(), plain.load()])
  const { body: made } = await overleg.begin('carla', {})
  expect(await eva.find(got => got.type === 'notice')).toMatchObject({ topic: 'overleg' })
  await overleg.send('POST', `/draden/${made.id}/opmerkingen`, 'carla', { tekst: 'Nog iets.' })
  await Promise.all([pong(eva), pong(plain)])
  expect(eva.received.filter(got => got.type === 'notice')).toHaveLength(2)
  expect(plain.received.some(got => got.type === 'notice')).toBe(false)
})

test('a lezer reads all of it and changes nothing', async () => {
  const { body: made } = await overleg.begin('carla', {})
  const own = `/draden/${made.id}`
  const refused = [
    await overleg.begin('eva', {}),
    await overleg.send('POST', `${own}/opmerkingen`, 'eva', { tekst: 'Ik ook.' }),
    await overleg.send('PUT', `${own}/opmerkingen/${made.id}`, 'eva', { tekst: 'Anders.' }),
    await overleg.send('DELETE', `${own}/opmerkingen/${made.id}`, 'eva'),
    await overleg.send('PUT', `${own}/anker`, 'eva', { elementId: 'a2', veld: null, anker: null }),
    await overleg.send('PUT', `${own}/toewijzing`, 'eva', { aan: null, uiterlijk: null }),
    await overleg.send('PUT', `${own}/afhandeling`, 'eva', { reden: 'overgenomen' }),
    await overleg.send('DELETE', `${own}/afhandeling`, 'eva'),
  ]
  for (const answer of refused) expect(answer).toMatchObject({ status: 403, body: { code: 'niet-reageren' } })
  expect((await overleg.since('eva')).body.draden).toEqual([{ ...made, gezien: 0 }])
})

test('[I5] of who lost the role between the question and the write nothing is written', async () => {
  await server.close()
  const demoting = (store: Store): Store => {
    const demote = async () => {
      const carla = (await store.users.byDemo('carla'))?.id ?? ''
      await store.members.set('voorbeeld', carla, 'lezer')
    }
    return {
      ...store,
      draden: {
        ...store.draden,
        create: (...args) => demote().then(() => store.draden.create(...args)),
        change: (...args) => demote().then(() => store.draden.change(...args)),
      },
    }
  }
  server = await startTestServer({ wrap: demoting })
  overleg = overlegOf(server)
  expect(await overleg.begin('carla', {})).toMatchObject({ status: 403, body: { code: 'niet-reageren' } })
  await server.store.members.set('voorbeeld', await idOf('carla'), 'commentator')
  const { body: anders } = await overleg.begin('anna', {})
  await server.store.members.set('voorbeeld', await idOf('carla'), 'commentator')
  const reply = await overleg.send('POST', `/draden/${anders.id}/opmerkingen`, 'carla', { tekst: 'Toch.' })
  expect(reply).toMatchObject({ status: 403, body: { code: 'niet-reageren' } })
  expect((await overleg.since('anna')).body.draden.map(een => een.opmerkingen.length)).toEqual([1])
})

test('a draad of one plan is nowhere in another', async () => {
  const { body: made } = await overleg.begin('anna', {})
  const answer = await server.ask('/api/v1/plannen', 'anna', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan: { id: 'leeg' } }),
  })
  const other = overlegOf(server, ((await answer.json()) as { id: string }).id)
  expect((await other.since('anna')).body).toEqual({ draden: [], rev: 0, meer: false })
  expect((await other.one('anna', made.id)).status).toBe(404)
  expect((await other.begin('anna', { id: made.id })).body).toMatchObject({ id: made.id, rev: 1 })
  expect((await overleg.one('anna', made.id)).body).toEqual(made)
  for (const naam of ['bram', 'eva']) expect((await other.since(naam)).status).toBe(403)
})

describe('what cannot be is refused with its place, and nothing is kept', () => {
  const voorstel = (een: object) => ({ tekst: '', voorstel: een })
  test.each([
    ['no words', { tekst: ' \n ' }, 'tekst'],
    ['too many words', { tekst: 'a'.repeat(5001) }, 'tekst'],
    ['half a character', { tekst: 'a\ud800' }, 'tekst'],
    ['no place', { elementId: '' }, 'elementId'],
    ['words without a field', { anker }, 'veld'],
    ['words that say nothing', { veld: 'titel', anker: { ...anker, citaat: '' } }, 'anker.citaat'],
    [
      'a place that is none',
      { veld: 'titel', anker: { ...anker, van: { item: { client: -1, clock: 0 } } } },
      'anker.van.item.client',
    ],
    ['a role that is none', { vermeldingen: [{ soort: 'rol', rol: 'baas' }] }, 'vermeldingen.0.rol'],
    ['a day that is none', { uiterlijk: '2026-02-30' }, 'uiterlijk'],
    ['an id that is none', { id: '../' }, 'id'],
    ['a key that is none', { status: 'open' }, ''],
    ['other words for nothing', voorstel({ soort: 'woorden', naar: 'x' }), 'anker'],
    ['a value of no field', voorstel({ soort: 'waarde', was: 1, wordt: 2 }), 'veld'],
    [
      'a value that is none',
      { ...voorstel({ soort: 'waarde', was: 1, wordt: { a: 1 } }), veld: 'x' },
      'voorstel.wordt',
    ],
    [
      'an afspraak without a title',
      voorstel({ soort: 'afspraak', titel: ' ', oplossing: '' }),
      'voorstel.titel',
    ],
    ['a field that goes', { ...voorstel({ soort: 'weg' }), veld: 'titel' }, 'veld'],
  ])('%s', async (_name, body, pad) => {
    const answer = await overleg.begin('anna', body)
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'ongeldige-opmerking',
        fouten: expect.arrayContaining([{ pad, zin: expect.any(String) }]),
      },
    })
    expect((await overleg.since('anna')).body).toEqual({ draden: [], rev: 0, meer: false })
  })
})

test('who says more than sixty things in a minute waits a while', async () => {
  const strict = await startTestServer({ env: { LIMITS: 'on', LIMIT_OPMERKINGEN_PER_MINUTE: '3' } })
  const { begin, send, one } = overlegOf(strict)
  const { body: made } = await begin('carla', {})
  const reply = (naam: string) => send('POST', `/draden/${made.id}/opmerkingen`, naam, { tekst: 'Hm.' })
  expect([(await reply('carla')).status, (await reply('carla')).status]).toEqual([201, 201])
  expect(await reply('carla')).toMatchObject({ status: 429, body: { code: 'te-vaak' } })
  expect((await reply('bram')).status).toBe(201)
  expect((await one('eva', made.id)).body.opmerkingen).toHaveLength(4)
  await strict.close()
})
