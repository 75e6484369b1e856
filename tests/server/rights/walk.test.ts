import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { can } from '../../../shared/permissions.ts'
import type { TestServer } from '../../kit/testServer.ts'
import { everything, type Persoon, personen, serverMetPersonen, wie } from './personen.ts'
import { asJson, elders, type Route, routes, type Vulling } from './routes.ts'

let server: TestServer
let described: readonly string[]
beforeAll(async () => {
  server = await serverMetPersonen()
  const { paths } = (await (await server.ask('/api/v1/openapi.json', null)).json()) as {
    paths: Readonly<Record<string, object>>
  }
  described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method} ${path}`),
  )
})
afterAll(() => server.close())

function mag({ naam, rol }: Persoon, { nodig }: Route): boolean {
  if (nodig === 'iedereen') return true
  if (nodig === 'aangemeld') return naam !== null
  return rol !== null && can(rol, nodig)
}

/** The code one is refused with: who has no place in the plan learns no more than that. */
function code({ naam, rol }: Persoon, { nodig }: Route): string {
  if (naam === null) return 'niet-aangemeld'
  if (rol === null) return 'geen-toegang'
  return nodig === 'reageren' ? 'niet-reageren' : 'alleen-lezen'
}

async function ask(name: string, { naam }: Persoon, { param = {}, body, bytes, query = '' }: Vulling) {
  const [method = '', path = ''] = name.split(' ')
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) =>
    key === 'id' ? 'voorbeeld' : (param[key] ?? 'x'),
  )
  return server.ask(`${filled}${query}`, naam, {
    method: method.toUpperCase(),
    ...(body !== undefined && asJson(body)),
    ...(bytes && { body: bytes }),
  })
}

test('the walk knows every route of the description, and no other', () => {
  expect([...described].sort()).toEqual([...Object.keys(routes), ...elders].sort())
})

const met = (fits: (persoon: Persoon) => boolean) =>
  personen.filter(fits).map(persoon => [wie(persoon), persoon] as const)

describe.each(Object.entries(routes))('%s', (name, route) => {
  test.each(met(persoon => !mag(persoon, route)))('refuses %s, and changes nothing', async (_, persoon) => {
    const vulling = (await route.vul?.(server, persoon.naam)) ?? {}
    const before = await everything(server)
    const answer = await ask(name, persoon, vulling)
    expect(await answer.json()).toMatchObject({ code: code(persoon, route) })
    expect(answer.status).toBe(persoon.naam === null ? 401 : 403)
    expect(await everything(server)).toBe(before)
  })

  test.each(met(persoon => mag(persoon, route)))('takes it from %s', async (_, persoon) => {
    const answer = await ask(name, persoon, (await route.vul?.(server, persoon.naam)) ?? {})
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([answer.status, ''])
  })
})
