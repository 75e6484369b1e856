import { type MessagePort, parentPort } from 'node:worker_threads'
import { voorstel } from '../../shared/inlezen/voorstel.ts'
import { Refusal } from '../../shared/refusals.ts'
import { faultOf } from '../log.ts'
import { importBounds } from './bounds.ts'
import { readDocx } from './docx/document.ts'
import type { ReadAnswer } from './readWord.ts'

/** Reads one document, with what is proposed to become of it, as JSON: the server only has to pass it on. */
function answer(bytes: Uint8Array): ReadAnswer {
  try {
    const gelezen = readDocx(bytes)
    const json = JSON.stringify({ ...gelezen, toewijzing: voorstel(gelezen.blokken) })
    return json.length > importBounds.answer ? { refusal: 'word-te-groot' } : { json }
  } catch (thrown) {
    return thrown instanceof Refusal ? { refusal: thrown.code } : { fault: faultOf(thrown) }
  }
}

function serve(port: MessagePort): void {
  port.once('message', (bytes: Uint8Array) => {
    port.postMessage(answer(bytes))
    port.close()
  })
}

if (parentPort) serve(parentPort)
