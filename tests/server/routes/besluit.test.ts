import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../../server/store/store.ts'
import type { Voorstel } from '../../../shared/overleg/voorstel.ts'
import { editorOn } from '../../kit/editor.ts'
import { overlegOf, plekOp } from '../../kit/overleg.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
let overleg: ReturnType<typeof overlegOf>
beforeEach(async () => {
  server = await startTestServer()
  overleg = overlegOf(server)
})
afterEach(() => server.close())

const plan = () => server.rooms.readPlan('voorbeeld')
const k1 = async () => (await plan()).afspraken[0]?.resultaatafspraken[0]?.streefwaarde
const besluit = (naam: string, id: string, body: object) =>
  overleg.send('PUT', `/draden/${id}/besluit`, naam, body)
const neemOver = (naam: string, id: string, rest: object = {}) =>
  besluit(naam, id, { uitkomst: 'overgenomen', ...rest })
const nee = { uitkomst: 'afgewezen', reden: 'Dat halen wij niet.' }

async function stelVoor(voorstel: Voorstel, plek: object, naam = 'carla'): Promise<string> {
  const { status, body } = await overleg.begin(naam, { tekst: '', voorstel, ...plek })
  expect(status).toBe(201)
  return body.id
}
const hoger = () =>
  stelVoor({ soort: 'waarde', was: 85, wordt: 90 }, { elementId: 'k1', veld: 'streefwaarde' })
const anker = (citaat: string) => ({ van: plekOp(3), tot: plekOp(9), citaat })
const authors = () =>
  server.store.database
    .prepare('SELECT naam FROM plan_updates JOIN users ON users.id = author_id ORDER BY seq')
    .all()
    .map(row => (row as { naam: string }).naam)

test('a value that a commentator proposed is taken over by a redacteur, as an edit of the redacteur', async () => {
  const id = await hoger()
  const eva = await rawSocket(server, { naam: 'eva' })
  await eva.load()
  const answer = await neemOver('anna', id)
  expect(answer).toMatchObject({
    status: 200,
    body: {
      ...{ gezien: answer.body.rev, door: { naam: 'Carla Vos' } },
      besluit: {
        uitkomst: 'overgenomen',
        reden: '',
        door: { naam: 'Anna Jansen' },
        op: expect.stringMatching(/Z$/),
      },
    },
  })
  expect([await k1(), authors().at(-1)]).toEqual([90, 'Anna Jansen'])
  await eva.find(got => got.type === 'update')
  expect(await eva.find(got => got.type === 'notice')).toMatchObject({ topic: 'overleg' })
  expect((await overleg.one('eva', id)).body.besluit).toEqual(answer.body.besluit)
})

test('words are replaced where who decides sees them, and what stands around them stays', async () => {
  const titel = 'Eén coördinatiepunt voor tijdelijk verblijf en nachtzorg'
  const id = await stelVoor(
    { soort: 'woorden', naar: 'kort verblijf' },
    { elementId: 'a1', veld: 'titel', anker: anker('tijdelijk verblijf') },
  )
  const van = titel.indexOf('tijdelijk')
  const wrong = await neemOver('anna', id, { bereik: { van: 0, tot: 18 } })
  expect(wrong).toMatchObject({ status: 409, body: { code: 'voorstel-achterhaald', nu: titel.slice(0, 18) } })
  expect((await neemOver('anna', id, { bereik: { van, tot: van + 18 } })).status).toBe(200)
  expect((await plan()).afspraken[0]?.titel.plat).toBe('Eén coördinatiepunt voor kort verblijf en nachtzorg')
})

test('what was changed meanwhile is not guessed at: it says what stands there now, and nothing changes', async () => {
  const id = await hoger()
  const raw = await rawSocket(server, { naam: 'bram' })
  const editor = await editorOn(raw)
  editor.edit({ op: 'set', elementId: 'k1', veld: 'streefwaarde', waarde: 88 })
  await raw.confirmed(1)
  const late = await neemOver('anna', id)
  expect(late).toMatchObject({ status: 409, body: { code: 'voorstel-achterhaald', nu: 88 } })
  expect([await k1(), (await overleg.one('anna', id)).body.besluit]).toEqual([88, null])
})

