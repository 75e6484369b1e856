import type { openChecker } from '../../../shared/rules/checkPlan.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import type { zachteAanwijzingen } from '../../../shared/rules/taal/zacht.ts'
import { cell, type Store } from '../store.ts'
import type { Clock } from './clock.ts'

/** The criteria, and the engine that checks a plan by them. */
export interface Criteria {
  readonly openChecker: typeof openChecker
  readonly regels: readonly Rule[]
  readonly regelVan: (id: string) => Rule | undefined
  /** The hints in free text. */
  readonly zachteAanwijzingen: typeof zachteAanwijzingen
}

const fetched = cell<Criteria | null>(null)

/** Null until they have been fetched: a plan can be read and written before it is checked. */
export const criteria: Store<Criteria | null> = fetched

const load = async (): Promise<Criteria> => {
  const [{ openChecker }, { regels, regelVan }, { zachteAanwijzingen }] = await Promise.all([
    import('../../../shared/rules/checkPlan.ts'),
    import('../../../shared/rules/index.ts'),
    import('../../../shared/rules/taal/zacht.ts'),
  ])
  return { openChecker, regels, regelVan, zachteAanwijzingen }
}

/** Fetches the criteria, once. They are a good part of the program, and the text of a plan does not wait for them. */
export async function fetchCriteria(): Promise<void> {
  if (!fetched.get()) fetched.set(await load())
}

const rest = 3000

/**
 * Fetches the criteria, and without a connection (a TypeError in every browser) again after each rest, until
 * they are there or it is called off. The page says that there is none, and checks once it has come back.
 */
export function keepFetchingCriteria(clock: Pick<Clock, 'after'>, fetch = fetchCriteria): () => void {
  let stop = () => {}
  let isOff = false
  const attempt = () => {
    fetch().catch(fault => {
      if (!(fault instanceof TypeError)) reportError(fault)
      else if (!isOff) stop = clock.after(rest, attempt)
    })
  }
  attempt()
  return () => {
    isOff = true
    stop()
  }
}
