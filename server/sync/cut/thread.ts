import { type MessagePort, parentPort } from 'node:worker_threads'
import { faultOf } from '../../log.ts'
import { Cutter } from './cutter.ts'
import type { Answer, Question, ToThread } from './questions.ts'

/** Answers one question after the other; of one plan at a time it keeps what it read. */
function serve(port: MessagePort): void {
  let cutter = new Cutter([])
  const answer = ({ plan, stateVector }: Question): Answer => {
    try {
      if (plan) cutter = new Cutter(plan)
      const { structs, deletes } = cutter.above(stateVector)
      // In memory of its own, which is handed over and not copied.
      return { structs: new Uint8Array(structs), deletes }
    } catch (thrown) {
      return { fault: faultOf(thrown) }
    }
  }
  port.on('message', (message: ToThread) => {
    if (message === 'forget') {
      cutter = new Cutter([])
      return
    }
    const said = answer(message)
    port.postMessage(said, 'structs' in said ? [said.structs.buffer] : [])
  })
}

if (parentPort) serve(parentPort)
