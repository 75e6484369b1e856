import type { Database } from 'better-sqlite3'

interface Row {
  readonly id: string
  readonly userId: string
  /** In seconds since 1970. */
  readonly expiresAt: number
  readonly browser: string | null
  readonly sinds: number
  readonly gebruiktOp: number
}
const columns = `sessions.id, user_id AS userId, expires_at AS expiresAt, browser, sinds,
  gebruikt_op AS gebruiktOp`

/** A session in the shape of the sign-in library. */
interface SessionRow {
  readonly id: string
  readonly userId: string
  readonly expiresAt: Date
  readonly attributes: {
    readonly browser: string | null
    readonly sinds: number
    readonly gebruikt_op: number
  }
}

interface SessionUser {
  readonly id: string
  readonly attributes: Record<string, never>
}

/** Where the sign-in library keeps its sessions: the table `sessions`. */
export function sessionRows(db: Database) {
  const one = db.prepare<[string], Row>(`SELECT ${columns} FROM sessions WHERE id = ?`)
  const allOf = db.prepare<[string], Row>(`SELECT ${columns} FROM sessions WHERE user_id = ?`)
  const add = db.prepare(
    'INSERT INTO sessions (id, user_id, expires_at, browser, sinds, gebruikt_op) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const prolong = db.prepare('UPDATE sessions SET expires_at = ? WHERE id = ?')
  const end = db.prepare('DELETE FROM sessions WHERE id = ?')
  const endAllOf = db.prepare('DELETE FROM sessions WHERE user_id = ?')
  const endExpired = db.prepare('DELETE FROM sessions WHERE expires_at <= ?')
  return {
    /** A session ends with its user, so that one is there as well. */
    async getSessionAndUser(id: string): Promise<[SessionRow, SessionUser] | [null, null]> {
      const row = one.get(id)
      return row ? [sessionOf(row), { id: row.userId, attributes: {} }] : [null, null]
    },
    getUserSessions: async (userId: string) => allOf.all(userId).map(sessionOf),
    async setSession({ id, userId, expiresAt, attributes }: SessionRow) {
      const { browser, sinds, gebruikt_op } = attributes
      add.run(id, userId, inSeconds(expiresAt), browser, sinds, gebruikt_op)
    },
    async updateSessionExpiration(id: string, expiresAt: Date) {
      prolong.run(inSeconds(expiresAt), id)
    },
    async deleteSession(id: string) {
      end.run(id)
    },
    async deleteUserSessions(userId: string) {
      endAllOf.run(userId)
    },
    async deleteExpiredSessions() {
      endExpired.run(inSeconds(new Date()))
    },
  }
}

const inSeconds = (at: Date): number => Math.floor(at.getTime() / 1000)

const sessionOf = ({ id, userId, expiresAt, browser, sinds, gebruiktOp }: Row): SessionRow => ({
  ...{ id, userId, expiresAt: new Date(expiresAt * 1000) },
  attributes: { browser, sinds, gebruikt_op: gebruiktOp },
})
