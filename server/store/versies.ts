import type { Database } from 'better-sqlite3'
import { Refusal } from '../../shared/refusals.ts'
import type { Versie } from '../../shared/versie/versie.ts'
import { type Ingepakt, pakUit } from './versieInhoud.ts'
import { whenFree } from './whenFree.ts'

/** A version as it is made; the store gives it its number. */
export type NieuweVersie = Omit<Versie, 'nr'>

/** What plans were. A version is kept once and never written again: triggers refuse it. */
export interface Versies {
  /**
   * Refuses a name that the plan has a version of. Of those that nobody named, were made after a time of writing and
   * in one hour, the last stays; and of all that nobody named or offered the newest `mostUnnamed`.
   */
  keep(planId: string, versie: NieuweVersie, inhoud: Ingepakt): Promise<Versie>
  /** As `keep`, with all that the version `van` holds. */
  keepCopy(planId: string, versie: NieuweVersie, van: string): Promise<Versie>
  /** The newest first; `voor` is the number that they come before. */
  list(
    planId: string,
    of: { readonly voor?: number | undefined; readonly aantal: number },
  ): Promise<readonly Versie[]>
  one(planId: string, versieId: string): Promise<Versie | null>
  named(planId: string, naam: string): Promise<Versie | null>
  /** The plan as canonical JSON and the findings as JSON, in UTF-8. */
  json(
    planId: string,
    versieId: string,
  ): Promise<{ readonly plan: Buffer; readonly bevindingen: Buffer } | null>
  /** Whether somebody wrote in the plan since its newest version, or since it was made. */
  isErNaGeschreven(planId: string): Promise<boolean>
  /** The state alone, as in `VersieInhoud`. */
  state(planId: string, versieId: string): Promise<Uint8Array | null>
}

/** How many versions are kept that nobody named; named ones stay for ever. */
export const mostUnnamed = 50

interface Rij extends Omit<Versie, 'auteur' | 'meldingen'> {
  readonly auteur: string | null
  readonly meldingen: string
}

const kolommen = 'id, nr, naam, soort, aanleiding, fase, hash, auteur, op, epoch, seq, meldingen'

export function versies(db: Database): Versies {
  const list = db.prepare<[string, number, number], Rij>(
    `SELECT ${kolommen} FROM versies WHERE plan_id = ? AND nr < ? ORDER BY nr DESC LIMIT ? + 0`,
  )
  const one = db.prepare<[string, string], Rij>(
    `SELECT ${kolommen} FROM versies WHERE plan_id = ? AND id = ?`,
  )
  const named = db.prepare<[string, string], Rij>(
    `SELECT ${kolommen} FROM versies WHERE plan_id = ? AND naam = ?`,
  )
  const inhoud = db.prepare<[string, string], Ingepakt>(
    'SELECT state, plan, bevindingen FROM versies WHERE plan_id = ? AND id = ?',
  )
  const state = db.prepare<[string, string], Pick<Ingepakt, 'state'>>(
    'SELECT state FROM versies WHERE plan_id = ? AND id = ?',
  )
  const wrote = db.prepare(
    `SELECT 1 FROM plan_updates WHERE plan_id = @planId AND author_id IS NOT NULL AND seq > MAX(1, COALESCE(
       (SELECT MAX(versies.seq) FROM versies JOIN plans ON plans.id = plan_id AND plans.epoch = versies.epoch
        WHERE plan_id = @planId), 0)) LIMIT 1`,
  )
  const keep = db.transaction(keeper(db))
  return {
    keep: (planId, versie, ingepakt) => whenFree(() => keep.immediate(planId, versie, ingepakt)),
    keepCopy: (planId, versie, van) =>
      whenFree(() => {
        const rij = inhoud.get(planId, van)
        if (!rij) throw new Error('The version to copy is not there.')
        return keep.immediate(planId, versie, rij)
      }),
    list: async (planId, { voor = Number.MAX_SAFE_INTEGER, aantal }) =>
      list.all(planId, voor, aantal).map(versieVan),
    one: async (planId, versieId) => orNull(one.get(planId, versieId)),
    named: async (planId, naam) => orNull(named.get(planId, naam)),
    async json(planId, versieId) {
      const rij = inhoud.get(planId, versieId)
      if (!rij) return null
      const [plan, bevindingen] = await Promise.all([pakUit(rij.plan), pakUit(rij.bevindingen)])
      return { plan, bevindingen }
    },
    isErNaGeschreven: async planId => wrote.get({ planId }) !== undefined,
    async state(planId, versieId) {
      const rij = state.get(planId, versieId)
      return rij ? pakUit(rij.state) : null
    },
  }
}

function keeper(db: Database) {
  const last = db.prepare<[string], { nr: number | null }>(
    'SELECT MAX(nr) AS nr FROM versies WHERE plan_id = ?',
  )
  const taken = db.prepare('SELECT 1 FROM versies WHERE plan_id = ? AND naam = ?')
  const insert = db.prepare(
    `INSERT INTO versies (plan_id, ${kolommen}, state, plan, bevindingen)
     VALUES (@planId, @id, @nr, @naam, @soort, @aanleiding, @fase, @hash, @auteur, @op, @epoch, @seq, @meldingen,
       @state, @plan, @bevindingen)`,
  )
  const thin = thinner(db)
  return (planId: string, nieuw: NieuweVersie, packed: Ingepakt): Versie => {
    if (nieuw.naam !== null && taken.get(planId, nieuw.naam)) throw new Refusal('versie-bestaat')
    const versie = { ...nieuw, nr: (last.get(planId)?.nr ?? 0) + 1 }
    insert.run({
      ...{ planId, ...versie, ...packed },
      auteur: versie.auteur && JSON.stringify(versie.auteur),
      meldingen: JSON.stringify(versie.meldingen),
    })
    if (versie.soort === 'automatisch') thin(planId, versie)
    return versie
  }
}

function thinner(db: Database): (planId: string, nieuw: Versie) => void {
  const sameHour = db.prepare(
    `DELETE FROM versies WHERE plan_id = @planId AND soort = 'automatisch' AND aanleiding = 'rust' AND id <> @id
       AND substr(op, 1, 13) = substr(@op, 1, 13)`,
  )
  const unnamed = `soort = 'automatisch' AND aanleiding <> 'aanbieding'`
  const older = db.prepare(
    `DELETE FROM versies WHERE plan_id = @planId AND ${unnamed} AND id NOT IN
       (SELECT id FROM versies WHERE plan_id = @planId AND ${unnamed} ORDER BY nr DESC LIMIT ${mostUnnamed})`,
  )
  return (planId, { id, op, aanleiding }) => {
    if (aanleiding === 'rust') sameHour.run({ planId, id, op })
    older.run({ planId })
  }
}

const orNull = (rij: Rij | undefined): Versie | null => (rij ? versieVan(rij) : null)

const versieVan = ({ auteur, meldingen, ...rij }: Rij): Versie => ({
  ...rij,
  auteur: auteur === null ? null : (JSON.parse(auteur) as Versie['auteur']),
  meldingen: JSON.parse(meldingen) as Versie['meldingen'],
})
