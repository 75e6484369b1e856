import { type MessagePort, parentPort } from 'node:worker_threads'
import type { Stuk } from '../../shared/stukken/stuk.ts'
import { pdfVan } from '../export/pdf.ts'
import type { PdfVraag, Verzegeld } from './setPdf.ts'

function serve(port: MessagePort): void {
  port.once('message', async ({ inhoud, huisstijl, op }: PdfVraag) => {
    const stuk = 'state' in inhoud ? await stukVan(inhoud) : inhoud
    port.postMessage(pdfVan(stuk, huisstijl, { soort: 'a-2a', op }))
    port.close()
  })
}

/** What reads a plan is loaded for that alone. */
async function stukVan({ state, besluit, aanbieding }: Verzegeld): Promise<Stuk> {
  const { planIn } = await import('../versies/planIn.ts')
  const { vastgesteldStuk } = await import('../../shared/vaststelling/vastgesteldStuk.ts')
  return vastgesteldStuk(planIn(state), besluit, aanbieding)
}

if (parentPort) serve(parentPort)
