import type { Database } from 'better-sqlite3'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import type { Akkoordvraag } from '../../shared/vaststelling/akkoordvraag.ts'

/**
 * Whose answer is waited for. Nothing is kept of it: it follows from who signs at this moment and from what is open and
 * not answered, so it is never told too late or too long.
 */
export interface Akkoordvragen {
  /** Of all plans that somebody is in, the last offered first. */
  aan(userId: string): Promise<readonly Akkoordvraag[]>
}

type Rij = Omit<Akkoordvraag, 'door'> & { readonly door: string }

export function akkoordvragen(db: Database): Akkoordvragen {
  const aan = db.prepare<[string], Rij>(
    `SELECT m.plan_id AS planId, a.id AS aanbiedingId, a.naam, o.naam AS organisatie, a.uiterlijk, a.door, a.op
     FROM members m
       JOIN users u ON u.id = m.user_id
       JOIN aanbiedingen a ON a.plan_id = m.plan_id AND a.gesloten IS NULL
       JOIN aanbieding_organisaties o ON o.aanbieding_id = a.id AND o.organisatie_id = u.organisatie_id
     WHERE m.user_id = ? AND m.tekent = 1 AND NOT EXISTS (
       SELECT 1 FROM akkoorden k WHERE k.aanbieding_id = a.id AND k.organisatie_id = o.organisatie_id)
     ORDER BY a.op DESC, a.id`,
  )
  return {
    aan: async userId =>
      aan.all(userId).map(rij => ({ ...rij, door: JSON.parse(rij.door) as Ondertekenaar })),
  }
}
