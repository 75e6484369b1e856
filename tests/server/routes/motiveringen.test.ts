import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { editorOn } from '../../kit/editor.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { syncClient } from '../../kit/syncClient.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

const base = '/api/v1/plannen/voorbeeld'
interface Kept {
  readonly id: string
  readonly tekst: string
  readonly door: string
  readonly datum: string
  readonly tijdstip: string
}
interface Found {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly gemotiveerd: boolean
  readonly opnieuwBekijken?: boolean
}

const send = (method: string, path: string, body?: unknown, naam = 'anna') =>
  server.ask(`${base}${path}`, naam, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const findings = async () => (await (await server.ask(`${base}/bevindingen`)).json()) as Found[]
const same = (a: Found, b: Found) =>
  a.regelId === b.regelId && a.elementId === b.elementId && a.veld === b.veld
async function aFinding(fits: (found: Found) => boolean = found => found.veld !== null): Promise<Found> {
  const found = (await findings()).find(fits)
  if (!found) throw new Error('The example plan has no such finding.')
  return found
}
const plek = ({ regelId, elementId, veld }: Found) => ({ regelId, elementId, veld })
async function explained(found: Found, naam = 'anna'): Promise<Kept> {
  const answer = await send('POST', '/motiveringen', { ...plek(found), tekst: 'Zo is besloten.' }, naam)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Kept
}
const now = async (found: Found) => (await findings()).find(one => same(one, found))

test('a motivering is signed by who is signed in, dated by the server, and makes its finding gemotiveerd', async () => {
  const found = await aFinding()
  const before = new Date()
  const body = { ...plek(found), tekst: '  Zo is besloten.  ', door: 'Een ander', datum: '1999-01-01' }
  const kept = (await (await send('POST', '/motiveringen', body)).json()) as Kept
  expect(kept).toMatchObject({ ...plek(found), tekst: 'Zo is besloten.', door: 'Anna Jansen' })
  expect(kept.datum).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(Date.parse(kept.tijdstip)).toBeGreaterThanOrEqual(before.getTime() - 1)
  expect(await now(found)).toMatchObject({ gemotiveerd: true, opnieuwBekijken: false })
  const others = (await findings()).filter(one => !same(one, found))
  expect(others.filter(one => one.gemotiveerd)).toEqual([])
})

test('it is in the plan as exported, and a plan made of that export has it too', async () => {
  const found = await aFinding()
  await explained(found)
  const { plan } = (await (await server.ask(base)).json()) as { plan: { motiveringen: object[] } }
  expect(plan.motiveringen).toEqual([
    {
      ...plek(found),
      tekst: expect.objectContaining({ type: 'doc' }),
      door: 'Anna Jansen',
      doorId: expect.any(String),
      datum: expect.any(String),
      tijdstip: expect.any(String),
      kenmerk: expect.stringMatching(/^[a-z0-9]{1,12}$/),
    },
  ])
  const made = await server.ask('/api/v1/plannen', 'anna', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan }),
  })
  const { id } = (await made.json()) as { id: string }
  const again = (await (await server.ask(`/api/v1/plannen/${id}`)).json()) as { plan: object }
  expect(again.plan).toEqual(plan)
})

test('everyone in the plan has it at once: our own client and an unmodified y-websocket client', async () => {
  const found = await aFinding()
  const raw = await rawSocket(server, { naam: 'bram' })
  await raw.load()
  const plain = await syncClient(server, 'eva')
  await plain.synced
  const { id } = await explained(found)
  await raw.find(got => got.type === 'update')
  await plain.until(doc => readPlan(doc).motiveringen.some(een => een.id === id))
  expect(readPlan(plain.doc).motiveringen[0]?.tekst.plat).toBe('Zo is besloten.')
  plain.destroy()
})

test('it stays with its finding through edits, and is opnieuw te bekijken once the field has changed', async () => {
  const found = await aFinding(
    one => one.regelId === 'afspraak.oplossing' || one.regelId === 'opgave.knelpunt-scherp',
  )
  await explained(found)
  const editor = await editorOn(await rawSocket(server))
  editor.edit({ op: 'move', elementId: found.elementId, na: null })
  await expect.poll(async () => (await now(found))?.opnieuwBekijken).toBe(false)
  const item = [...editor.plan().opgaven, ...editor.plan().afspraken].find(one => one.id === found.elementId)
  const veld = found.veld === 'knelpunt' ? 'knelpunt.tekst' : String(found.veld)
  expect(item).toBeDefined()
  editor.edit({ op: 'set', elementId: found.elementId, veld, waarde: 'Te kort.' })
  await expect.poll(async () => await now(found)).toMatchObject({ gemotiveerd: true, opnieuwBekijken: true })
})

test('a revision is of who revised it and is about the field as it is now', async () => {
  const found = await aFinding(
    one => one.regelId === 'afspraak.oplossing' || one.regelId === 'opgave.knelpunt-scherp',
  )
  const { id, tijdstip } = await explained(found)
  const editor = await editorOn(await rawSocket(server))
  const veld = found.veld === 'knelpunt' ? 'knelpunt.tekst' : String(found.veld)
  editor.edit({ op: 'set', elementId: found.elementId, veld, waarde: 'Te kort.' })
  await expect.poll(async () => (await now(found))?.opnieuwBekijken).toBe(true)
  const revised = await send('PUT', `/motiveringen/${id}`, { tekst: 'Nog steeds zo.' }, 'bram')
  expect([revised.status, await revised.json()]).toMatchObject([
    200,
    { id, tekst: 'Nog steeds zo.', door: 'Bram Kok' },
  ])
  expect(await now(found)).toMatchObject({ gemotiveerd: true, opnieuwBekijken: false })
  const all = (await (await server.ask(`${base}/motiveringen`, 'eva')).json()) as Kept[]
  expect(all).toHaveLength(1)
  expect((all[0]?.tijdstip ?? '') >= tijdstip).toBe(true)
})

