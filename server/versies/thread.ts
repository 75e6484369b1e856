import { parentPort } from 'node:worker_threads'
import { faultOf } from '../log.ts'
import { doers, type Soort, type Work } from './work.ts'

export interface Question<S extends Soort = Soort> {
  readonly nr: number
  readonly soort: S
  readonly vraag: Work[S]['vraag']
}
export type Answer =
  | { readonly nr: number; readonly antwoord: Work[Soort]['antwoord'] }
  | { readonly nr: number; readonly fault: string }

async function answer<S extends Soort>({ nr, soort, vraag }: Question<S>): Promise<Answer> {
  try {
    return { nr, antwoord: await doers[soort](vraag) }
  } catch (thrown) {
    return { nr, fault: faultOf(thrown) }
  }
}

const port = parentPort
/** One after the other: each holds a whole plan in memory. */
let last = Promise.resolve()
port?.on('message', (question: Question) => {
  last = last.then(async () => port.postMessage(await answer(question)))
})
