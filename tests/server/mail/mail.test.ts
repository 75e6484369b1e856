import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { LogFields } from '../../../server/log.ts'
import { outboxOf } from '../../../server/mail/bezorging.ts'
import { brief } from '../../../server/mail/brief.ts'
import { openMail } from '../../../server/mail/mail.ts'
import { wachtrijOf } from '../../../server/mail/wachtrij.ts'
import { isAdres } from '../../../shared/adres.ts'
import { handClock } from '../../kit/handClock.ts'
import { type MailServer, startMailServer } from '../../kit/mailServer.ts'
import { lettersIn } from '../../kit/outbox.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const from = 'Regiotafel <plan@regio.example>'

function open(smtpUrl: string | null, clock = handClock(), dataDir = temporaryFolder()) {
  const logged: { event: string; fields: LogFields }[] = []
  const log = (event: string, fields: LogFields = {}) => void logged.push({ event, fields })
  const mail = openMail({ settings: { smtpUrl, from }, dataDir, clock, log })
  ends.push(
    () => removeFolder(dataDir),
    () => mail.close(),
  )
  return { mail, dataDir, logged, clock }
}

async function mailServer(): Promise<MailServer> {
  const server = await startMailServer()
  ends.push(() => server.close())
  return server
}

const words = brief({
  onderwerp: 'Uitnodiging voor «Regioplan Coöperatie»',
  alineas: ['Anna nodigt u uit voor <b>het plan</b>.'],
  knop: { label: 'Uitnodiging openen', url: 'http://localhost:3000/uitnodiging/abc_DEF-1' },
  slot: ['Kent u dit plan niet? Dan hoeft u niets te doen.'],
})
const letter = { aan: 'femke@venne.example', ...words }

test('without SMTP a letter is a file in the outbox that only its owner reads, with its address on one line', async () => {
  const { mail, dataDir } = open(null)
  expect(mail.isOutbox).toBe(true)
  expect(await mail.send({ ...letter, kop: { 'List-Unsubscribe': '<http://localhost:3000/uit>' } })).toBe(
    true,
  )
  const [one] = lettersIn(dataDir)
  expect(one).toMatchObject({ to: 'femke@venne.example', subject: words.onderwerp, text: words.tekst.trim() })
  expect(one?.headers).toContain('List-Unsubscribe: <http://localhost:3000/uit>')
  expect(one?.text).toContain('\nhttp://localhost:3000/uitnodiging/abc_DEF-1\n')
  const [name = ''] = readdirSync(outboxOf(dataDir)).filter(each => each.endsWith('.eml'))
  expect(statSync(join(outboxOf(dataDir), name)).mode & 0o777).toBe(0o600)
})

test('nothing of a name or a title becomes HTML, or another header', () => {
  expect(words.html).toContain('Anna nodigt u uit voor &lt;b&gt;het plan&lt;/b&gt;.')
  expect(words.html).not.toContain('<b>')
  expect(brief({ onderwerp: 'Plan\r\nBcc: x@y.example', alineas: [] }).onderwerp).toBe(
    'Plan Bcc: x@y.example',
  )
})

test('with SMTP a letter goes to the mail server, and nothing is written here', async () => {
  const server = await mailServer()
  const { mail, dataDir, logged } = open(server.url)
  expect(mail.isOutbox).toBe(false)
  expect(await mail.send(letter)).toBe(true)
  expect(server.taken).toHaveLength(1)
  expect(server.taken[0]).toMatchObject({ to: 'femke@venne.example' })
  expect(server.taken[0]?.data).toContain('multipart/alternative')
  expect(lettersIn(dataDir)).toEqual([])
  expect(logged).toEqual([])
})

test('what cannot go out now is tried a few times more, and the log has neither address nor words', async () => {
  const server = await mailServer()
  server.answer('450 4.2.1 femke@venne.example is busy')
  const { mail, logged, clock } = open(server.url)
  const sent = mail.send(letter)
  for (const tries of [1, 2, 3]) {
    await vi.waitFor(() => expect(logged).toHaveLength(tries))
    if (tries === 3) server.answer(null)
    clock.pass(600_000)
  }
  expect(await sent).toBe(true)
  expect(server.tries()).toBe(4)
  expect(logged.map(({ fields }) => fields.tries)).toEqual([1, 2, 3])
  expect(JSON.stringify(logged)).not.toMatch(/femke|Regioplan|busy/)
})

test('what is refused for good, or cannot go out at all, is given up without an error', async () => {
  const server = await mailServer()
  server.answer('550 5.1.1 no such person')
  const { mail, logged, clock } = open(server.url)
  expect(await mail.send(letter)).toBe(false)
  expect(logged).toMatchObject([{ event: 'mail-failed', fields: { tries: 1, again: false } }])
  await server.close()
  const sent = mail.send(letter)
  for (const tries of [1, 2, 3, 4]) {
    await vi.waitFor(() => expect(logged).toHaveLength(1 + tries))
    clock.pass(600_000)
  }
  expect(await sent).toBe(false)
})

