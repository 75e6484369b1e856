import type { Database } from 'better-sqlite3'
import { Refusal } from '../../shared/refusals.ts'

export interface Epochs {
  /** Which lineage of a plan its log is (`shared/head.ts`). Rejects with `niet-gevonden` when there is no such plan. */
  epoch(planId: string): Promise<number>
}

export function epochs(db: Database): Epochs {
  const read = db.prepare<[string], { epoch: number }>('SELECT epoch FROM plans WHERE id = ?')
  return {
    async epoch(planId) {
      const row = read.get(planId)
      if (!row) throw new Refusal('niet-gevonden')
      return row.epoch
    },
  }
}

/**
 * Makes every plan another lineage, with a number that no plan had before: the same backup may be put back twice,
 * and what was written in between is of neither.
 */
export function raiseEpochs(db: Database, now: Date): void {
  db.prepare('UPDATE plans SET epoch = MAX(epoch + 1, ?)').run(now.getTime())
}
