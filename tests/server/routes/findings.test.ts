import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

interface Found {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly gemotiveerd: boolean
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const ask = async (query: string, id = 'voorbeeld') =>
  (await (await server.ask(`/api/v1/plannen/${id}/bevindingen${query}`)).json()) as Found[]

test('the findings are those of the engine, for every phase unless one is named', async () => {
  const plan = readPlan(newPlan(exampleJson.plan))
  const all = await ask('')
  expect(all.length).toBeGreaterThan(0)
  expect(all.map(({ regelId, elementId }) => [regelId, elementId])).toEqual(
    expect.arrayContaining(checkPlan(plan).map(({ regelId, elementId }) => [regelId, elementId])),
  )
  expect(all[0]).toEqual({
    regelId: expect.any(String),
    elementId: expect.any(String),
    veld: all[0]?.veld,
    ernst: expect.stringMatching(/^(vereist|aanbevolen|scherpte)$/),
    reden: expect.any(String),
    gemotiveerd: false,
  })
  expect(await ask('?fase=alle')).toEqual(all)
})

test('an earlier phase has no more findings than a later one, and nothing of its own', async () => {
  const [early, late] = await Promise.all([ask('?fase=0.1'), ask('?fase=indienen')])
  expect(early.length).toBeLessThan(late.length)
  expect(late).toEqual(expect.arrayContaining(early))
})

test('what the plan explains is marked as gemotiveerd', async () => {
  const first = (await ask(''))[0]
  if (!first) throw new Error('The example plan has no findings.')
  const { regelId, elementId } = first
  const plan = { ...exampleJson.plan, motiveringen: [{ regelId, elementId, tekst: 'Omdat het zo is.' }] }
  const made = await server.ask('/api/v1/plannen', 'anna', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan }),
  })
  const { id } = (await made.json()) as { id: string }
  const motivated = (await ask('', id)).filter(({ gemotiveerd }) => gemotiveerd)
  expect(motivated.length).toBeGreaterThan(0)
  expect(motivated.every(found => found.regelId === regelId && found.elementId === elementId)).toBe(true)
})

test('a phase that does not exist is refused', async () => {
  const refused = await server.ask('/api/v1/plannen/voorbeeld/bevindingen?fase=2.0')
  expect([refused.status, await refused.json()]).toMatchObject([400, { code: 'ongeldige-aanvraag' }])
})
