import { afterAll, beforeAll, expect, test } from 'vitest'
import { planVelden } from '../../../shared/plan/plan.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>
}
const openApi = async () => (await (await server.ask('/api/v1/openapi.json', null)).json()) as OpenApi

/** Routes that answer those who are not signed in. */
const open = new Set([
  'get /healthz',
  'get /readyz',
  'post /api/v1/aanmelden',
  'post /api/v1/afmelden',
  'get /api/v1/demo',
  'post /api/v1/wachtwoord/vergeten',
  'post /api/v1/wachtwoord/nieuw',
  'post /api/v1/bewijzen/bekijken',
  'post /api/v1/bewijzen/bevestigen',
  'post /api/v1/uitnodigingen/bekijken',
  'post /api/v1/uitnodigingen/nieuw-account',
])

test('the server is healthy and ready once it serves', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await server.ask(path, null)
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  }
})

test('every route but the open ones answers 401 without a sign-in, as a problem document', async () => {
  const { paths } = await openApi()
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => ({ path, method })),
  )
  expect(routes.length).toBeGreaterThanOrEqual(10)
  for (const { path, method } of routes.filter(({ path, method }) => !open.has(`${method} ${path}`))) {
    const filled = path.replace('{id}', 'voorbeeld').replace(/\{\w+\}/g, 'x')
    const answer = await server.ask(filled, null, { method: method.toUpperCase() })
    expect([path, answer.status]).toEqual([path, 401])
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({
      type: expect.any(String),
      title: expect.any(String),
      status: 401,
      detail: 'Meld u opnieuw aan om verder te werken.',
      code: 'niet-aangemeld',
    })
  }
})

test('the description is OpenAPI 3 and names the contracts', async () => {
  const { openapi, paths } = await openApi()
  expect(openapi).toMatch(/^3\./)
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/v1/ik',
      '/api/v1/plannen',
      '/api/v1/plannen/{id}',
      '/api/v1/plannen/{id}/toegang',
      '/api/v1/plannen/{id}/leden',
      '/api/v1/plannen/{id}/leden/{userId}',
      '/api/v1/plannen/{id}/uitnodigingen',
      '/api/v1/plannen/{id}/uitnodigingen/{uitnodigingId}',
      '/api/v1/uitnodigingen/aanvaarden',
      '/api/v1/wachtwoord/vergeten',
      '/api/v1/ik/sessies',
      '/api/v1/organisaties',
      '/api/v1/plannen/{id}/bevindingen',
      '/api/v1/plannen/{id}/motiveringen',
      '/api/v1/plannen/{id}/motiveringen/{motiveringId}',
      '/api/v1/plannen/{id}/regelset',
      '/api/v1/plannen/{id}/regelset/wijzigingen',
      '/api/v1/plannen/{id}/huisstijl',
      '/api/v1/plannen/{id}/huisstijl/logo',
      '/api/v1/plannen/{id}/draden',
      '/api/v1/plannen/{id}/draden/{draadId}',
      '/api/v1/plannen/{id}/draden/{draadId}/opmerkingen',
      '/api/v1/plannen/{id}/draden/{draadId}/opmerkingen/{opmerkingId}',
      '/api/v1/plannen/{id}/draden/{draadId}/anker',
      '/api/v1/plannen/{id}/draden/{draadId}/toewijzing',
      '/api/v1/plannen/{id}/draden/{draadId}/afhandeling',
      '/api/v1/plannen/{id}/draden/{draadId}/besluit',
      '/api/v1/plannen/{id}/gezien',
      '/api/v1/plannen/{id}/overzichten/stand',
      '/api/v1/plannen/{id}/overzichten/organisatie',
      '/api/v1/plannen/{id}/overzichten/sectoren',
    ]),
  )
})

test('the description has the whole plan, field by field, from the declarations', async () => {
  const { components } = (await (await server.ask('/api/v1/openapi.json', null)).json()) as {
    components: { schemas: { Regioplan: { properties: { plan: { properties: Record<string, object> } } } } }
  }
  const { properties } = components.schemas.Regioplan.properties.plan
  expect(Object.keys(properties)).toEqual(['id', ...Object.keys(planVelden)])
  expect(properties.soort).toMatchObject({ title: 'Soort plan', enum: expect.arrayContaining(['regioplan']) })
  expect(properties.afspraken).toMatchObject({
    items: { properties: { mijlpalen: { items: { properties: { datum: { format: 'date' } } } } } },
  })
})

test.each([
  '',
  '/toegang',
  '/leden',
  '/bevindingen',
  '/motiveringen',
  '/regelset',
  '/huisstijl',
  '/draden',
  '/overzichten/stand',
])('a plan that does not exist answers 404%s', async rest => {
  const answer = await server.ask(`/api/v1/plannen/bestaat-niet${rest}`)
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'niet-gevonden' }])
})

test.each(['/api', '/api/v1/niets', '/api/v2/plannen', '/sync/voorbeeld', '/demo/niemand', '/assets/weg.js'])(
  '%s answers 404 as a problem document, never with a page',
  async path => {
    const answer = await server.ask(path)
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'niet-gevonden' }])
  },
)

test('a request that changes something from another website is refused', async () => {
  const refuse = async (headers: Record<string, string>) =>
    (await server.ask('/api/v1/afmelden', 'bram', { method: 'POST', headers })).status
  expect(await refuse({ origin: 'http://elders.example' })).toBe(403)
  expect(await refuse({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await refuse({ 'sec-fetch-site': 'same-site', origin: server.url })).toBe(403)
  expect((await server.ask('/api/v1/ik', 'bram')).status).toBe(200)
  expect(await refuse({ 'sec-fetch-site': 'same-origin', origin: server.url })).toBe(204)
})

test('every answer forbids scripts of others and framing', async () => {
  for (const path of ['/api/v1/ik', '/healthz', '/api/niets']) {
    const headers = (await server.ask(path)).headers
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('what belongs to a person is not kept by caches', async () => {
  expect((await server.ask('/api/v1/ik')).headers.get('cache-control')).toBe('no-store')
})
