/**
 * What somebody has of a plan: all of its lineage `epoch` up to somewhere. The epoch is another when the log of the
 * plan was put back to an earlier time: from then on the same numbers and client ids say other things, and what
 * stems from before is never merged with what comes after.
 */
export interface Head {
  readonly epoch: number
}

/** The lineage of a plan that was never put back. */
export const firstEpoch = 1

/** The header that says the head of what a response holds, as the query string of a socket says it. */
export const headHeader = 'plan-head'

/** A head as the keys of a socket's query string. */
export const headParameters = ({ epoch }: Head): Record<string, string> => ({ epoch: String(epoch) })

/** The head that a query string or the header says; null when it says none. What is no number is the epoch of no plan. */
export function readHead(said: string): Head | null {
  const epoch = new URLSearchParams(said).get('epoch')
  return epoch === null ? null : { epoch: Number(epoch) }
}
