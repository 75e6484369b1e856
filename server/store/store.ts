import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '../../shared/refusals.ts'
import { type Aanbiedingen, aanbiedingen } from './aanbiedingen.ts'
import { type AfterCrash, lookAfterCrash } from './afterCrash.ts'
import { type Akkoordvragen, akkoordvragen } from './akkoordvragen.ts'
import { type Berichten, berichten } from './berichten.ts'
import { type BerichtenPost, berichtenPost } from './berichtenPost.ts'
import { type Bewijzen, bewijzen } from './bewijzen.ts'
import { type Bezoeken, bezoeken } from './bezoeken.ts'
import { type Draden, draden } from './draden.ts'
import { type GelezenVersies, gelezenVersies } from './gelezenVersies.ts'
import { type Huisstijlen, huisstijlen } from './huisstijlen.ts'
import { markFile } from './mark.ts'
import { type Members, members } from './members.ts'
import { migrate } from './migrations.ts'
import { type Organisaties, organisaties } from './organisaties.ts'
import { type Plans, plans } from './plans.ts'
import { type PlanUpdates, planUpdates } from './planUpdates.ts'
import { type Publicaties, publicaties } from './publicaties.ts'
import { type Raadstermijnen, raadstermijnen } from './raadstermijnen.ts'
import { type Regelsets, regelsets } from './regelsets.ts'
import { type Seen, seen } from './seen.ts'
import { type Sessions, sessions } from './sessions.ts'
import { type Uitnodigingen, uitnodigingen } from './uitnodigingen.ts'
import { type Users, users } from './users.ts'
import { type Vaststellingen, vaststellingen } from './vaststellingen.ts'
import { type Versies, versies } from './versies.ts'
import { whenFree } from './whenFree.ts'
import { type Wijzigingen, wijzigingen } from './wijzigingen.ts'
import type { WriterFault } from './writer/messages.ts'
import { openWriter, type Writer } from './writer/writer.ts'

/** Whether it can be written at this moment. */
export type Storage = Pick<Writer, 'trouble' | 'watch'>

/**
 * All that is kept. Its functions return promises although SQLite answers at once: the log gets a writer
 * thread, and PostgreSQL comes beside it, behind the same names.
 */
export interface Store {
  readonly users: Users
  readonly organisaties: Organisaties
  readonly sessions: Sessions
  readonly uitnodigingen: Uitnodigingen
  readonly bewijzen: Bewijzen
  readonly seen: Seen
  readonly plans: Plans
  readonly members: Members
  readonly planUpdates: PlanUpdates
  readonly regelsets: Regelsets
  readonly draden: Draden
  readonly versies: Versies
  readonly gelezenVersies: GelezenVersies
  readonly aanbiedingen: Aanbiedingen
  readonly akkoordvragen: Akkoordvragen
  readonly vaststellingen: Vaststellingen
  readonly publicaties: Publicaties
  readonly raadstermijnen: Raadstermijnen
  readonly huisstijlen: Huisstijlen
  readonly wijzigingen: Wijzigingen
  readonly bezoeken: Bezoeken
  readonly berichten: Berichten
  readonly berichtenPost: BerichtenPost
  readonly storage: Storage
  /** For the sign-in library, which brings its own queries. */
  readonly database: Database.Database
  /**
   * Looks the database over when the server before did not stop in good order; null when it did. When it is
   * damaged, it can be read from then on and not written.
   */
  afterCrash(): AfterCrash | null
  /** Resolves when the store can be read and written; rejects when not. */
  check(): Promise<void>
  close(): Promise<void>
}

export const databaseFile = (dataDir: string): string => join(dataDir, 'regiotafel.sqlite')

/** Opens the store in a folder, which is made when missing, and brings it to this release. */
export function openStore(dataDir: string, fault: WriterFault | null = null): Store {
  mkdirSync(dataDir, { recursive: true })
  const file = databaseFile(dataDir)
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  // NORMAL may lose a committed transaction when power fails, and a confirmation says it is on disk.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 5000')
  migrate(db)
  // From here on the writer keeps the WAL small; here it would hold up everybody who types.
  db.pragma('wal_autocheckpoint = 0')
  const writer = openWriter({ file, mark: markFile(dataDir), fault })
  const begin = db.transaction(() => db.prepare('SELECT COUNT(*) FROM plans').get())
  // A transaction of the writer is short; who waits longer, waits beside the event loop (`whenFree`).
  db.pragma('busy_timeout = 10')
  return {
    users: users(db),
    organisaties: organisaties(db),
    sessions: sessions(db),
    uitnodigingen: uitnodigingen(db),
    bewijzen: bewijzen(db),
    seen: seen(db),
    plans: plans(db),
    members: members(db),
    planUpdates: planUpdates(db, writer),
    regelsets: regelsets(db),
    draden: draden(db),
    versies: versies(db),
    gelezenVersies: gelezenVersies(db),
    aanbiedingen: aanbiedingen(db),
    akkoordvragen: akkoordvragen(db),
    vaststellingen: vaststellingen(db),
    publicaties: publicaties(db),
    raadstermijnen: raadstermijnen(db),
    huisstijlen: huisstijlen(db),
    wijzigingen: wijzigingen(db),
    bezoeken: bezoeken(db),
    berichten: berichten(db),
    berichtenPost: berichtenPost(db),
    storage: writer,
    database: db,
    afterCrash() {
      const found = lookAfterCrash(db, dataDir)
      if (found?.damage) {
        writer.stop('beschadigd', found.damage)
        db.pragma('query_only = ON')
      }
      return found
    },
    async check() {
      if (writer.trouble() !== null) throw new Refusal('opslag-mislukt')
      await whenFree(() => begin.immediate())
    },
    async close() {
      await writer.close()
      db.close()
    },
  }
}
