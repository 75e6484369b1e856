import type { Database } from 'better-sqlite3'
import { isCorrupt, troubleOf } from './storageFault.ts'

/** When somebody last was in a plan, and when a sign-in was last used. */
export interface Seen {
  inPlan(planId: string, userId: string): void
  signIn(id: string): void
  /**
   * Keeps what was noted since the last time, in one transaction: hundreds who come at once cost one flush. While the
   * disk fails or the database is busy it stays noted.
   */
  flush(): void
}

export function seen(db: Database): Seen {
  const members = new Map<string, { planId: string; userId: string; at: number }>()
  const signIns = new Map<string, number>()
  const setMember = db.prepare(
    // Who was taken out meanwhile is in it no more.
    `INSERT INTO laatst_actief (plan_id, user_id, op) SELECT plan_id, user_id, ? FROM members
     WHERE plan_id = ? AND user_id = ? ON CONFLICT DO UPDATE SET op = excluded.op`,
  )
  const setSignIn = db.prepare('UPDATE sessions SET gebruikt_op = ? WHERE id = ?')
  const write = db.transaction(() => {
    for (const { planId, userId, at } of members.values()) setMember.run(at, planId, userId)
    for (const [id, at] of signIns) setSignIn.run(at, id)
  })
  return {
    inPlan: (planId, userId) => void members.set(`${planId} ${userId}`, { planId, userId, at: Date.now() }),
    signIn: id => void signIns.set(id, Date.now()),
    flush() {
      if (members.size + signIns.size === 0) return
      try {
        write.immediate()
      } catch (thrown) {
        if (troubleOf(thrown) || isCorrupt(thrown)) return
        throw thrown
      }
      members.clear()
      signIns.clear()
    },
  }
}
