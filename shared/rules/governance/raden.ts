import type { Raad } from '../../plan/governance.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Problem } from '../rule.ts'
import { patroon } from '../taal/patroon.ts'

export const isVolledig = ({ vorm, datum, stuk }: Raad): boolean =>
  vorm !== null && datum !== null && stuk.plat.trim() !== ''

const raad = patroon('\\b(?:gemeente)?ra(?:ad|den)(?:sleden)?\\b')

/** Gemeenteraden that were told once and hear nothing after that. */
export function zonderVervolg(
  { id: elementId, monitoring, regio }: Plan,
  raden: readonly Raad[],
): readonly Problem[] {
  if (monitoring.rapportageAan.some(aan => raad.test(aan))) return []
  const eenmalig = regio.gemeenten.filter(
    ({ id }) => raden.filter(({ gemeenteId }) => gemeenteId === id).length === 1,
  )
  if (eenmalig.length === 0) return []
  const veld = 'monitoring.rapportageAan'
  const edit = { op: 'add', elementId, veld, waarde: 'gemeenteraden' } as const
  const reden =
    'De gemeenteraden zijn één keer geïnformeerd; daarna staat er geen rapportage aan hen gepland.'
  return [{ veld, reden, oplossingen: [{ titel: 'Rapporteer voortaan ook aan de gemeenteraden', edit }] }]
}
