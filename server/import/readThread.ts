import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { voorstel } from '../../shared/inlezen/voorstel.ts'
import { Refusal } from '../../shared/refusals.ts'
import { faultOf } from '../log.ts'
import { readDocx } from './docx/document.ts'
import type { ReadAnswer, ReadBounds } from './readWord.ts'

/**
 * Reads one document, with what is proposed to become of it, as JSON: the server only has to pass it on. Of an export of
 * our own that is too long for that with its plan beside it, only the plan, which is all that there is to make of it.
 */
function answer(bytes: Uint8Array, most: number): ReadAnswer {
  try {
    const gelezen = readDocx(bytes)
    const json = JSON.stringify({ ...gelezen, toewijzing: voorstel(gelezen.blokken) })
    if (json.length <= most) return { json }
    const alleenPlan = gelezen.plan && JSON.stringify({ ...gelezen, blokken: [], toewijzing: {} })
    return alleenPlan && alleenPlan.length <= most ? { json: alleenPlan } : { refusal: 'word-te-groot' }
  } catch (thrown) {
    return thrown instanceof Refusal ? { refusal: thrown.code } : { fault: faultOf(thrown) }
  }
}

function serve(port: MessagePort, { answer: most }: ReadBounds): void {
  port.once('message', (bytes: Uint8Array) => {
    port.postMessage(answer(bytes, most))
    port.close()
  })
}

if (parentPort) serve(parentPort, workerData as ReadBounds)
