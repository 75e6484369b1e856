import type { Partij } from '../../plan/partij.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Oplossing } from '../rule.ts'
import { wieEnHoeVaak } from '../wieEnHoeVaak.ts'
import type { Zicht } from '../zicht.ts'

/** Fixes that fill in all of the monitoring but how; one for each frequency that may be meant. */
export function aanvullingen(
  elementId: string,
  monitoring: Plan['monitoring'],
  zicht: Zicht,
): readonly Oplossing[] {
  const { eigenaarId, frequentie: hoeVaak } = monitoring
  const wie = zicht.partij(eigenaarId) ? eigenaarId : bewaker(zicht.van('partijen'))
  const velden = { veldWie: 'monitoring.eigenaarId', veldHoeVaak: 'monitoring.frequentie' }
  const keuzes = wieEnHoeVaak({ elementId, ...velden, wie, hoeVaak, werkwoord: 'rapporteren' }, zicht)
  if (monitoring.rapportageAan.length > 0) return keuzes
  const naarTafel = {
    op: 'add',
    elementId,
    veld: 'monitoring.rapportageAan',
    waarde: 'bestuurlijke tafel',
  } as const
  return keuzes.map(({ titel, edit }) => ({
    titel: `${titel} aan de bestuurlijke tafel`,
    edit: { op: 'all', edits: [edit, naarTafel] },
  }))
}

/** Roles that bring the care for the whole plan with them, the nearest first. */
const bewakers = ['regiocoördinator', 'penvoerder', 'marktleider-zorgverzekeraar'] as const

/** The party that most likely follows the results of the region; null when no role tells. */
function bewaker(partijen: readonly Partij[]): string | null {
  const gevonden = bewakers.flatMap(rol => partijen.find(({ rollen }) => rollen.includes(rol)) ?? [])
  return gevonden[0]?.id ?? null
}
