import { type MessagePort, parentPort } from 'node:worker_threads'
import { pdfVan } from '../export/pdf.ts'
import type { PdfVraag } from './setPdf.ts'

function serve(port: MessagePort): void {
  port.once('message', ({ stuk, huisstijl, op }: PdfVraag) => {
    port.postMessage(pdfVan(stuk, huisstijl, { soort: 'a-2a', op }))
    port.close()
  })
}

if (parentPort) serve(parentPort)
