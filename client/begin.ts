import { headHeader, readHead } from '../shared/head.ts'
import { fetchOnce, openedPlan, partOfPlan } from './opening.ts'
import type { BegunPlan } from './plan/begunPlan.ts'

/**
 * The first script of `index.html`: reads the plan of the address while the rest of the program is still being
 * fetched and compiled.
 */
let begun = openedPlan === null ? null : { planId: openedPlan, plan: begin(openedPlan) }

async function begin(planId: string): Promise<BegunPlan | null> {
  try {
    const [answer, { beginPlan }] = await Promise.all([
      fetchOnce(partOfPlan(planId, 'toestand')),
      import('./plan/begunPlan.ts'),
    ])
    if (!answer.ok) return null
    const head = readHead(answer.headers.get(headHeader) ?? '')
    return beginPlan(new Uint8Array(await answer.arrayBuffer()), head)
  } catch {
    // Whoever opens the plan asks again, and tells what is wrong.
    return null
  }
}

/** The plan that was begun when the page opened; null when it is another, was taken, or did not come. */
export async function takeBegun(planId: string): Promise<BegunPlan | null> {
  if (begun?.planId !== planId) return null
  const { plan } = begun
  begun = null
  return plan
}
