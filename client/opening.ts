import type { BegunPlan } from './plan/begunPlan.ts'

/**
 * Asks for what the first page needs, and begins the plan of the address, while the rest of the program is
 * still being fetched and compiled. It is a script of its own, the first that `index.html` names.
 */
const early = new Map<string, Promise<Response>>()

/** Each answer is given out once, to the first who asks for the same. */
function ask(path: string): Promise<Response> {
  const answer = fetch(path)
  // Whoever takes it hears of a failure; nobody has to.
  answer.catch(() => {})
  early.set(path, answer)
  return answer
}

const plan = location.pathname.match(/^\/plannen\/([^/]+)\/?$/)?.[1]
ask('/api/v1/ik')
if (plan && plan !== 'nieuw') for (const part of ['toegang', 'regelset']) ask(partOf(plan, part))
let begun = plan && plan !== 'nieuw' ? { plan, begin: begin(plan) } : null

function partOf(planId: string, part: string): string {
  return `/api/v1/plannen/${planId}/${part}`
}

async function begin(planId: string): Promise<BegunPlan | null> {
  try {
    const [answer, { beginPlan }] = await Promise.all([
      fetch(partOf(planId, 'toestand')),
      import('./plan/begunPlan.ts'),
    ])
    return answer.ok ? beginPlan(new Uint8Array(await answer.arrayBuffer())) : null
  } catch {
    // Whoever opens the plan asks again, and tells what is wrong.
    return null
  }
}

/** The plan that was begun when the page opened; null when it is another, was taken, or did not come. */
export async function takeBegun(planId: string): Promise<BegunPlan | null> {
  if (begun?.plan !== planId) return null
  const { begin } = begun
  begun = null
  return begin
}

/** `fetch`, or the answer that was asked for when the page opened. */
export const fetchOnce: typeof fetch = (input, init) => {
  const path = typeof input === 'string' && (init?.method ?? 'GET') === 'GET' ? input : ''
  const answer = early.get(path)
  early.delete(path)
  return answer ?? fetch(input, init)
}
