import type { Database } from 'better-sqlite3'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { whenFree } from './whenFree.ts'

/** Which decision of a plan everybody may read. */
export interface Publicatie {
  readonly vaststellingId: string
  readonly door: Ondertekenaar
  /** ISO 8601 in UTC. */
  readonly op: string
}

/** What is public. There is no row of what is not, or no more. */
export interface Publicaties {
  of(planId: string): Promise<Publicatie | null>
  /** Instead of what was public before. False when the plan has no such decision. */
  publiceer(planId: string, publicatie: Publicatie): Promise<boolean>
  sluit(planId: string): Promise<void>
}

export function publicaties(db: Database): Publicaties {
  const one = db.prepare<[string], Omit<Publicatie, 'door'> & { readonly door: string }>(
    'SELECT vaststelling_id AS vaststellingId, door, op FROM publicaties WHERE plan_id = ?',
  )
  const put = db.prepare(
    `INSERT INTO publicaties (plan_id, vaststelling_id, door, op)
     SELECT plan_id, id, @door, @op FROM vaststellingen WHERE plan_id = @planId AND id = @vaststellingId
     ON CONFLICT (plan_id) DO UPDATE SET vaststelling_id = excluded.vaststelling_id, door = excluded.door, op = excluded.op`,
  )
  const remove = db.prepare('DELETE FROM publicaties WHERE plan_id = ?')
  return {
    async of(planId) {
      const rij = one.get(planId)
      return rij ? { ...rij, door: JSON.parse(rij.door) as Ondertekenaar } : null
    },
    publiceer: (planId, publicatie) =>
      whenFree(() => put.run({ planId, ...publicatie, door: JSON.stringify(publicatie.door) }).changes === 1),
    sluit: planId => whenFree(() => void remove.run(planId)),
  }
}
