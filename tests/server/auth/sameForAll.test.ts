import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hashPassword } from '../../../server/auth/passwords.ts'
import { type AnswerTrace, answerTrace } from '../../kit/answerTrace.ts'
import { handClock } from '../../kit/handClock.ts'
import { lettersIn } from '../../kit/outbox.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

/**
 * Whether an address has an account is told by no answer, and by no time: what is done before the answer is counted
 * (what is asked of the store, passwords hashed) and is the same. Work that differs comes after it. Counted, not timed:
 * a time says little on a busy machine.
 */
const wachtwoord = 'een heel lang wachtwoord'
const bekend = 'femke@venne.example'
const onbekend = 'niemand@venne.example'

let trace: AnswerTrace
let server: TestServer
beforeAll(async () => {
  trace = answerTrace()
  server = await startTestServer({ wrap: trace.wrap, clock: handClock() })
  const femke = { naam: 'Femke Vis', organisatie: 'Thuiszorg Venne', sector: 'vvt' as const, email: bekend }
  await server.store.users.create({ ...femke, wachtwoord: await hashPassword(wachtwoord) })
  for (const naam of ['dirk', 'anna']) await server.cookie(naam)
})
afterAll(async () => {
  trace.close()
  await server.close()
})

interface Seen {
  /** All that somebody outside sees but the time. */
  readonly answer: readonly unknown[]
  readonly before: readonly string[]
}

/** `after` is done after the answer, and waited for: nothing of a request is counted with the next one. */
async function ask(path: string, body: object, naam: string | null = null, after?: string): Promise<Seen> {
  trace.take()
  const answer = await server.ask(`/api/v1${path}`, naam, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  const headers = [...answer.headers].filter(([name]) => name !== 'date')
  const done = [...trace.take()]
  await vi.waitFor(() => {
    done.push(...trace.take())
    expect(done).toContain('answer')
    if (after) expect(done.slice(done.indexOf('answer'))).toContain(after)
  })
  return { answer: [answer.status, headers, text], before: done.slice(0, done.indexOf('answer') + 1) }
}

const subjectsTo = (aan: string): readonly string[] =>
  lettersIn(server.dataDir)
    .filter(({ to }) => to === aan)
    .map(({ subject }) => subject)

test('hashing a password is counted, once each', async () => {
  trace.take()
  await hashPassword(wachtwoord)
  expect(trace.take()).toEqual(['argon2'])
})

test('signing in: one look and one hash, also for an account without a password, and from the first time on', async () => {
  const signIn = (email: string) => ask('/aanmelden', { email, wachtwoord: 'niet het goede wachtwoord' })
  const seen = [await signIn(onbekend), await signIn(bekend), await signIn('anna@regiotafel.example')]
  // The very first also makes the hash that stands for nobody's.
  expect(seen[0]?.before.filter(one => one === 'argon2').length).toBeLessThanOrEqual(2)
  const again = await signIn(onbekend)
  expect(again.before).toEqual(['users.credentials', 'argon2', 'answer'])
  for (const { before } of seen.slice(1)) expect(before).toEqual(again.before)
  for (const { answer } of seen) expect(answer).toEqual(again.answer)
  expect(again.answer[0]).toBe(401)
})

test('a new password: nothing is looked up before the answer; the letter comes after it', async () => {
  const forget = (email: string) => ask('/wachtwoord/vergeten', { email }, null, 'users.byEmail')
  const known = await forget(bekend)
  await vi.waitFor(() => expect(subjectsTo(bekend)).toEqual(['Kies een nieuw wachtwoord voor Regiotafel']))
  const unknown = await forget(onbekend)
  expect(known).toEqual(unknown)
  expect([known.answer[0], known.before]).toEqual([202, ['answer']])
  expect(subjectsTo(onbekend)).toEqual([])
})

const uitnodiging = { rol: 'lezer', organisatie: { naam: 'Thuiszorg Venne', sector: 'vvt' } }
const uitnodigingen = '/plannen/voorbeeld/uitnodigingen'

test('who invites an address hears nothing of whether it has an account', async () => {
  const invite = async (email: string) => {
    const { answer, before } = await ask(uitnodigingen, { ...uitnodiging, wijze: 'mail', email }, 'dirk')
    const [status, headers, text] = answer
    const named = JSON.parse(String(text)) as { uitnodiging: object; link: null; outbox: boolean }
    const own = { id: '', email: '', gemaaktOp: '', verlooptOp: '' }
    const length = ([name]: [string, string]) => name !== 'content-length'
    return {
      before,
      answer: [status, (headers as [string, string][]).filter(length)],
      body: { ...named, uitnodiging: { ...named.uitnodiging, ...own } },
    }
  }
  const [known, unknown] = [await invite(bekend), await invite(onbekend)]
  expect(known).toEqual(unknown)
  expect(known.answer[0]).toBe(201)
  expect(known.before.filter(one => one.startsWith('users.'))).toEqual(['users.byId'])
})

test('a new account with an invitation by link: both wait for a letter, and it is looked up after the answer', async () => {
  const made = await server.ask(`/api/v1${uitnodigingen}`, 'dirk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...uitnodiging, wijze: 'link' }),
  })
  const token = ((await made.json()) as { link: string }).link.split('/').at(-1)
  const enter = (email: string) =>
    ask('/uitnodigingen/nieuw-account', { token, naam: 'Femke Vis', email, wachtwoord })
  const known = await enter(bekend)
  await vi.waitFor(() => expect(subjectsTo(bekend)).toContain('U heeft al een account bij Regiotafel'))
  const unknown = await enter(onbekend)
  expect(known).toEqual(unknown)
  expect([known.answer[0], known.before]).toEqual([202, ['uitnodigingen.byToken', 'answer']])
  await vi.waitFor(() => expect(subjectsTo(onbekend)).toContain('Bevestig uw account bij Regiotafel'))
})