/** The names and the words of what waits. */
const waitingIn = (dataDir: string): string[] => {
  const folder = wachtrijOf(dataDir)
  return readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
}

test('a letter waits on disk, for its owner only, until it went or was given up', async () => {
  const server = await mailServer()
  server.answer('450 later')
  const { mail, dataDir, logged, clock } = open(server.url)
  const sent = mail.send(letter)
  await vi.waitFor(() => expect(logged).toHaveLength(1))
  expect(JSON.parse(waitingIn(dataDir)[0] ?? '')).toMatchObject({ tries: 1, brief: letter })
  const [name = ''] = readdirSync(wachtrijOf(dataDir))
  expect(statSync(join(wachtrijOf(dataDir), name)).mode & 0o777).toBe(0o600)
  server.answer(null)
  clock.pass(600_000)
  expect(await sent).toBe(true)
  expect(waitingIn(dataDir)).toEqual([])
  server.answer('550 no such person')
  expect(await mail.send(letter)).toBe(false)
  expect(waitingIn(dataDir)).toEqual([])
})

test('what waits when the server stops goes out once after its next start, at the time it would have', async () => {
  const server = await mailServer()
  server.answer('450 later')
  const first = open(server.url)
  const sent = first.mail.send(letter)
  await vi.waitFor(() => expect(first.logged).toHaveLength(1))
  await first.mail.close()
  expect(await sent).toBe(true)
  server.answer(null)
  first.clock.pass(3_000)
  const second = open(server.url, first.clock, first.dataDir)
  await vi.waitFor(() => expect(second.clock.waiting()).toBe(1))
  second.clock.pass(1_900)
  expect(server.tries()).toBe(1)
  second.clock.pass(200)
  await vi.waitFor(() => expect(server.taken).toHaveLength(1))
  expect(server.taken[0]).toMatchObject({ to: letter.aan })
  await vi.waitFor(() => expect(waitingIn(first.dataDir)).toEqual([]))
  await second.mail.close()
  const third = open(server.url, first.clock, first.dataDir)
  expect(await third.mail.send({ ...letter, aan: 'joris@venne.example' })).toBe(true)
  expect(server.taken.map(({ to }) => to)).toEqual([letter.aan, 'joris@venne.example'])
})

test('a letter is tried four times in all, however often the server starts; what is half or a day old is dropped', async () => {
  const server = await mailServer()
  server.answer('450 later')
  const { mail, dataDir, clock, logged } = open(server.url)
  const tell = mail.send(letter)
  await vi.waitFor(() => expect(logged).toHaveLength(1))
  await mail.close()
  await tell
  for (const tries of [2, 3, 4]) {
    const next = open(server.url, clock, dataDir)
    await vi.waitFor(() => expect(clock.waiting()).toBe(1))
    clock.pass(600_000)
    await vi.waitFor(() => expect(next.logged).toMatchObject([{ fields: { tries, again: tries < 4 } }]))
    await next.mail.close()
  }
  expect(waitingIn(dataDir)).toEqual([])
  const old = { id: 'een', tries: 1, op: clock.wall() - 25 * 60 * 60_000, brief: letter }
  writeFileSync(join(wachtrijOf(dataDir), 'een.json'), JSON.stringify(old))
  writeFileSync(join(wachtrijOf(dataDir), 'twee.json'), '{"id":')
  writeFileSync(join(wachtrijOf(dataDir), 'drie.json.onaf'), '{"id":')
  const last = open(server.url, clock, dataDir)
  await vi.waitFor(() => expect(waitingIn(dataDir)).toEqual([]))
  expect(last.logged.map(({ event }) => event)).toEqual(['mail-dropped', 'mail-dropped'])
  expect(server.tries()).toBe(4)
})

test('a letter says the same id at every try, so that one that comes twice is known', async () => {
  const server = await mailServer()
  const { mail } = open(server.url)
  await mail.send(letter)
  expect(server.taken[0]?.data).toMatch(/^Message-ID: <[\w-]+@regio\.example>$/m)
})

test('what cannot be kept is sent all the same', async () => {
  const server = await mailServer()
  const dataDir = temporaryFolder()
  writeFileSync(outboxOf(dataDir), 'no folder')
  const { mail, logged } = open(server.url, handClock(), dataDir)
  expect(await mail.send(letter)).toBe(true)
  expect(server.taken).toHaveLength(1)
  expect(logged).toMatchObject([{ event: 'mail-not-kept' }])
  expect(JSON.stringify(logged)).not.toContain(dataDir)
})

test.each([
  ['femke@venne.example', true],
  ['f.vis+plan@post.venne.example', true],
  ['femke', false],
  ['femke@venne', false],
  ['a@b.nl,c@d.nl', false],
  ['"a b"@c.nl', false],
  ['<a@b.nl>', false],
  ['a@b.nl\r\nBcc: c@d.nl', false],
  [`${'a'.repeat(250)}@b.nl`, false],
])('%j is an address: %s', (text, answer) => {
  expect(isAdres(text)).toBe(answer)
})
