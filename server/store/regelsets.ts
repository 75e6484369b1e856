import type { Database } from 'better-sqlite3'
import { regels } from '../../shared/rules/index.ts'
import { aangevuld, iza2023, type Regelset, vastgelegd } from '../../shared/rules/regelset.ts'
import type { Verschil } from '../../shared/rules/regelsetVerschil.ts'
import { whenFree } from './whenFree.ts'

/** The criteria of a plan, and how many times they have been changed. */
export interface PlanRegelset {
  readonly regelset: Regelset
  readonly versie: number
}
export interface RegelsetWijziging {
  readonly versie: number
  /** Milliseconds. */
  readonly at: number
  readonly doorId: string
  readonly door: string
  readonly wat: readonly Verschil[]
}
export type NieuweWijziging = Omit<RegelsetWijziging, 'at' | 'versie'>

export interface Regelsets {
  /** A plan of an older release gets the set of this one, and keeps it. */
  of(planId: string): Promise<PlanRegelset>
  /** Replaces what was version `vanaf` and notes who changed what. Null when somebody else was first. */
  change(
    planId: string,
    vanaf: number,
    regelset: Regelset,
    wijziging: NieuweWijziging,
  ): Promise<PlanRegelset | null>
  /** The last change first. */
  changes(planId: string): Promise<readonly RegelsetWijziging[]>
}

/** Gives a plan the set that it is made with, unless it has one. Within the caller's transaction. */
export function keepFirstRegelset(db: Database): (planId: string) => void {
  const insert = db.prepare(
    'INSERT INTO plan_regelsets (plan_id, versie, regelset) VALUES (?, 0, ?) ON CONFLICT DO NOTHING',
  )
  return planId => void insert.run(planId, JSON.stringify(vastgelegd(iza2023, regels)))
}

interface Row {
  readonly versie: number
  readonly regelset: string
}
type WijzigingRow = Omit<RegelsetWijziging, 'wat'> & { readonly wat: string }

export function regelsets(db: Database): Regelsets {
  const keepFirst = keepFirstRegelset(db)
  const read = db.prepare<[string], Row>('SELECT versie, regelset FROM plan_regelsets WHERE plan_id = ?')
  const replace = db.prepare(
    'UPDATE plan_regelsets SET versie = versie + 1, regelset = ? WHERE plan_id = ? AND versie = ?',
  )
  const note = db.prepare(
    'INSERT INTO regelset_wijzigingen (plan_id, versie, at, door_id, door, wat) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const list = db.prepare<[string], WijzigingRow>(
    `SELECT versie, at, door_id AS doorId, door, wat FROM regelset_wijzigingen
     WHERE plan_id = ? ORDER BY versie DESC`,
  )
  const of = (planId: string): PlanRegelset => {
    if (!read.get(planId)) keepFirst(planId)
    const row = read.get(planId)
    if (!row) throw new Error(`Plan ${planId} has no criteria although they were just kept.`)
    return { versie: row.versie, regelset: aangevuld(JSON.parse(row.regelset) as Regelset) }
  }
  const change = db.transaction((planId: string, vanaf: number, regelset: Regelset, een: NieuweWijziging) => {
    const kept = JSON.stringify(vastgelegd(regelset, regels))
    if (replace.run(kept, planId, vanaf).changes === 0) return null
    note.run(planId, vanaf + 1, Date.now(), een.doorId, een.door, JSON.stringify(een.wat))
    return of(planId)
  })
  return {
    of: planId => whenFree(() => of(planId)),
    change: (planId, vanaf, regelset, een) => whenFree(() => change.immediate(planId, vanaf, regelset, een)),
    changes: async planId =>
      list.all(planId).map(row => ({ ...row, wat: JSON.parse(row.wat) as readonly Verschil[] })),
  }
}
