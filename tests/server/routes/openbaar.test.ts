import { expect, test } from 'vitest'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { plan, send } from '../../kit/people.ts'
import { startTestServer } from '../../kit/testServer.ts'
import { tafelOf } from '../../kit/vaststelling.ts'

const open = closedAfterEach(startTestServer)
async function start() {
  const server = await open()
  return {
    ...{ server, vastgesteld: tafelOf(server).vastgesteld },
    publiceer: (vaststellingId: string) =>
      send(server, 'PUT', `${plan}/publicatie`, { vaststellingId }, 'dirk'),
    openbaar: (headers: Record<string, string> = {}) => server.ask('/openbaar/voorbeeld', null, { headers }),
  }
}

test('what is public is read by everybody while it is switched on, and gone at once when it is not', async () => {
  const { server, vastgesteld, publiceer, openbaar } = await start()
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
  const { server, vastgesteld, publiceer, openbaar } = await start()
  const [regelId, elementId, veld] = ['afspraak.trekker', 'a1', 'partijen']
  const tekst = 'Zo is besloten door de tafel.'
  await send(server, 'POST', `${plan}/motiveringen`, { regelId, elementId, veld, tekst }, 'dirk')
  const draad = { elementId: 'a1', veld: null, anker: null, tekst: 'Wie trekt dit?' }
  await send(server, 'POST', `${plan}/draden`, draad, 'dirk')
  await publiceer((await vastgesteld()).id)
  const page = await (await openbaar()).text()
  expect(page).toContain('Zo is besloten door de tafel.')
  for (const member of await server.store.members.of('voorbeeld')) {
    expect(page).not.toContain(member.naam)
    expect(page).not.toContain(member.id)
  }
  expect(page).not.toContain('Wie trekt dit?')
})
