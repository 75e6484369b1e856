import { faultOf, type Log } from '../log.ts'

/**
 * Work that comes after the answer, so that its time tells nothing: such as a letter to an address that may or may not
 * have an account. What goes wrong is in the log, and nowhere else.
 */
export function afterAnswer(log: Log, work: () => Promise<unknown>): void {
  setImmediate(() => {
    work().catch(thrown => log('after-answer-failed', { fault: faultOf(thrown) }))
  })
}