test('of an item in the Prullenbak nothing is taken over; declined it can be', async () => {
  const id = await hoger()
  const raw = await rawSocket(server, { naam: 'bram' })
  const editor = await editorOn(raw)
  editor.edit({ op: 'delete', elementId: 'k1', verwijderdOp: '2026-11-22', door: 'Bram Kok' })
  await raw.confirmed(1)
  const refused = await neemOver('anna', id)
  expect(refused).toMatchObject({
    status: 409,
    body: {
      code: 'voorstel-past-niet',
      fouten: [{ zin: 'Dit onderdeel ligt in de Prullenbak. Zet het eerst terug.' }],
    },
  })
  expect(await besluit('anna', id, nee)).toMatchObject({ status: 200, body: { besluit: nee } })
})

test('a new afspraak and a removal are taken over', async () => {
  const voorstel: Voorstel = { soort: 'afspraak', titel: 'Eén nummer', oplossing: 'De HAP neemt op.' }
  const nieuw = await stelVoor(voorstel, { elementId: 'o3' })
  const weg = await stelVoor({ soort: 'weg' }, { elementId: 'a2' })
  expect([(await neemOver('bram', nieuw)).status, (await neemOver('bram', weg)).status]).toEqual([200, 200])
  const { afspraken, prullenbak } = await plan()
  expect(afspraken.find(een => een.titel.plat === 'Eén nummer')).toMatchObject({
    ...{ opgaveIds: ['o3'], oplossing: { plat: 'De HAP neemt op.' } },
  })
  expect(prullenbak).toMatchObject([{ elementId: 'a2', verwijderdDoor: 'Bram Kok' }])
})

