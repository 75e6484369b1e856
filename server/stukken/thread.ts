import { type MessagePort, parentPort } from 'node:worker_threads'
import { Refusal } from '../../shared/refusals.ts'
import { faultOf } from '../log.ts'
import { type Bestand, maakBestand, type StukVraag } from './maken.ts'

export type Bericht =
  | { readonly deel: number }
  | Bestand
  | { readonly fault: string; readonly onbekend: boolean }

/** Makes one paper, and is then done. */
async function serve(port: MessagePort, vraag: StukVraag): Promise<void> {
  const zeg = (bericht: Bericht) => port.postMessage(bericht)
  try {
    zeg(await maakBestand(vraag, deel => zeg({ deel })))
  } catch (thrown) {
    zeg({ fault: faultOf(thrown), onbekend: thrown instanceof Refusal })
  }
  port.close()
}

const port = parentPort
port?.once('message', (vraag: StukVraag) => void serve(port, vraag))
