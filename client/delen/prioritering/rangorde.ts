import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import type { Opgave } from '../../../shared/plan/opgave.ts'
import type { Richting } from '../../../shared/plan/verplaats.ts'

export type Rang = Pick<Opgave, 'id' | 'prioriteit'>

const rang = ({ prioriteit }: Rang): number => prioriteit ?? Infinity

/** By priority, those without one last; what has the same keeps the order of the plan. */
export const opRang = (opgaven: readonly Rang[]): readonly Rang[] =>
  opgaven.toSorted((a, b) => (rang(a) === rang(b) ? 0 : rang(a) - rang(b)))

/** Whether the priorities are 1 to n, each once. */
export const isGenummerd = (opgaven: readonly Rang[]): boolean =>
  opRang(opgaven).every(({ prioriteit }, index) => prioriteit === index + 1)

/** Numbers the opgaven 1 to n in an order; says only what changes. */
export function nummer(inOrde: readonly Rang[]): PlanEdit {
  const edits = inOrde.flatMap(({ id, prioriteit }, index) =>
    prioriteit === index + 1
      ? []
      : [{ op: 'set', elementId: id, veld: 'prioriteit', waarde: index + 1 } as const],
  )
  return { op: 'all', edits }
}

/** Puts an opgave one place higher or lower and numbers them all. Null where it cannot go further. */
export function stapInRang(opgaven: readonly Rang[], id: string, richting: Richting): PlanEdit | null {
  const nu = opRang(opgaven)
  const van = nu.findIndex(one => one.id === id)
  const naar = richting === 'omhoog' ? van - 1 : van + 1
  const opgave = nu[van]
  if (!opgave || naar < 0 || naar >= nu.length) return null
  return nummer(nu.toSpliced(van, 1).toSpliced(naar, 0, opgave))
}
