import type { openChecker } from '../../../shared/rules/checkPlan.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { cell, type Store } from '../store.ts'

/** The criteria, and the engine that checks a plan by them. */
export interface Criteria {
  readonly openChecker: typeof openChecker
  readonly regels: readonly Rule[]
  readonly regelVan: (id: string) => Rule | undefined
}

const fetched = cell<Criteria | null>(null)

/** Null until they have been fetched: a plan can be read and written before it is checked. */
export const criteria: Store<Criteria | null> = fetched

/** Fetches the criteria, once. They are a good part of the program, and the text of a plan does not wait for them. */
export async function fetchCriteria(): Promise<void> {
  if (fetched.get()) return
  const [{ openChecker }, { regels, regelVan }] = await Promise.all([
    import('../../../shared/rules/checkPlan.ts'),
    import('../../../shared/rules/index.ts'),
  ])
  fetched.set({ openChecker, regels, regelVan })
}
