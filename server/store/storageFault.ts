import Database from 'better-sqlite3'

/** Why nothing can be stored for now. It may pass, and what waits is then stored as it is. */
export type StorageTrouble = 'vol' | 'bezet' | 'alleen-lezen' | 'schijf' | 'beschadigd'

/** Result codes of SQLite (sqlite.org/rescode.html), by the start of their names. */
const troubles: readonly (readonly [RegExp, StorageTrouble])[] = [
  [/^SQLITE_FULL/, 'vol'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'bezet'],
  [/^SQLITE_(READONLY|PERM)/, 'alleen-lezen'],
  [/^SQLITE_(IOERR|CANTOPEN|NOMEM)/, 'schijf'],
]

/** The trouble behind what was thrown; null when it lies in what was asked. */
export function troubleOf(thrown: unknown): StorageTrouble | null {
  if (!(thrown instanceof Database.SqliteError)) return null
  return troubles.find(([code]) => code.test(thrown.code))?.[1] ?? null
}

/** SQLite cannot make sense of part of the file. */
export const isCorrupt = (thrown: unknown): boolean =>
  thrown instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(thrown.code)
