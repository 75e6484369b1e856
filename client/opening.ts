/**
 * Asks for what the first page needs before the rest of the program has even been fetched: the first script of
 * `index.html` imports it. Each answer is given out once, to the first who asks for the same.
 */
const early = new Map<string, Promise<Response>>()

function ask(path: string): void {
  const answer = fetch(path)
  // Whoever takes it hears of a failure; nobody has to.
  answer.catch(() => {})
  early.set(path, answer)
}

const named = location.pathname.match(/^\/plannen\/([^/]+)\/?$/)?.[1]

/** The plan that the page was opened for; null for any other page. */
export const openedPlan = named && named !== 'nieuw' ? named : null

/** Where a part of a plan is asked for. */
export const partOfPlan = (planId: string, part: string): string => `/api/v1/plannen/${planId}/${part}`

ask('/api/v1/ik')
if (openedPlan) for (const part of ['toegang', 'toestand', 'regelset']) ask(partOfPlan(openedPlan, part))

/** `fetch`, or the answer that was asked for when the page opened. */
export const fetchOnce: typeof fetch = (input, init) => {
  const path = typeof input === 'string' && (init?.method ?? 'GET') === 'GET' ? input : ''
  const answer = early.get(path)
  early.delete(path)
  return answer ?? fetch(input, init)
}
