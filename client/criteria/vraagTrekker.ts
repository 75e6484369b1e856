import type { Afspraak } from '../../shared/plan/afspraak.ts'
import type { Opgave } from '../../shared/plan/opgave.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { FindingStore } from '../plan/findings/findingStore.ts'
import { resolvePlace } from '../plan/findings/place.ts'
import type { Plekken } from '../plan/findings/plekken.ts'
import { redenVan } from '../plan/findings/reden.ts'
import type { OpenPlan } from '../plan/openPlan.ts'

/** Begins a question about a finding, for the people of who leads the afspraak or opgave that it is in. */
export function vraagTrekker(
  plan: Pick<OpenPlan, 'overleg' | 'store'>,
  { plekken }: Pick<FindingStore, 'plekken'>,
  finding: Finding,
): void {
  const { elementId, veld } = resolvePlace(plekken, finding)
  const organisatie = trekkerVan(plekken, plan.store.get().partijen, finding.elementId)
  plan.overleg.paneel.begin({
    ...{ elementId, veld, anker: null, regelId: finding.regelId },
    tekst: `${redenVan(finding)}. Kunt u dit aanvullen?`,
    voor: { organisatie },
  })
}

type Partijen = readonly { readonly id: string; readonly naam: { readonly plat: string } }[]

/** The name of who leads the afspraak or opgave that an element is in; null when nobody does. */
export function trekkerVan(plekken: Plekken, partijen: Partijen, elementId: string): string | null {
  const wortel = plekken.get(plekken.get(elementId)?.wortelId ?? '')
  const partijId =
    wortel?.soort?.kind === 'afspraken'
      ? (wortel.waarde as unknown as Afspraak).partijen.find(een => een.rol === 'trekker')?.partijId
      : wortel?.soort?.kind === 'opgaven'
        ? (wortel.waarde as unknown as Opgave).trekkerId
        : null
  return partijen.find(({ id }) => id === partijId)?.naam.plat ?? null
}
