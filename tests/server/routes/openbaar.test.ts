import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Aanbieding } from '../../../shared/vaststelling/aanbieding.ts'
import type { Vaststelling } from '../../../shared/vaststelling/vaststelling.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'
import { asJson } from '../rights/routes.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

const plan = '/api/v1/plannen/voorbeeld'
const post = (path: string, body: object) =>
  server.ask(`${plan}${path}`, 'dirk', { method: 'POST', ...asJson(body) })
async function vastgesteld(): Promise<Vaststelling> {
  const list = (await (await server.ask(`${plan}/aanbiedingen`, 'dirk')).json()) as {
    organisaties: { id: string }[]
  }
  const organisaties = list.organisaties.map(({ id }) => id)
  const offered = await post('/aanbiedingen', { naam: '1.0', uiterlijk: '2099-01-01', organisaties })
  const { aanbieding } = (await offered.json()) as { aanbieding: Aanbieding }
  return (
    await post(`/aanbiedingen/${aanbieding.id}/vaststelling`, { volgende: '1.1' })
  ).json() as Promise<Vaststelling>
}
const publiceer = (vaststellingId: string) =>
  server.ask(`${plan}/publicatie`, 'dirk', { method: 'PUT', ...asJson({ vaststellingId }) })
const openbaar = (headers: Record<string, string> = {}) =>
  server.ask('/openbaar/voorbeeld', null, { headers })

test('what is public is read by everybody while it is switched on, and gone at once when it is not', async () => {
  expect((await openbaar()).status).toBe(404)
  const { id, hash } = await vastgesteld()
  expect((await openbaar()).status).toBe(404)
  expect((await publiceer('iets-anders')).status).toBe(404)
  expect((await publiceer(id)).status).toBe(204)
  const answer = await openbaar()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
  const page = await answer.text()
  expect(page).toContain('<html lang="nl-NL">')
  expect(page).toContain(hash)
  expect(page).not.toMatch(/<script|noindex/)
  const etag = answer.headers.get('etag') ?? ''
  expect((await openbaar({ 'if-none-match': etag })).status).toBe(304)
  expect((await server.ask(`${plan}/publicatie`, 'dirk', { method: 'DELETE' })).status).toBe(204)
  expect((await openbaar({ 'if-none-match': etag })).status).toBe(404)
})

test('nothing on the public page says who worked in the plan or what was said about it', async () => {
  const [regelId, elementId, veld] = ['afspraak.trekker', 'a1', 'partijen']
  await post('/motiveringen', { regelId, elementId, veld, tekst: 'Zo is besloten door de tafel.' })
  await post('/draden', { elementId: 'a1', veld: null, anker: null, tekst: 'Wie trekt dit?' })
  await publiceer((await vastgesteld()).id)
  const page = await (await openbaar()).text()
  expect(page).toContain('Zo is besloten door de tafel.')
  for (const member of await server.store.members.of('voorbeeld')) {
    expect(page).not.toContain(member.naam)
    expect(page).not.toContain(member.id)
  }
  expect(page).not.toContain('Wie trekt dit?')
})
