import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

const page = '<!doctype html><title>Regiotafel</title>'
const script = `console.log("${'plan '.repeat(500)}")`
const clientDir = temporaryFolder()
let server: TestServer
beforeAll(async () => {
  mkdirSync(join(clientDir, 'assets'))
  writeFileSync(join(clientDir, 'index.html'), page)
  writeFileSync(join(clientDir, 'assets', 'index-Ab3_x9Zk.js'), script)
  writeFileSync(join(clientDir, 'assets', 'letters-Ab3_x9Zk.woff2'), new Uint8Array(100))
  server = await startTestServer({ clientDir })
})
afterAll(async () => {
  await server.close()
  removeFolder(clientDir)
})

test.each(['/', '/aanmelden', '/plannen', '/plannen/nieuw', '/plannen/voorbeeld', '/iets-anders'])(
  'the address %s is a page of the client, fresh every time',
  async path => {
    const answer = await server.ask(path, null)
    expect([answer.status, await answer.text()]).toEqual([200, page])
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  },
)

test('the page of a plan has the browser ask for that plan at once; other pages do not', async () => {
  const linksOf = async (path: string) => (await server.ask(path, null)).headers.get('link')
  expect(await linksOf('/plannen/voorbeeld')).toContain(
    '</api/v1/plannen/voorbeeld/toestand>; rel=preload; as=fetch; crossorigin',
  )
  for (const path of ['/', '/plannen', '/plannen/nieuw', '/plannen/a,b', '/plannen/voorbeeld/stand'])
    expect(await linksOf(path)).toBeNull()
})

test('a file with a hash in its name is kept for ever, and comes compressed', async () => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    const answer = await server.ask('/assets/index-Ab3_x9Zk.js', null, { headers })
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(await answer.text()).toBe(script)
  }
})

test('a file that is compressed by nature is sent as it is', async () => {
  const headers = { 'accept-encoding': 'br' }
  const answer = await server.ask('/assets/letters-Ab3_x9Zk.woff2', null, { headers })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect((await answer.arrayBuffer()).byteLength).toBe(100)
})

test('a page that did not change is not sent again', async () => {
  const etag = (await server.ask('/', null)).headers.get('etag') ?? ''
  expect((await server.ask('/', null, { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('no path leads out of the folder', async () => {
  for (const path of [
    '/../regiotafel.sqlite',
    '/%2e%2e/regiotafel.sqlite',
    '/assets/..%2f..%2fregiotafel.sqlite',
  ])
    expect(await (await server.ask(path, null)).text()).not.toContain('SQLite')
})
