import { expect, test } from 'vitest'
import { lastMorning } from '../../../server/overleg/wanneer.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { type HandClock, handClock } from '../../kit/handClock.ts'
import { type Letter, lettersIn } from '../../kit/outbox.ts'
import { overlegOf } from '../../kit/overleg.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)
const minute = 60_000
const plan = '/api/v1/plannen/voorbeeld'
const idOf = async ({ store }: TestServer, naam: string) => (await store.users.byDemo(naam))?.id ?? ''
const kies = (server: TestServer, naam: string, frequentie: string) =>
  server.ask(`${plan}/bericht-voorkeur`, naam, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ frequentie }),
  })

/** A server on which Anna gets her letters so, and Bram says things to her. */
async function postFor(frequentie: string, dataDir?: string, clock: HandClock = handClock()) {
  const server = await start({ clock, ...(dataDir && { dataDir }) })
  const { begin, one, send } = overlegOf(server)
  if (frequentie !== 'dagelijks') await kies(server, 'anna', frequentie)
  const noem = async (tekst: string) =>
    (await begin('bram', { tekst, vermeldingen: [{ soort: 'persoon', id: await idOf(server, 'anna') }] }))
      .body
  const zie = async (id: string) =>
    send('PUT', '/gezien', 'anna', { draden: [{ id, rev: (await one('anna', id)).body.rev }] })
  const letters = () => lettersIn(server.dataDir)
  /** Lets time pass until nothing waits for a letter any more; then all that were due are in the outbox. */
  const until = async (count: number, ms: number) => {
    clock.pass(ms)
    await expect.poll(() => letters().length).toBe(count)
  }
  const waiting = async () => (await server.store.berichtenPost.wachtend(ooit)).length
  return { server, clock, noem, zie, letters, until, waiting }
}
/** Whatever waits is due. */
const ooit = { direct: '9', dagelijks: '9' }
const afmeldlink = ({ headers }: Letter): string => /List-Unsubscribe: <([^>]+)>/.exec(headers)?.[1] ?? ''

