import { createHash } from 'node:crypto'
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import type { Store } from '../store/store.ts'
import { whenFree } from '../store/whenFree.ts'
import { browserName } from './browserName.ts'
import { sessionRows } from './sessionRows.ts'

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: { browser: string | null; sinds: number; gebruikt_op: number }
  }
}

/** A browser that is signed in. `id` names the sign-in in logs and sockets; it opens nothing. */
export interface SignIn {
  readonly id: string
  readonly userId: string
  /** In milliseconds since 1970. */
  readonly endsAt: number
  /** A `Set-Cookie` value to send along when the sign-in was prolonged. */
  readonly renewed: string | null
}

export interface SignIns {
  /** Signs somebody in with the browser of this `User-Agent`; gives the `Set-Cookie` value. */
  start(userId: string, userAgent: string | undefined): Promise<string>
  /** The `Set-Cookie` value that clears the cookie. */
  blank(): string
  /** The sign-in of a `Cookie` header; null when there is none or it has ended. In its second half it is prolonged. */
  read(cookies: string | null | undefined): Promise<SignIn | null>
  /** The same, and prolongs nothing: for an answer that takes no new cookie along. */
  look(cookies: string | null | undefined): Promise<SignIn | null>
  /** When the sign-in with this `id` ends, in milliseconds since 1970; null when it is no more. */
  endOf(id: string): Promise<number | null>
  /** Ends the sign-in of a `Cookie` header; gives the `Set-Cookie` value that clears it. */
  end(cookies: string | null | undefined): Promise<string>
}

const days = 30

/** Sign-ins in the database, under a cookie that only HTTP sees. `secure` when the site is on https. */
export function signIns(store: Store, secure: boolean): SignIns {
  const adapter = hashed(sessionRows(store.database))
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(days, 'd'),
    sessionCookie: { name: 'regiotafel_sessie', attributes: { secure, sameSite: 'lax', path: '/' } },
  })
  const row = store.database.prepare<[string], { userId: string; seconds: number }>(
    'SELECT user_id AS userId, expires_at AS seconds FROM sessions WHERE id = ?',
  )
  const tokenOf = (cookies: string | null | undefined) => lucia.readSessionCookie(cookies ?? '')
  return {
    async start(userId, userAgent) {
      await lucia.deleteExpiredSessions()
      const nu = Date.now()
      const attributes = { browser: browserName(userAgent), sinds: nu, gebruikt_op: nu }
      return lucia.createSessionCookie((await lucia.createSession(userId, attributes)).id).serialize()
    },
    blank: () => lucia.createBlankSessionCookie().serialize(),
    async read(cookies) {
      const token = tokenOf(cookies)
      const { session } = token ? await lucia.validateSession(token) : { session: null }
      if (!session) return null
      const renewed = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null
      const { userId, expiresAt } = session
      const id = digest(session.id)
      store.seen.signIn(id)
      return { id, userId, endsAt: expiresAt.getTime(), renewed }
    },
    async look(cookies) {
      const token = tokenOf(cookies)
      if (!token) return null
      // The library prepares its queries anew each time, and everybody comes at once after a restart.
      const id = digest(token)
      const found = row.get(id)
      const endsAt = (found?.seconds ?? 0) * 1000
      return found && endsAt > Date.now() ? { id, userId: found.userId, endsAt, renewed: null } : null
    },
    async endOf(id) {
      const found = row.get(id)
      return found ? found.seconds * 1000 : null
    },
    async end(cookies) {
      const token = tokenOf(cookies)
      if (token) await lucia.invalidateSession(token)
      return lucia.createBlankSessionCookie().serialize()
    },
  }
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Lucia stores session ids as they are; a copy of the database would then sign in as anyone. */
function hashed(inner: Adapter): Adapter {
  const named = (session: DatabaseSession | null, id: string) => session && { ...session, id }
  return {
    async getSessionAndUser(id) {
      const [session, user] = await inner.getSessionAndUser(digest(id))
      return [named(session, id), user]
    },
    getUserSessions: userId => inner.getUserSessions(userId),
    setSession: session => whenFree(() => inner.setSession({ ...session, id: digest(session.id) })),
    updateSessionExpiration: (id, expiresAt) =>
      whenFree(() => inner.updateSessionExpiration(digest(id), expiresAt)),
    deleteSession: id => whenFree(() => inner.deleteSession(digest(id))),
    deleteUserSessions: userId => whenFree(() => inner.deleteUserSessions(userId)),
    deleteExpiredSessions: () => whenFree(() => inner.deleteExpiredSessions()),
  }
}
