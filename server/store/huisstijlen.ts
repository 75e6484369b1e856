import type { Database } from 'better-sqlite3'
import { type Huisstijl, type Logo, neutraal } from '../../shared/huisstijl/huisstijl.ts'
import { whenFree } from './whenFree.ts'

/** The house style of a plan, and how many times it was changed. */
export interface PlanHuisstijl {
  readonly huisstijl: Huisstijl
  readonly versie: number
}
export type Opmaak = Pick<Huisstijl, 'kleur' | 'letter'>

/** What papers of a plan look like, by plan: neutral until somebody changes it. */
export interface Huisstijlen {
  of(planId: string): Promise<PlanHuisstijl>
  /** `alt` are other words for the logo that is there; null leaves them. */
  zetOpmaak(planId: string, opmaak: Opmaak, alt: string | null): Promise<void>
  /** Null takes it away. */
  zetLogo(planId: string, logo: Logo | null): Promise<void>
}

interface Rij extends Opmaak {
  readonly versie: number
  readonly soort: Logo['soort'] | null
  readonly breedte: number
  readonly hoogte: number
  readonly alt: string
  readonly bytes: Buffer
}

export function huisstijlen(db: Database): Huisstijlen {
  const one = db.prepare<[string], Rij>(
    `SELECT versie, kleur, letter, logo_soort AS soort, logo_breedte AS breedte, logo_hoogte AS hoogte,
       logo_alt AS alt, logo AS bytes
     FROM huisstijlen WHERE plan_id = ?`,
  )
  const first = db.prepare(
    'INSERT INTO huisstijlen (plan_id, versie, kleur, letter) VALUES (?, 0, ?, ?) ON CONFLICT DO NOTHING',
  )
  const setOpmaak = db.prepare(
    `UPDATE huisstijlen SET versie = versie + 1, kleur = ?, letter = ?,
       logo_alt = CASE WHEN logo IS NULL THEN NULL ELSE coalesce(?, logo_alt) END
     WHERE plan_id = ?`,
  )
  const setLogo = db.prepare(
    `UPDATE huisstijlen SET versie = versie + 1, logo_soort = ?, logo_breedte = ?, logo_hoogte = ?, logo_alt = ?,
       logo = ?
     WHERE plan_id = ?`,
  )
  const change = db.transaction((planId: string, work: () => void) => {
    first.run(planId, neutraal.kleur, neutraal.letter)
    work()
  })
  return {
    async of(planId) {
      const rij = one.get(planId)
      return rij ? asKept(rij) : { huisstijl: neutraal, versie: 0 }
    },
    zetOpmaak: (planId, { kleur, letter }, alt) =>
      whenFree(() => change.immediate(planId, () => void setOpmaak.run(kleur, letter, alt, planId))),
    zetLogo: (planId, logo) =>
      whenFree(() =>
        change.immediate(planId, () => {
          const beeld = [logo?.soort, logo?.breedte, logo?.hoogte, logo?.alt, logo?.bytes]
          setLogo.run(...beeld.map(een => een ?? null), planId)
        }),
      ),
  }
}

function asKept({ versie, kleur, letter, soort, ...beeld }: Rij): PlanHuisstijl {
  const logo = soort && { soort, ...beeld, bytes: new Uint8Array(beeld.bytes) }
  return { versie, huisstijl: { kleur, letter, logo } }
}
