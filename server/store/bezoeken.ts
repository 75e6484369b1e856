import type { Database } from 'better-sqlite3'
import { whenFree } from './whenFree.ts'

/** Who was away for less than this is still at the same visit: a page that is loaded again forgets nothing. */
export const bezoekMs = 30 * 60_000

/** When somebody looked at a plan. Times are in milliseconds since 1970. */
export interface Bezoeken {
  /** Until when somebody had seen the plan before the visit that `nu` is part of; null when it is their first. */
  sinds(planId: string, userId: string, nu: number): Promise<number | null>
  /** Somebody has the plan before them, or had until now. */
  zag(planId: string, userId: string, nu: number): Promise<void>
}

interface Bezoek {
  readonly sinds: number | null
  readonly tot: number
}

export function bezoeken(db: Database): Bezoeken {
  const read = db.prepare<[string, string], Bezoek>(
    'SELECT sinds, tot FROM bezoeken WHERE plan_id = ? AND user_id = ?',
  )
  const write = db.prepare(
    `INSERT INTO bezoeken (plan_id, user_id, sinds, tot) VALUES (?, ?, ?, ?)
     ON CONFLICT (plan_id, user_id) DO UPDATE SET sinds = excluded.sinds, tot = MAX(tot, excluded.tot)`,
  )
  const sinds = (planId: string, userId: string, nu: number): number | null => {
    const bezoek = read.get(planId, userId)
    if (!bezoek) return null
    return nu - bezoek.tot > bezoekMs ? bezoek.tot : bezoek.sinds
  }
  const zag = db.transaction((planId: string, userId: string, nu: number) => {
    write.run(planId, userId, sinds(planId, userId, nu), nu)
  })
  return {
    sinds: async (planId, userId, nu) => sinds(planId, userId, nu),
    zag: (planId, userId, nu) => whenFree(() => zag.immediate(planId, userId, nu)),
  }
}
