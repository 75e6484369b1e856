import { vi } from 'vitest'
import { hashPassword } from '../../server/auth/passwords.ts'
import { type Letter, lettersIn, linkIn } from './outbox.ts'
import type { TestServer } from './testServer.ts'

export const api = '/api/v1'
export const plan = `${api}/plannen/voorbeeld`

/** A request with a JSON body, as a demo person or as nobody. */
export const send = (
  server: TestServer,
  method: string,
  path: string,
  body?: unknown,
  naam: string | null = null,
) =>
  server.ask(path, naam, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })

/** The same with a cookie of one's own. */
export const sendAs = (server: TestServer, cookie: string, method: string, path: string, body?: unknown) =>
  fetch(`${server.url}${path}`, {
    method,
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

export const cookieOf = (answer: Response): string => {
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`An answer of ${answer.status} signed nobody in.`)
  return cookie
}

/** Status and code of a refusal. */
export const said = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  ((await answer.json()) as { code: string }).code,
]

/** The newest letter to an address, once there are `count` of them: letters are written after the answer. */
export async function letterTo(server: TestServer, aan: string, count = 1): Promise<Letter> {
  const all = () => lettersIn(server.dataDir).filter(({ to }) => to === aan)
  await vi.waitFor(() => {
    if (all().length < count) throw new Error(`${aan} has ${all().length} letters, not ${count}.`)
  })
  const last = all().at(-1)
  if (!last) throw new Error(`${aan} has no letter.`)
  return last
}

/** The token at the end of the link in a letter. */
export const tokenIn = (letter: Letter): string => linkIn(letter).split('/').at(-1) ?? ''

/** An account with a password, and the cookie of its browser. */
export async function account(server: TestServer, email: string, wachtwoord: string): Promise<string> {
  await server.store.users.create({
    ...{ naam: 'Femke Vis', organisatie: 'Thuiszorg Venne', sector: 'vvt', email },
    wachtwoord: await hashPassword(wachtwoord),
  })
  return cookieOf(await send(server, 'POST', `${api}/aanmelden`, { email, wachtwoord }))
}
