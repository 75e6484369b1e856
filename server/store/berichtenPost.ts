import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { type Frequentie, standaardFrequentie } from '../../shared/overleg/bericht.ts'
import { berichtenSql, type KeptBericht, keptBericht } from './berichten.ts'
import { whenFree } from './whenFree.ts'

/** Berichten that no letter has told yet, of one person about one plan; the first first. */
export interface Bundel {
  readonly planId: string
  readonly userId: string
  readonly email: string | null
  readonly frequentie: Frequentie
  readonly berichten: readonly KeptBericht[]
}

/** Who wants which letters, and what no letter has told yet. */
export interface BerichtenPost {
  frequentie(planId: string, userId: string): Promise<Frequentie>
  kies(planId: string, userId: string, frequentie: Frequentie): Promise<void>
  /** By this one is known who takes no more letters about a plan, without signing in; always the same. */
  afmeldsleutel(planId: string, userId: string): Promise<string>
  /** Whose it is; null for one that was never given out. */
  vanSleutel(sleutel: string): Promise<{ readonly planId: string; readonly userId: string } | null>
  /**
   * Of whom the first came at or before these moments (ISO 8601): all of theirs; and of who wants no letters. What was
   * read or taken back, or is of who left the plan, needs no letter any more, and makes none come sooner.
   */
  wachtend(tot: { readonly direct: string; readonly dagelijks: string }): Promise<readonly Bundel[]>
  /** These have their letter, or need none: true when they had not. Nobody else gets them after that. */
  neem(nrs: readonly number[]): Promise<boolean>
  /** Their letter did not go out after all. */
  geefTerug(nrs: readonly number[]): Promise<void>
}

type Rij = Parameters<typeof keptBericht>[0] & Pick<Bundel, 'email' | 'frequentie'>

export function berichtenPost(db: Database): BerichtenPost {
  const frequentie = db.prepare<[string, string], { frequentie: Frequentie }>(
    'SELECT frequentie FROM bericht_voorkeuren WHERE plan_id = ? AND user_id = ?',
  )
  const kies = db.prepare(
    `INSERT INTO bericht_voorkeuren (plan_id, user_id, frequentie) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET frequentie = excluded.frequentie`,
  )
  const geefSleutel = db.prepare<[string, string, Frequentie, string], { afmelden: string }>(
    `INSERT INTO bericht_voorkeuren (plan_id, user_id, frequentie, afmelden) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET afmelden = COALESCE(afmelden, excluded.afmelden) RETURNING afmelden`,
  )
  const vanSleutel = db.prepare<[string], { planId: string; userId: string }>(
    'SELECT plan_id AS planId, user_id AS userId FROM bericht_voorkeuren WHERE afmelden = ?',
  )
  const due = db.prepare<{ direct: string; dagelijks: string }, Pick<Bundel, 'planId' | 'userId'>>(
    `SELECT b.plan_id AS planId, b.user_id AS userId
     FROM (SELECT plan_id, user_id, MIN(op) AS op FROM berichten WHERE gemaild = 0 GROUP BY plan_id, user_id) b
     LEFT JOIN bericht_voorkeuren v ON v.plan_id = b.plan_id AND v.user_id = b.user_id
     WHERE CASE COALESCE(v.frequentie, '${standaardFrequentie}')
       WHEN 'direct' THEN b.op <= @direct WHEN 'dagelijks' THEN b.op <= @dagelijks ELSE 1 END`,
  )
  const wachtend = db.prepare<[string, string], Rij>(
    `SELECT te.*, u.email, COALESCE(v.frequentie, '${standaardFrequentie}') AS frequentie
     FROM (${berichtenSql} AND b.gemaild = 0 AND b.plan_id = ? AND b.user_id = ?) te
     JOIN users u ON u.id = te.userId
     LEFT JOIN bericht_voorkeuren v ON v.plan_id = te.planId AND v.user_id = te.userId ORDER BY te.nr`,
  )
  const forget = db.prepare(
    `UPDATE berichten SET gemaild = 1 WHERE gemaild = 0 AND plan_id = @planId AND user_id = @userId AND nr NOT IN
     (SELECT nr FROM (${berichtenSql} AND b.gemaild = 0 AND b.plan_id = @planId AND b.user_id = @userId)
      WHERE gelezen = 0)`,
  )
  const forgetAll = db.transaction((keys: readonly object[]) => {
    for (const key of keys) forget.run(key)
  })
  const take = db.prepare('UPDATE berichten SET gemaild = 1 WHERE nr = ? AND gemaild = 0')
  const back = db.prepare('UPDATE berichten SET gemaild = 0 WHERE nr = ?')
  const takeAll = db.transaction((nrs: readonly number[]): boolean => {
    const taken = nrs.reduce((sum, nr) => sum + take.run(nr).changes, 0)
    if (taken !== nrs.length && taken > 0)
      throw new Error('A part of these berichten has its letter already.')
    return taken > 0
  })
  const backAll = db.transaction((nrs: readonly number[]) => {
    for (const nr of nrs) back.run(nr)
  })
  return {
    frequentie: async (planId, userId) => frequentie.get(planId, userId)?.frequentie ?? standaardFrequentie,
    kies: (planId, userId, gekozen) => whenFree(() => void kies.run(planId, userId, gekozen)),
    afmeldsleutel: (planId, userId) =>
      whenFree(() => {
        const nieuw = randomBytes(24).toString('base64url')
        const row = geefSleutel.get(planId, userId, standaardFrequentie, nieuw)
        if (!row) throw new Error('A key to unsubscribe was not kept.')
        return row.afmelden
      }),
    vanSleutel: async sleutel => vanSleutel.get(sleutel) ?? null,
    wachtend: async tot => {
      const keys = due.all(tot)
      if (keys.length > 0) await whenFree(() => forgetAll.immediate(keys))
      return due.all(tot).flatMap(({ planId, userId }) => bundelVan(wachtend.all(planId, userId)))
    },
    neem: nrs => whenFree(() => takeAll.immediate(nrs)),
    geefTerug: nrs => whenFree(() => backAll.immediate(nrs)),
  }
}

function bundelVan(rijen: readonly Rij[]): Bundel[] {
  const [first] = rijen
  if (!first) return []
  const { planId, userId, email, frequentie } = first
  const berichten = rijen.map(({ email: _, frequentie: __, ...rij }) => keptBericht(rij))
  return [{ planId, userId, email, frequentie, berichten }]
}
