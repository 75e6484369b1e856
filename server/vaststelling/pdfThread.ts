import { type MessagePort, parentPort } from 'node:worker_threads'
import { neutraal } from '../export/huisstijl.ts'
import { pdfVan } from '../export/pdf.ts'
import type { PdfVraag } from './setPdf.ts'

function serve(port: MessagePort): void {
  port.once('message', ({ stuk, op }: PdfVraag) => {
    port.postMessage(pdfVan(stuk, neutraal, { soort: 'a-2a', op }))
    port.close()
  })
}

if (parentPort) serve(parentPort)
