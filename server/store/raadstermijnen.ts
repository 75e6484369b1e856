import type { Database } from 'better-sqlite3'
import { gebruikelijkeTermijnen, type Termijnen } from '../../shared/vaststelling/raadskalender.ts'
import { whenFree } from './whenFree.ts'

/** How many weeks before a meeting of the raad papers have to be there, by plan: the usual ones until somebody changes them. */
export interface Raadstermijnen {
  of(planId: string): Promise<Termijnen>
  set(planId: string, termijnen: Termijnen): Promise<void>
}

export function raadstermijnen(db: Database): Raadstermijnen {
  const one = db.prepare<[string], { termijnen: string }>(
    'SELECT termijnen FROM raadstermijnen WHERE plan_id = ?',
  )
  const put = db.prepare(
    `INSERT INTO raadstermijnen (plan_id, termijnen) VALUES (?, ?)
     ON CONFLICT (plan_id) DO UPDATE SET termijnen = excluded.termijnen`,
  )
  return {
    async of(planId) {
      const rij = one.get(planId)
      return { ...gebruikelijkeTermijnen, ...(rij && (JSON.parse(rij.termijnen) as Termijnen)) }
    },
    set: (planId, termijnen) => whenFree(() => void put.run(planId, JSON.stringify(termijnen))),
  }
}
