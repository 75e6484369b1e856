import type { Afspraak } from '../plan/afspraak.ts'
import type { PlanEdit } from '../plan/applyEdit.ts'
import type { Zicht } from './zicht.ts'

/** What a fix may make, with the list that it comes in. */
const lijsten = {
  opgave: zicht => zicht.van('opgaven'),
  afspraak: zicht => zicht.vanAfspraken(idVan),
  partij: zicht => zicht.van('partijen'),
  randvoorwaarde: zicht => zicht.van('randvoorwaarden'),
  moment: zicht => zicht.van('inwonersbetrokkenheid'),
  raad: zicht => zicht.van('governance').raden,
  programma: zicht => zicht.van('programmas'),
  planrelatie: zicht => zicht.van('planrelaties'),
} satisfies Record<string, (zicht: Zicht) => readonly { readonly id: string }[]>

const idVan = ({ id }: Afspraak) => ({ id })

/**
 * An id for something that a fix makes: `o6.afspraak-1`. It follows from the plan alone, so that the same fix
 * pressed by two people at once makes one item; it is free, in the Prullenbak too.
 */
export function vrijeId(elementId: string, soort: keyof typeof lijsten, zicht: Zicht): string {
  const taken = new Set([
    ...lijsten[soort](zicht).map(({ id }) => id),
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
