import type { Database } from 'better-sqlite3'
import { type LastCommit, readMark } from './mark.ts'
import { isCorrupt } from './storageFault.ts'

/** What is found after the server before did not stop in good order. Both null when nothing was lost. */
export interface AfterCrash {
  /** What SQLite says is wrong with the file. */
  readonly damage: string | null
  /** The last commit that was confirmed, when the log of its plan ends before it: at `found`. */
  readonly lost: (LastCommit & { readonly found: number }) | null
}

/** Looks the database over. Null after an orderly stop. */
export function lookAfterCrash(db: Database, dataDir: string): AfterCrash | null {
  const mark = readMark(dataDir)
  if (!mark) return null
  const damage = damageIn(db)
  return { damage, lost: mark.lastCommit && damage === null ? lostSince(db, mark.lastCommit) : null }
}

function damageIn(db: Database): string | null {
  try {
    const said = String(db.pragma('quick_check(1)', { simple: true }))
    return said === 'ok' ? null : said
  } catch (thrown) {
    if (isCorrupt(thrown)) return String(thrown)
    throw thrown
  }
}

function lostSince(db: Database, { planId, seq }: LastCommit): AfterCrash['lost'] {
  const head = db
    .prepare<[string], { seq: number | null }>('SELECT MAX(seq) AS seq FROM plan_updates WHERE plan_id = ?')
    .get(planId)
  const found = head?.seq ?? 0
  return found < seq ? { planId, seq, found } : null
}