test('once withdrawn the finding is open again, and a second time there is nothing to withdraw', async () => {
  const found = await aFinding()
  const { id } = await explained(found)
  expect((await send('DELETE', `/motiveringen/${id}`)).status).toBe(204)
  expect(await now(found)).toMatchObject({ gemotiveerd: false })
  for (const [method, body] of [
    ['DELETE', undefined],
    ['PUT', { tekst: 'Te laat.' }],
  ] as const) {
    const answer = await send(method, `/motiveringen/${id}`, body)
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'niet-gevonden' }])
  }
})

test('two people who explain the same finding at the same moment make one motivering with the words of both', async () => {
  const found = await aFinding()
  const said = (naam: string, tekst: string) => send('POST', '/motiveringen', { ...plek(found), tekst }, naam)
  const answers = await Promise.all([
    said('anna', 'De raad besloot dit.'),
    said('bram', 'Het kan niet eerder.'),
  ])
  const [van, ook] = await Promise.all(answers.map(async answer => (await answer.json()) as Kept))
  expect(answers.map(answer => answer.status)).toEqual([201, 201])
  expect(van?.id).toBe(ook?.id)
  const all = (await (await server.ask(`${base}/motiveringen`)).json()) as Kept[]
  expect(all).toHaveLength(1)
  const lines = all[0]?.tekst.split('\n') ?? []
  const [first, second] =
    lines[0] === 'De raad besloot dit.' ? ['Anna Jansen', 'Bram Kok'] : ['Bram Kok', 'Anna Jansen']
  expect(lines).toHaveLength(3)
  expect([lines[0], lines[2]].sort()).toEqual(['De raad besloot dit.', 'Het kan niet eerder.'])
  expect(lines[1]).toMatch(new RegExp(`^— ${first}, \\d+ \\w+ \\d{4}$`))
  expect(all[0]?.door).toBe(second)
  expect((await findings()).filter(one => same(one, found))).toHaveLength(1)
})

test('whoever sends the same explanation once more adds nothing', async () => {
  const found = await aFinding()
  const [een, nogmaals] = [await explained(found), await explained(found)]
  expect(nogmaals).toMatchObject({ id: een.id, tekst: 'Zo is besloten.' })
})

test('a revision of what another has revised meanwhile is refused, and nothing is written over', async () => {
  const found = await aFinding()
  const { id, tijdstip } = await explained(found)
  const revise = (tekst: string, naam: string) =>
    send('PUT', `/motiveringen/${id}`, { tekst, tijdstip }, naam)
  await expect.poll(() => Date.now()).toBeGreaterThan(Date.parse(tijdstip))
  const answers = await Promise.all([revise('Zo zegt Anna.', 'anna'), revise('Zo zegt Bram.', 'bram')])
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 409])
  const refused = answers.find(answer => answer.status === 409)
  expect(await refused?.json()).toMatchObject({ code: 'intussen-gewijzigd' })
  const all = (await (await server.ask(`${base}/motiveringen`)).json()) as Kept[]
  expect(all.map(een => een.tekst)).toEqual([answers[0]?.status === 200 ? 'Zo zegt Anna.' : 'Zo zegt Bram.'])
})

test.each(['carla', 'eva'])('%s reads motiveringen and writes none', async naam => {
  const found = await aFinding()
  const { id } = await explained(found)
  expect((await server.ask(`${base}/motiveringen`, naam)).status).toBe(200)
  const tries = [
    send('POST', '/motiveringen', { ...plek(found), tekst: 'x' }, naam),
    send('PUT', `/motiveringen/${id}`, { tekst: 'x' }, naam),
    send('DELETE', `/motiveringen/${id}`, undefined, naam),
  ]
  for (const answer of await Promise.all(tries))
    expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'alleen-lezen' }])
  expect((await server.rooms.readPlan('voorbeeld')).motiveringen).toHaveLength(1)
})

test.each([
  ['a criterion that does not exist', { regelId: 'plan.nooit' }, 'regelId'],
  ['an element that is not in the plan', { elementId: 'bestaat-niet' }, 'elementId'],
  ['no words', { tekst: '  ' }, 'tekst'],
  ['too many words', { tekst: 'x'.repeat(5001) }, 'tekst'],
])('%s is refused, and the refusal says what is wrong', async (_name, change, pad) => {
  const found = await aFinding()
  const answer = await send('POST', '/motiveringen', { ...plek(found), tekst: 'Zo is het.', ...change })
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { code: 'ongeldige-motivering', fouten: [{ pad, zin: expect.stringMatching(/^[A-Z].*\.$/) }] },
  ])
  expect((await server.rooms.readPlan('voorbeeld')).motiveringen).toEqual([])
})

test('an answer that cannot be read is refused', async () => {
  expect((await send('POST', '/motiveringen', { tekst: 'Zonder plek.' })).status).toBe(400)
})
