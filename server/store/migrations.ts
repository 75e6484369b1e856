import type { Database } from 'better-sqlite3'

/** Ordered: number n brings a database from `user_version` n to n + 1. Never changed once released. */
const migrations: readonly string[] = [
  `
  CREATE TABLE users (
    id TEXT PRIMARY KEY,
    email TEXT UNIQUE COLLATE NOCASE,
    wachtwoord TEXT,
    naam TEXT NOT NULL,
    organisatie TEXT NOT NULL,
    sector TEXT NOT NULL,
    kleur INTEGER NOT NULL,
    demo TEXT UNIQUE
  ) STRICT;
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sessions_by_user ON sessions(user_id);
  CREATE TABLE plans (
    id TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    created_by TEXT REFERENCES users(id) ON DELETE SET NULL
  ) STRICT;
  CREATE TABLE members (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    rol TEXT NOT NULL,
    PRIMARY KEY (plan_id, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX members_by_user ON members(user_id);
  CREATE TABLE plan_updates (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author_id TEXT,
    bytes BLOB NOT NULL,
    PRIMARY KEY (plan_id, seq)
  ) STRICT;
  `,
  `
  CREATE TABLE plan_regelsets (
    plan_id TEXT PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE,
    versie INTEGER NOT NULL,
    regelset TEXT NOT NULL
  ) STRICT;
  CREATE TABLE regelset_wijzigingen (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    versie INTEGER NOT NULL,
    at INTEGER NOT NULL,
    door_id TEXT NOT NULL,
    door TEXT NOT NULL,
    wat TEXT NOT NULL,
    PRIMARY KEY (plan_id, versie)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE plan_snapshots (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (plan_id, seq)
  ) STRICT;
  `,
  // A row of an older release has no crc, and is believed.
  `
  ALTER TABLE plan_updates ADD COLUMN crc INTEGER;
  CREATE TABLE plan_clients (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    PRIMARY KEY (plan_id, client_id)
  ) STRICT, WITHOUT ROWID;
  `,
  // A snapshot of an older release has no state vector. What is set apart stays in the log as it came.
  `
  ALTER TABLE plan_snapshots ADD COLUMN sv BLOB;
  CREATE TABLE plan_quarantine (
    plan_id TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (plan_id, seq)
  ) STRICT;
  `,
  // The schema number of the release that last made what it declares.
  `
  ALTER TABLE plans ADD COLUMN compleet INTEGER NOT NULL DEFAULT 0;
  `,
  // Which lineage of the plan its log is: another after a backup was put back.
  `
  ALTER TABLE plans ADD COLUMN epoch INTEGER NOT NULL DEFAULT 1;
  `,
]

/**
 * Brings the database to this release, or to an older schema, all or nothing. A database of a newer release is
 * refused.
 */
export function migrate(db: Database, to = migrations.length): void {
  const version = versionOf(db)
  if (isNewer(db))
    throw new Error(`The database has schema ${version}; this release knows up to ${migrations.length}.`)
  db.transaction(() => {
    for (const sql of migrations.slice(version, to)) db.exec(sql)
    db.pragma(`user_version = ${Math.max(version, to)}`)
  })()
}

/** Whether a newer release than this one wrote it. */
export const isNewer = (db: Database): boolean => versionOf(db) > migrations.length

const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))