test('of two who decide at once one decides, and the plan has it once', async () => {
  const voorstel: Voorstel = { soort: 'afspraak', titel: 'Eén nummer', oplossing: '' }
  const id = await stelVoor(voorstel, { elementId: 'o3' })
  const answers = await Promise.all([neemOver('anna', id), neemOver('bram', id), besluit('dirk', id, nee)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  for (const { body } of answers.filter(({ status }) => status === 409))
    expect(body).toMatchObject({ code: 'al-besloten' })
  const { body } = await overleg.one('eva', id)
  const made = (await plan()).afspraken.filter(een => een.titel.plat === 'Eén nummer')
  expect(made).toHaveLength(body.besluit?.uitkomst === 'overgenomen' ? 1 : 0)
  expect(answers.find(({ status }) => status === 200)?.body.besluit).toEqual(body.besluit)
})

test('while others type, each of many voorstellen is decided about once, and every letter is there', async () => {
  const raw = await rawSocket(server, { naam: 'bram' })
  const editor = await editorOn(raw)
  const items = (await plan()).afspraken.slice(0, 8).map(({ id }) => id)
  const ids: string[] = []
  for (const elementId of items)
    ids.push(
      await stelVoor({ soort: 'waarde', was: null, wordt: 'Zo.' }, { elementId, veld: 'voortgang.wijze' }),
    )
  const nummers = Array.from({ length: 40 }, (_, n) => `0.6.${n}`)
  const answers = ids.map(id => neemOver('anna', id))
  for (const waarde of nummers)
    editor.edit({ op: 'set', elementId: 'plan-zv', veld: 'versie.nummer', waarde })
  await raw.confirmed(nummers.length)
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  const { afspraken, versie } = await plan()
  const { draden } = (await overleg.since('eva')).body
  for (const [index, id] of ids.entries()) {
    const besloten = draden.find(een => een.id === id)?.besluit !== null
    const zo = afspraken.find(een => een.id === items[index])?.voortgang.wijze.plat === 'Zo.'
    expect([besloten, zo]).toEqual([statuses[index] === 200, statuses[index] === 200])
  }
  expect([versie.nummer, statuses.filter(status => status === 200).length]).toEqual([nummers.at(-1), 3])
})

test('what was proposed is not moved to mean something else: only who made it moves it, to other words', async () => {
  const words = await stelVoor(
    { soort: 'woorden', naar: 'kort verblijf' },
    { elementId: 'a1', veld: 'titel', anker: anker('tijdelijk verblijf') },
  )
  const weg = await stelVoor({ soort: 'weg' }, { elementId: 'a2' })
  const move = (naam: string, id: string, plek: object) =>
    overleg.send('PUT', `/draden/${id}/anker`, naam, plek)
  const elders = { elementId: 'a3', veld: 'titel', anker: anker('bedden') }
  const anders = { elementId: 'a1', veld: null, anker: null }
  expect(await move('bram', words, elders)).toMatchObject({
    status: 403,
    body: { code: 'niet-uw-opmerking' },
  })
  expect(await move('dirk', weg, anders)).toMatchObject({ status: 403, body: { code: 'niet-uw-opmerking' } })
  expect(await move('carla', weg, anders)).toMatchObject({
    status: 422,
    body: { fouten: [{ pad: 'anker' }] },
  })
  expect(await move('carla', words, anders)).toMatchObject({
    status: 422,
    body: { fouten: [{ pad: 'anker' }] },
  })
  expect(await move('carla', words, elders)).toMatchObject({ status: 200, body: elders })
  await besluit('anna', words, nee)
  expect(await move('carla', words, elders)).toMatchObject({ status: 409, body: { code: 'al-besloten' } })
})

test('a decision stays: nobody decides again, and the draad is not opened by it', async () => {
  const id = await hoger()
  await besluit('anna', id, nee)
  for (const answer of [await neemOver('bram', id), await besluit('carla', id, nee)])
    expect(answer).toMatchObject({ status: 409, body: { code: 'al-besloten', besluit: nee } })
  expect(await k1()).toBe(85)
  const { body } = await overleg.send('DELETE', `/draden/${id}/afhandeling`, 'anna')
  expect(body.besluit).toMatchObject({ ...nee, door: { naam: 'Anna Jansen' } })
})

test('who declines says why, and a draad without a voorstel has nothing to decide', async () => {
  const id = await hoger()
  expect(await besluit('anna', id, { uitkomst: 'afgewezen', reden: ' ' })).toMatchObject({
    status: 422,
    body: { code: 'ongeldige-opmerking', fouten: [{ pad: 'reden' }] },
  })
  const { body } = await overleg.begin('carla', {})
  for (const answer of [await neemOver('anna', body.id), await besluit('anna', body.id, nee)])
    expect(answer).toMatchObject({ status: 422, body: { fouten: [{ pad: 'uitkomst' }] } })
})

test('a voorstel is decided about, not just closed', async () => {
  const id = await hoger()
  const close = () => overleg.send('PUT', `/draden/${id}/afhandeling`, 'anna', { reden: 'overgenomen' })
  expect(await close()).toMatchObject({ status: 409, body: { code: 'eerst-besluiten' } })
})

test('a commentator takes back their own voorstel, and decides about no other', async () => {
  const [own, other] = [await hoger(), await stelVoor({ soort: 'weg' }, { elementId: 'a2' }, 'bram')]
  const ingetrokken = { uitkomst: 'afgewezen', reden: 'ingetrokken' }
  for (const answer of [
    await neemOver('carla', own),
    await besluit('carla', other, ingetrokken),
    await besluit('eva', own, ingetrokken),
  ])
    expect(answer).toMatchObject({ status: 403, body: { code: 'alleen-lezen' } })
  expect(await besluit('carla', own, ingetrokken)).toMatchObject({
    status: 200,
    body: { besluit: ingetrokken },
  })
})

test('what is proposed as it is by now is taken over without a change of the plan', async () => {
  const id = await stelVoor(
    { soort: 'waarde', was: 85, wordt: 85 },
    { elementId: 'k1', veld: 'streefwaarde' },
  )
  const before = authors().length
  expect((await neemOver('anna', id)).body.besluit?.uitkomst).toBe('overgenomen')
  expect(authors()).toHaveLength(before)
})

test('[I5] who is no redacteur any more when it comes to the disk takes nothing over, and nothing is decided', async () => {
  await server.close()
  const anna = async () => (await server.store.users.byDemo('anna'))?.id ?? ''
  const demoting = (store: Store): Store => ({
    ...store,
    planUpdates: {
      ...store.planUpdates,
      append: async (id, updates, claims) => {
        if (updates.some(({ besluit }) => besluit?.besluit.door.naam === 'Anna Jansen'))
          await store.members.set(id, await anna(), 'commentator')
        return store.planUpdates.append(id, updates, claims)
      },
    },
  })
  server = await startTestServer({ wrap: demoting })
  overleg = overlegOf(server)
  const id = await hoger()
  expect(await neemOver('anna', id)).toMatchObject({ status: 503, body: { code: 'opslag-mislukt' } })
  expect(await neemOver('anna', id)).toMatchObject({ status: 403, body: { code: 'alleen-lezen' } })
  expect([await k1(), (await overleg.one('bram', id)).body.besluit]).toEqual([85, null])
  expect((await neemOver('bram', id)).status).toBe(200)
})
