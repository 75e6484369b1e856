/**
 * What somebody has of a plan: all of its lineage `epoch` up to a place in the log. The epoch is another when the log
 * of the plan was put back to an earlier time: from then on the same numbers and client ids say other things, and
 * what stems from before is never merged with what comes after.
 */
export interface Head {
  readonly epoch: number
  /** Null when it is not known. */
  readonly place: Place | null
}

/** A place in the log of a plan. */
export interface Place {
  /** The number of the last update before it. */
  readonly seq: number
  /**
   * When that was written, in milliseconds since 1970 by the clock of the server. A log that lost its end and went on
   * has other updates under the same numbers, and they were written at another time.
   */
  readonly at: number
}

/** The lineage of a plan that was never put back. */
export const firstEpoch = 1

/** The header that says the head of what a response holds, as the query string of a socket says it. */
export const headHeader = 'plan-head'

/** A head as the keys of a socket's query string. */
export const headParameters = ({ epoch, place }: Head): Record<string, string> => ({
  epoch: String(epoch),
  ...(place && { seq: String(place.seq), at: String(place.at) }),
})

/** The head that a query string or the header says; null when it says none. What is no number is the epoch of no plan. */
export function readHead(said: string): Head | null {
  const query = new URLSearchParams(said)
  const epoch = query.get('epoch')
  if (epoch === null) return null
  const [seq, at] = [query.get('seq'), query.get('at')].map(number => Number(number || Number.NaN))
  const place = isCount(seq) && isCount(at) ? { seq, at } : null
  return { epoch: Number(epoch), place }
}

const isCount = (value: number | undefined): value is number => Number.isSafeInteger(value)
