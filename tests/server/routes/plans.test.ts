import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const post = (body: unknown, naam: string | null = 'anna') =>
  server.ask('/api/v1/plannen', naam, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const get = async (path: string, naam = 'anna') => (await server.ask(path, naam)).json()
const list = (naam: string) => get('/api/v1/plannen', naam) as Promise<{ id: string; titel: string }[]>
const sizeOf = (list: unknown) => (Array.isArray(list) ? list.length : 0)

describe('making a plan', () => {
  test('import, then export with plain texts, gives the same JSON', async () => {
    const made = await post(exampleJson)
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    expect(await get(`/api/v1/plannen/${id}?tekst=plat`)).toEqual(exampleJson)
  })

  test('an export with formatted texts can be imported again, and gives the same', async () => {
    const rich = await get('/api/v1/plannen/voorbeeld')
    const { id } = (await (await post(rich)).json()) as { id: string }
    expect(await get(`/api/v1/plannen/${id}`)).toEqual(rich)
    expect(rich).toMatchObject({ plan: { titel: { type: 'doc' } } })
  })

  test('the same plan can be made twice, with ids kept, and the two are apart', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => ((await (await post(exampleJson)).json()) as { id: string }).id),
    )
    expect(new Set(ids).size).toBe(2)
    const raw = await rawSocket(server, { planId: ids[0] ?? '' })
    const editor = await editorOn(raw)
    editor.edit(renumber('0.9'))
    await raw.confirmed(1)
    expect(await get(`/api/v1/plannen/${ids[0]}?tekst=plat`)).toMatchObject({
      plan: { versie: { nummer: '0.9' } },
    })
    expect(await get(`/api/v1/plannen/${ids[1]}?tekst=plat`)).toEqual(exampleJson)
  })

  test('its state is one update that holds the whole plan, what was confirmed a moment ago included', async () => {
    const { id } = (await (await post(exampleJson)).json()) as { id: string }
    const raw = await rawSocket(server, { planId: id })
    const editor = await editorOn(raw)
    editor.edit(renumber('0.8'))
    await raw.confirmed(1)
    const answer = await server.ask(`/api/v1/plannen/${id}/toestand`, 'anna')
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    const doc = new Y.Doc()
    Y.applyUpdate(doc, new Uint8Array(await answer.arrayBuffer()))
    expect(readPlan(doc)).toEqual(readPlan(editor.doc))
    expect(readPlan(doc).versie.nummer).toBe('0.8')
  })

  test('whoever makes a plan becomes its beheerder, and nobody else has access', async () => {
    const { id } = (await (await post(exampleJson, 'eva')).json()) as { id: string }
    expect(await get(`/api/v1/plannen/${id}/toegang`, 'eva')).toMatchObject({ id, rol: 'beheerder' })
    const other = await server.ask(`/api/v1/plannen/${id}`, 'anna')
    expect([other.status, await other.json()]).toMatchObject([403, { code: 'geen-toegang' }])
    expect((await server.ask(`/api/v1/plannen/${id}/toestand`, 'anna')).status).toBe(403)
  })

  test('every fault is named with its path, and nothing is stored', async () => {
    const before = await list('dirk')
    const wrong = structuredClone(exampleJson) as { plan: Record<string, unknown> }
    wrong.plan.soort = 'boodschappenlijst'
    wrong.plan.onbekend = 1
    wrong.plan.looptijd = { van: '2024-13-01', tot: '2026-12-31' }
    wrong.plan.opgaven = [{ id: 'o1' }, { id: 'o1' }]
    const refused = await post(wrong, 'dirk')
    expect(refused.status).toBe(422)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await refused.json()) as { code: string; fouten: { pad: string; zin: string }[] }
    expect(problem.code).toBe('ongeldig-plan')
    expect(problem.fouten.map(({ pad }) => pad)).toEqual(
      expect.arrayContaining(['plan.soort', 'plan.onbekend', 'plan.looptijd.van', 'plan.opgaven[1].id']),
    )
    expect(problem.fouten.every(({ zin }) => zin.length > 0)).toBe(true)
    expect(await list('dirk')).toEqual(before)
  })

  test.each(['{}', '[]', 'null', '3', '{"plan":[]}'])('the body %s is refused as no plan', async body => {
    const refused = await post(body)
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { code: 'ongeldig-plan', fouten: [{ pad: 'plan' }] },
    ])
  })

  test.each(['', '{"plan":', 'plan'])('the body "%s", which is no JSON, is refused', async body => {
    const refused = await post(body)
    expect([refused.status, await refused.json()]).toMatchObject([400, { code: 'ongeldige-aanvraag' }])
  })

  test('a body of more than 8 MiB is refused', async () => {
    const refused = await post({ plan: { id: 'x'.repeat(8 * 1024 * 1024) } })
    expect([refused.status, await refused.json()]).toMatchObject([413, { code: 'te-groot' }])
  })
})

describe('reading plans', () => {
  test('the list has what one may see, with the role in it and how big it is', async () => {
    const [example] = (await list('carla')).filter(({ id }) => id === 'voorbeeld')
    expect(example).toEqual({
      id: 'voorbeeld',
      titel: expect.stringContaining('Zilverdal'),
      regio: 'Zilverdal-Vennemark',
      versie: '0.6',
      status: expect.any(String),
      akkoordvraag: null,
      rol: 'commentator',
      gewijzigdOp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      opgaven: sizeOf(exampleJson.plan.opgaven),
      afspraken: sizeOf(exampleJson.plan.afspraken),
    })
  })

  test('what was just written in the editor is in the list and in the export', async () => {
    const raw = await rawSocket(server)
    const editor = await editorOn(raw)
    await list('anna')
    editor.edit({ op: 'write', elementId: 'plan-zv', veld: 'titel', tekst: 'Een nieuwe titel' })
    await raw.confirmed(1)
    expect((await list('anna')).find(({ id }) => id === 'voorbeeld')?.titel).toBe('Een nieuwe titel')
    expect(await get('/api/v1/plannen/voorbeeld?tekst=plat')).toMatchObject({
      plan: { titel: 'Een nieuwe titel' },
    })
    await raw.close()
  })

  test('a form of text that does not exist is refused', async () => {
    const refused = await server.ask('/api/v1/plannen/voorbeeld?tekst=vet')
    expect([refused.status, await refused.json()]).toMatchObject([400, { code: 'ongeldige-aanvraag' }])
  })
})
