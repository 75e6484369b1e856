import type { Motivering } from '../plan/omgeving.ts'
import { blokkenVan, type Knoop } from '../plan/tekst.ts'
import { toonDatum } from './taal/datum.ts'

/** What somebody else has to say about what is explained already. */
export interface Aanvulling {
  readonly tekst: string
  readonly doorId: string
}

/**
 * One text of what was said before and what somebody adds to it: nothing is lost, and under the words of another
 * stands who said them, since the signature is that of the last. Whoever says the same once more adds nothing.
 */
export function aangevuld(eerder: Motivering, { tekst, doorId }: Aanvulling): readonly Knoop[] {
  const { plat, blokken } = eerder.tekst
  if (plat === tekst || plat.endsWith(`\n${tekst}`)) return blokken
  if (plat.trim() === '') return blokkenVan(tekst)
  const handtekening = eerder.doorId === doorId ? [] : blokkenVan(handtekeningVan(eerder))
  return [...blokken, ...handtekening, ...blokkenVan(tekst)]
}

const handtekeningVan = ({ door, datum }: Motivering): string =>
  `— ${[door ?? 'iemand anders', datum && toonDatum(datum)].filter(Boolean).join(', ')}`
