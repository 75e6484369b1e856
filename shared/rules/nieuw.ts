import type { PlanEdit } from '../plan/applyEdit.ts'
import type { Zicht } from './zicht.ts'

/**
 * An id for something that a fix makes: `o6.afspraak-1`. It follows from the plan alone, so that the same fix
 * pressed by two people at once makes one item; it is free, in the Prullenbak too.
 */
export function vrijeId(elementId: string, soort: 'opgave' | 'afspraak', zicht: Zicht): string {
  const lijst = zicht.van(soort === 'opgave' ? 'opgaven' : 'afspraken')
  const taken = new Set([
    ...lijst.map(({ id }) => id),
    ...zicht.van('prullenbak').map(({ elementId: id }) => id),
  ])
  let nummer = 1
  while (taken.has(`${elementId}.${soort}-${nummer}`)) nummer += 1
  return `${elementId}.${soort}-${nummer}`
}

/** An empty afspraak with an opgave of its own. */
export const nieuweAfspraak = (opgaveId: string, zicht: Zicht): PlanEdit => ({
  op: 'create',
  kind: 'afspraken',
  id: vrijeId(opgaveId, 'afspraak', zicht),
  waarden: { opgaveIds: [opgaveId] },
})
