import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { loadDoc } from '../sync/planDoc.ts'
import { raiseEpochs } from './epochs.ts'
import { markFile } from './mark.ts'
import { isNewer, migrate } from './migrations.ts'
import { DamagedLog, type PlanLog, planLog } from './planUpdates.ts'
import { isCorrupt, troubleOf } from './storageFault.ts'
import { databaseFile } from './store.ts'

/** A backup that cannot be made or put back. The message is for the operator, in Dutch. */
export class BackupFault extends Error {}

/** What a backup holds, once every plan in it was read. */
export interface Contents {
  readonly plannen: number
  readonly accounts: number
  /** Plans of which an update is damaged or missing: kept as they are, and read up to there. */
  readonly beschadigd: readonly { readonly planId: string; readonly seq: number }[]
}

/**
 * Writes everything in a data folder to one file, beside a running server or without one: all that was
 * confirmed before it began is in it. The file is checked, and on disk, before it gets its name.
 */
export async function makeBackup(dataDir: string, file: string): Promise<Contents> {
  const source = databaseFile(dataDir)
  if (!existsSync(source)) throw new BackupFault(`In ${dataDir} staan geen gegevens van Regiotafel.`)
  if (existsSync(file)) throw new BackupFault(`${file} bestaat al. Kies een andere naam.`)
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.onaf`
  copyWhole(source, half)
  checkFile(half)
  const contents = await readContents(half)
  settle(half, file)
  return contents
}

/**
 * Puts a backup back as a data folder. Never writes over one: it is made, or empty of plans. Every plan in it is
 * another lineage from then on, so that nothing that was written after the backup is merged with it.
 */
export async function restoreBackup(file: string, dataDir: string): Promise<Contents> {
  if (!existsSync(file)) throw new BackupFault(`${file} bestaat niet.`)
  const target = databaseFile(dataDir)
  if (existsSync(target))
    throw new BackupFault(
      `In ${dataDir} staan al gegevens. Kies een lege map, of zet die gegevens eerst weg: ze worden niet overschreven.`,
    )
  checkFile(file)
  mkdirSync(dataDir, { recursive: true })
  const half = `${target}.onaf`
  copyWhole(file, half)
  beginLineages(half)
  const contents = await readContents(half)
  setAside(dataDir)
  settle(half, target)
  return contents
}

/**
 * Everything as it is at one moment, in one file. SQLite's backup function begins anew with every commit of
 * another process, and beside a busy server never ends; this reads in one transaction.
 */
function copyWhole(from: string, to: string): void {
  rmSync(to, { force: true })
  const database = new Database(from, { readonly: true })
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } catch (thrown) {
    rmSync(to, { force: true })
    if (isCorrupt(thrown))
      throw new BackupFault(`${from} is zo beschadigd dat er geen kopie van te maken is.`)
    if (troubleOf(thrown)) throw new BackupFault(`${to} kan niet worden geschreven. Is er genoeg ruimte?`)
    throw thrown
  } finally {
    database.close()
  }
}

/** The backup may be of an older release, which had no epochs. */
function beginLineages(file: string): void {
  const database = new Database(file, { fileMustExist: true })
  try {
    migrate(database)
    raiseEpochs(database, new Date())
  } finally {
    database.close()
  }
}

/** What is left of a database that is gone would be read as belonging to this one. */
function setAside(dataDir: string): void {
  const target = databaseFile(dataDir)
  for (const left of [`${target}-wal`, `${target}-shm`, markFile(dataDir)])
    if (existsSync(left)) renameSync(left, `${left}.oud`)
}

/** Gives a file its name when it is on disk, and sees to it that the name is as well. */
function settle(half: string, file: string): void {
  flush(half)
  renameSync(half, file)
  flush(dirname(file))
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** SQLite's own check of all of it. */
function checkFile(file: string): void {
  const database = openBackup(file)
  try {
    if (isNewer(database))
      throw new BackupFault(
        `${file} is van een nieuwere versie van Regiotafel. Zet hem met die versie terug.`,
      )
    const faults = database.pragma('quick_check', { simple: true })
    if (faults !== 'ok') throw new BackupFault(`${file} is beschadigd: ${String(faults)}`)
  } finally {
    database.close()
  }
}

/** Reads every plan from its log. */
async function readContents(file: string): Promise<Contents> {
  const database = openBackup(file)
  try {
    const ids = database.prepare<[], { id: string }>('SELECT id FROM plans').all()
    const log = planLog(database)
    const beschadigd = []
    for (const { id } of ids) beschadigd.push(...(await damageIn(log, id)))
    const accounts = database.prepare<[], { n: number }>('SELECT COUNT(*) AS n FROM users').get()
    return { plannen: ids.length, accounts: accounts?.n ?? 0, beschadigd }
  } finally {
    database.close()
  }
}

async function damageIn(log: PlanLog, planId: string): Promise<Contents['beschadigd']> {
  try {
    const doc = await loadDoc(log, planId)
    doc.destroy()
    return []
  } catch (thrown) {
    if (thrown instanceof DamagedLog) return [{ planId, seq: thrown.seq }]
    throw thrown
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