test('who wants it at once gets one letter of what came within two minutes: where, who, what and the way there', async () => {
  const { server, clock, noem, until } = await postFor('direct')
  const een = await noem('@Anna Jansen, kunnen wij dit toezeggen?')
  clock.pass(minute)
  await noem('En dit?')
  await until(1, minute)
  const [letter] = lettersIn(server.dataDir)
  expect(letter?.to).toBe('anna@regiotafel.example')
  expect(letter?.subject).toBe('2 berichten over Regioplan Zilverdal-Vennemark 2024-2026')
  expect(letter?.text).toContain('Bram Kok (GGZ Zilverdal) noemde u')
  expect(letter?.text).toMatch(/Bij 3\.\d-[A-Z] \S/)
  expect(letter?.text).toContain('“@Anna Jansen, kunnen wij dit toezeggen?”')
  expect(letter?.text).toContain(`${server.url}/plannen/voorbeeld?draad=${een.id}`)
  expect(letter?.headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test('who chose nothing gets a letter at seven in the morning', async () => {
  const { clock, noem, letters, until, waiting } = await postFor('dagelijks')
  await noem('Kijk je mee?')
  const next = lastMorning(clock.wall() + 24 * 60 * minute)
  clock.pass(next - clock.wall() - minute)
  expect(await waiting()).toBe(1)
  expect(letters()).toEqual([])
  await until(1, 2 * minute)
  expect(letters()[0]?.subject).toMatch(/^Bram Kok noemde u: 3\.\d-[A-Z] /)
  clock.pass(48 * 60 * minute)
  expect(await waiting()).toBe(0)
  expect(letters()).toHaveLength(1)
})

test('what was seen, and what was taken back, is in no letter; when that is all there is none', async () => {
  const { server, noem, zie, letters, until, waiting, clock } = await postFor('direct')
  const gezien = await noem('Dit zag Anna al.')
  await zie(gezien.id)
  clock.pass(10 * minute)
  await expect.poll(waiting).toBe(0)
  expect(letters()).toEqual([])
  const weg = await noem('Dit neemt Bram terug.')
  await overlegOf(server).send('DELETE', `/draden/${weg.id}/opmerkingen/${weg.opmerkingen[0]?.id}`, 'bram')
  await noem('Dit is nieuws.')
  await until(1, 3 * minute)
  expect(letters()[0]?.text).toContain('Dit is nieuws.')
  expect(letters()[0]?.text).not.toMatch(/Dit zag|Dit neemt/)
})

test('what was seen or taken back makes no daily letter come sooner', async () => {
  const { server, clock, noem, zie, letters, until, waiting } = await postFor('dagelijks')
  const gezien = await noem('Dit zag Anna al.')
  const weg = await noem('Dit neemt Bram terug.')
  await zie(gezien.id)
  await overlegOf(server).send('DELETE', `/draden/${weg.id}/opmerkingen/${weg.opmerkingen[0]?.id}`, 'bram')
  const next = lastMorning(clock.wall() + 24 * 60 * minute)
  clock.pass(next - clock.wall() + 4 * 60 * minute)
  await noem('Dit kwam na zevenen.')
  clock.pass(10 * minute)
  expect(await waiting()).toBe(1)
  expect(letters()).toEqual([])
  await until(1, 24 * 60 * minute)
  expect(letters()[0]?.text).toContain('Dit kwam na zevenen.')
})

test('who wants none gets none, also of what came before they want them again', async () => {
  const { server, noem, letters, until, waiting, clock } = await postFor('uit')
  await noem('Hier komt geen brief van.')
  clock.pass(minute)
  await expect.poll(waiting).toBe(0)
  await kies(server, 'anna', 'direct')
  await noem('Hier wel.')
  await until(1, 3 * minute)
  expect(letters()[0]?.text).not.toContain('geen brief')
})

test('a choice is one person’s and one plan’s, and can be read', async () => {
  const { server } = await postFor('direct')
  const chosen = async (naam: string) => (await server.ask(`${plan}/bericht-voorkeur`, naam)).json()
  expect(await chosen('anna')).toEqual({ frequentie: 'direct' })
  expect(await chosen('eva')).toEqual({ frequentie: 'dagelijks' })
  expect((await kies(server, 'eva', 'soms')).status).toBe(400)
})

test('one click in a mail program ends the letters, without signing in; a link that is only opened does not', async () => {
  const { server, noem, letters, until, waiting, clock } = await postFor('direct')
  await noem('Een.')
  await until(1, 3 * minute)
  const [letter] = letters()
  const link = afmeldlink(letter as Letter)
  expect(letter?.text).toContain(link)
  const opened = await fetch(link)
  expect(opened.status).toBe(200)
  expect(await opened.text()).toContain('<form method="post">')
  expect(await server.store.berichtenPost.frequentie('voorbeeld', await idOf(server, 'anna'))).toBe('direct')
  const clicked = await fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(clicked.status).toBe(200)
  expect(await server.store.berichtenPost.frequentie('voorbeeld', await idOf(server, 'anna'))).toBe('uit')
  await noem('Twee.')
  clock.pass(10 * minute)
  await expect.poll(waiting).toBe(0)
  expect(letters()).toHaveLength(1)
  expect((await fetch(`${link}x`, { method: 'POST' })).status).toBe(404)
})

test('a server that was down sends late, once', async () => {
  const dataDir = temporaryFolder()
  const first = await postFor('direct', dataDir)
  await first.noem('Vlak voor het eind.')
  await first.server.close()
  expect(lettersIn(dataDir)).toEqual([])
  first.clock.pass(6 * 60 * minute)
  const second = await start({ dataDir, clock: first.clock })
  await expect.poll(() => lettersIn(dataDir).length).toBe(1)
  await second.close()
  const third = await start({ dataDir, clock: first.clock })
  first.clock.pass(60 * minute)
  expect(await third.store.berichtenPost.wachtend(ooit)).toEqual([])
  expect(lettersIn(dataDir)).toHaveLength(1)
  removeFolder(dataDir)
})

test('what two rounds find at once goes in one letter', async () => {
  const { server, noem } = await postFor('direct')
  await noem('Een.')
  const [bundel] = await server.store.berichtenPost.wachtend(ooit)
  const nrs = bundel?.berichten.map(({ nr }) => nr) ?? []
  expect(await server.store.berichtenPost.neem(nrs)).toBe(true)
  expect(await server.store.berichtenPost.neem(nrs)).toBe(false)
  await server.store.berichtenPost.geefTerug(nrs)
  expect(await server.store.berichtenPost.wachtend(ooit)).toHaveLength(1)
})

test('what was seen with its draad is booked as read, so that who asks how much is unread goes past no old rows', async () => {
  const { server, noem, zie, clock } = await postFor('uit')
  const gezien = await noem('Dit zag Anna al.')
  await noem('Dit nog niet.')
  await zie(gezien.id)
  clock.pass(minute)
  const rows = server.store.database.prepare('SELECT gelezen FROM berichten ORDER BY nr').pluck()
  await expect.poll(() => rows.all()).toEqual([1, 0])
  expect(await server.store.berichten.ongelezen(await idOf(server, 'anna'))).toBe(1)
})
