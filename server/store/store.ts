import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Members, members } from './members.ts'
import { migrate } from './migrations.ts'
import { type Plans, plans } from './plans.ts'
import { type PlanUpdates, planUpdates } from './planUpdates.ts'
import { type Regelsets, regelsets } from './regelsets.ts'
import { type Users, users } from './users.ts'

/**
 * All that is kept. Its functions return promises although SQLite answers at once: the log gets a writer
 * thread, and PostgreSQL comes beside it, behind the same names.
 */
export interface Store {
  readonly users: Users
  readonly plans: Plans
  readonly members: Members
  readonly planUpdates: PlanUpdates
  readonly regelsets: Regelsets
  /** For the sign-in library, which brings its own queries. */
  readonly database: Database.Database
  /** Resolves when the store can be read and written; rejects when not. */
  check(): Promise<void>
  close(): Promise<void>
}

export const databaseFile = (dataDir: string): string => join(dataDir, 'regiotafel.sqlite')

/** Opens the store in a folder, which is made when missing, and brings it to this release. */
export function openStore(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true })
  const db = new Database(databaseFile(dataDir))
  db.pragma('journal_mode = WAL')
  // NORMAL may lose a committed transaction when power fails, and a confirmation says it is on disk.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 5000')
  migrate(db)
  const begin = db.transaction(() => db.prepare('SELECT COUNT(*) FROM plans').get())
  return {
    users: users(db),
    plans: plans(db),
    members: members(db),
    planUpdates: planUpdates(db),
    regelsets: regelsets(db),
    database: db,
    check: async () => void begin.immediate(),
    close: async () => void db.close(),
  }
}
