import type { Stuk } from '../../shared/stukken/stuk.ts'
import { pdfVan } from '../export/pdf.ts'
import { faultOf } from '../log.ts'
import type { PdfAntwoord, PdfVraag, Verzegeld } from './setPdf.ts'

async function serve(vraag: PdfVraag): Promise<void> {
  process.send?.(await gezet(vraag).catch((thrown: unknown): PdfAntwoord => ({ fault: faultOf(thrown) })))
}

async function gezet({ inhoud, huisstijl, op }: PdfVraag): Promise<PdfAntwoord> {
  const stuk = 'state' in inhoud ? await stukVan(inhoud) : inhoud
  return { bytes: pdfVan(stuk, huisstijl, { soort: 'a-2a', op }) }
}

/** What reads a plan is loaded for that alone. */
async function stukVan({ state, besluit, aanbieding }: Verzegeld): Promise<Stuk> {
  const { planIn } = await import('../versies/planIn.ts')
  const { vastgesteldStuk } = await import('../../shared/vaststelling/vastgesteldStuk.ts')
  return vastgesteldStuk(planIn(state), besluit, aanbieding)
}

process.once('message', vraag => void serve(vraag as PdfVraag))
process.once('disconnect', () => process.exit(0))
