import type { Database } from 'better-sqlite3'
import { whenFree } from './whenFree.ts'

/** For which release each plan has all that is declared. */
export interface Completed {
  /** The schema number; 0 for a plan that was never looked at. */
  completedFor(planId: string): Promise<number>
  keepCompleted(planId: string, schema: number): Promise<void>
}

export function completed(db: Database): Completed {
  const read = db.prepare<[string], { schema: number }>('SELECT compleet AS schema FROM plans WHERE id = ?')
  const keep = db.prepare<[number, string]>('UPDATE plans SET compleet = ? WHERE id = ?')
  return {
    completedFor: async planId => read.get(planId)?.schema ?? 0,
    keepCompleted: async (planId, schema) => void (await whenFree(() => keep.run(schema, planId))),
  }
}
