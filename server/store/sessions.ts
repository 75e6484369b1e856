import type { Database } from 'better-sqlite3'
import { whenFree } from './whenFree.ts'

/** A browser that somebody is signed in with. Times are in milliseconds since 1970; null: of an older release. */
export interface Session {
  /** The `id` of its sign-in, which opens nothing. */
  readonly id: string
  /** `Firefox op Windows`. */
  readonly browser: string | null
  readonly sinds: number | null
  readonly gebruiktOp: number | null
}

export interface Sessions {
  /** Those that have not ended, last used first. */
  of(userId: string): Promise<readonly Session[]>
  /** Ends one of somebody's own; false when there is none of that id. */
  end(userId: string, id: string): Promise<boolean>
  /** Ends all of somebody's, but for `except`; gives the ids of those that ended. */
  endAll(userId: string, except?: string): Promise<readonly string[]>
}

export function sessions(db: Database): Sessions {
  const list = db.prepare<[string, number], Session>(
    `SELECT id, browser, sinds, gebruikt_op AS gebruiktOp FROM sessions
     WHERE user_id = ? AND expires_at > ? ORDER BY gebruikt_op DESC, sinds DESC`,
  )
  const end = db.prepare('DELETE FROM sessions WHERE user_id = ? AND id = ?')
  const endAll = db.prepare<[string, string], { id: string }>(
    'DELETE FROM sessions WHERE user_id = ? AND id <> ? RETURNING id',
  )
  return {
    of: async userId => list.all(userId, Math.floor(Date.now() / 1000)),
    end: (userId, id) => whenFree(() => end.run(userId, id).changes === 1),
    endAll: (userId, except = '') => whenFree(() => endAll.all(userId, except).map(({ id }) => id)),
  }
}
