import type { Database } from 'better-sqlite3'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import type { Bestand, Bestandsvorm, Vaststelling } from '../../shared/vaststelling/vaststelling.ts'
import { whenFree } from './whenFree.ts'

export type NieuweVaststelling = Omit<Vaststelling, 'bestanden'>
export interface Inhoud extends Pick<Bestand, 'vorm' | 'hash'> {
  readonly bytes: Uint8Array
}

/** Decisions that were taken, with the files of each. Kept once and never written again: triggers refuse it. */
export interface Vaststellingen {
  /** Closes the offer in the same transaction; false when that was closed already. */
  keep(planId: string, nieuw: NieuweVaststelling, bestanden: readonly Inhoud[]): Promise<boolean>
  /** The newest first. */
  of(planId: string): Promise<readonly Vaststelling[]>
  bestand(
    planId: string,
    vaststellingId: string,
    vorm: Bestandsvorm,
  ): Promise<(Inhoud & { readonly naam: string }) | null>
}

type Rij = Omit<NieuweVaststelling, 'door'> & { readonly door: string }

export function vaststellingen(db: Database): Vaststellingen {
  const all = db.prepare<[string], Rij>(
    `SELECT id, aanbieding_id AS aanbiedingId, versie_id AS versieId, naam, hash, besluit, door, op
     FROM vaststellingen WHERE plan_id = ? ORDER BY nr DESC`,
  )
  const files = db.prepare<[string], Bestand>(
    `SELECT vorm, hash, length(bytes) AS bytes FROM vaststelling_bestanden WHERE vaststelling_id = ? ORDER BY vorm`,
  )
  const one = db.prepare<[string, string, string], Inhoud & { readonly naam: string }>(
    `SELECT vorm, vaststelling_bestanden.hash, bytes, naam
     FROM vaststelling_bestanden JOIN vaststellingen ON vaststellingen.id = vaststelling_id
     WHERE plan_id = ? AND vaststelling_id = ? AND vorm = ?`,
  )
  const keep = db.transaction(keeper(db))
  return {
    keep: (planId, nieuw, bestanden) => whenFree(() => keep.immediate(planId, nieuw, bestanden)),
    of: async planId =>
      all.all(planId).map(rij => ({
        ...rij,
        door: JSON.parse(rij.door) as Ondertekenaar,
        bestanden: files.all(rij.id),
      })),
    bestand: async (planId, vaststellingId, vorm) => one.get(planId, vaststellingId, vorm) ?? null,
  }
}

function keeper(db: Database) {
  const close = db.prepare(
    `UPDATE aanbiedingen SET gesloten = 'vastgesteld', gesloten_door = @door, gesloten_op = @op
     WHERE plan_id = @planId AND id = @aanbiedingId AND gesloten IS NULL`,
  )
  const insert = db.prepare(
    `INSERT INTO vaststellingen (id, plan_id, aanbieding_id, versie_id, naam, hash, besluit, door, op)
     VALUES (@id, @planId, @aanbiedingId, @versieId, @naam, @hash, @besluit, @door, @op)`,
  )
  const file = db.prepare(
    'INSERT INTO vaststelling_bestanden (vaststelling_id, vorm, hash, bytes) VALUES (?, ?, ?, ?)',
  )
  return (planId: string, nieuw: NieuweVaststelling, bestanden: readonly Inhoud[]): boolean => {
    const rij = { ...nieuw, planId, door: JSON.stringify(nieuw.door) }
    if (close.run(rij).changes === 0) return false
    insert.run(rij)
    for (const { vorm, hash, bytes } of bestanden) file.run(nieuw.id, vorm, hash, Buffer.from(bytes))
    return true
  }
}
