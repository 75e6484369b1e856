import { Refusal } from '../../shared/refusals.ts'
import { faultOf } from '../log.ts'
import { type Bestand, maakBestand, type StukVraag } from './maken.ts'
import type { Stap } from './voortgang.ts'

export type Bericht = Stap | Bestand | { readonly fault: string; readonly onbekend: boolean }

/** Makes one paper; the server then ends this process, as it does by ending itself. */
async function serve(vraag: StukVraag): Promise<void> {
  const zeg = (bericht: Bericht) => void process.send?.(bericht)
  try {
    zeg(await maakBestand(vraag, zeg))
  } catch (thrown) {
    zeg({ fault: faultOf(thrown), onbekend: thrown instanceof Refusal })
  }
}

process.once('message', vraag => void serve(vraag as StukVraag))
process.once('disconnect', () => process.exit(0))
