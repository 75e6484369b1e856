import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { loadDoc } from '../sync/planDoc.ts'
import { planLog } from './planUpdates.ts'
import { databaseFile } from './store.ts'

/** A backup that cannot be made or put back. The message is for the operator, in Dutch. */
export class BackupFault extends Error {}

/** What a backup holds, once every plan in it was read. */
export interface Contents {
  readonly plannen: number
  readonly accounts: number
}

/**
 * Writes everything in a data folder to one file, beside a running server or without one: all that was
 * confirmed before it began is in it. The file is checked before it gets its name.
 */
export async function makeBackup(dataDir: string, file: string): Promise<Contents> {
  const source = databaseFile(dataDir)
  if (!existsSync(source)) throw new BackupFault(`In ${dataDir} staan geen gegevens van Regiotafel.`)
  if (existsSync(file)) throw new BackupFault(`${file} bestaat al. Kies een andere naam.`)
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.onaf`
  rmSync(half, { force: true })
  const database = new Database(source, { readonly: true })
  try {
    await database.backup(half)
  } finally {
    database.close()
  }
  makeOneFile(half)
  const contents = await checkBackup(half)
  renameSync(half, file)
  return contents
}

/** Puts a backup back as a data folder. Never writes over one: it is made, or empty of plans. */
export async function restoreBackup(file: string, dataDir: string): Promise<Contents> {
  if (!existsSync(file)) throw new BackupFault(`${file} bestaat niet.`)
  const target = databaseFile(dataDir)
  if (existsSync(target))
    throw new BackupFault(
      `In ${dataDir} staan al gegevens. Kies een lege map, of zet die gegevens eerst weg: ze worden niet overschreven.`,
    )
  const contents = await checkBackup(file)
  mkdirSync(dataDir, { recursive: true })
  const half = `${target}.onaf`
  rmSync(half, { force: true })
  const database = new Database(file, { readonly: true })
  try {
    await database.backup(half)
  } finally {
    database.close()
  }
  renameSync(half, target)
  return contents
}

/** A copy in WAL mode has files beside it as soon as it is read. */
function makeOneFile(file: string): void {
  const database = new Database(file)
  database.pragma('journal_mode = DELETE')
  database.close()
}

/** Reads all of it: SQLite's own check, and every plan from its log. */
async function checkBackup(file: string): Promise<Contents> {
  const database = openBackup(file)
  try {
    const faults = database.pragma('quick_check', { simple: true })
    if (faults !== 'ok') throw new BackupFault(`${file} is beschadigd: ${String(faults)}`)
    const log = planLog(database)
    const ids = database.prepare<[], { id: string }>('SELECT id FROM plans').all()
    for (const { id } of ids) (await loadDoc(log, id)).destroy()
    const accounts = database.prepare<[], { n: number }>('SELECT COUNT(*) AS n FROM users').get()
    return { plannen: ids.length, accounts: accounts?.n ?? 0 }
  } finally {
    database.close()
  }
}

function openBackup(file: string): Database.Database {
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true })
    database.prepare('SELECT id FROM plans LIMIT 1').get()
    return database
  } catch {
    // SQLite's words ("file is not a database") say less to an operator than these.
    throw new BackupFault(`${file} is geen reservekopie van Regiotafel.`)
  }
}

/** `reservekopieen/regiotafel-2026-11-22-1030.sqlite` in the data folder. */
export function backupName(dataDir: string, now: Date): string {
  const [day = '', time = ''] = now.toISOString().split('T')
  return join(dataDir, 'reservekopieen', `regiotafel-${day}-${time.slice(0, 5).replace(':', '')}.sqlite`)
}
