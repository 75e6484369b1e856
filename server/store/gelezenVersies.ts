import type { Database } from 'better-sqlite3'
import type { Versie } from '../../shared/versie/versie.ts'
import { whenFree } from './whenFree.ts'

/** A version that came before another, for one person. */
export interface EerdereVersie extends Pick<Versie, 'id' | 'naam' | 'hash' | 'op'> {
  /** When they read it last; null when never. */
  readonly gelezenOp: string | null
  /** Who made it, as JSON; null for one that nobody asked for. */
  readonly auteur: string | null
}

/** Who read which version of a plan. Times are ISO 8601 in UTC. */
export interface GelezenVersies {
  lees(userId: string, versieId: string, op: string): Promise<void>
  /** Those with a lower number that have a name, were offered or were read by them; the newest first, some fifty. */
  voor(planId: string, nr: number, userId: string): Promise<readonly EerdereVersie[]>
}

export function gelezenVersies(db: Database): GelezenVersies {
  const lees = db.prepare(
    `INSERT INTO gelezen_versies (user_id, versie_id, op) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET op = excluded.op`,
  )
  const voor = db.prepare<{ planId: string; nr: number; userId: string }, EerdereVersie>(
    `SELECT id, naam, hash, versies.op, auteur, gelezen_versies.op AS gelezenOp
     FROM versies LEFT JOIN gelezen_versies ON versie_id = id AND user_id = @userId
     WHERE plan_id = @planId AND nr < @nr
       AND (soort = 'benoemd' OR aanleiding = 'aanbieding' OR gelezen_versies.op IS NOT NULL)
     ORDER BY nr DESC LIMIT 50`,
  )
  return {
    lees: (userId, versieId, op) => whenFree(() => void lees.run(userId, versieId, op)),
    voor: async (planId, nr, userId) => voor.all({ planId, nr, userId }),
  }
}
