import type { Inwonersmoment } from '../../plan/omgeving.ts'
import type { Plan } from '../../plan/plan.ts'
import { versieGetal } from '../keuzefasen.ts'
import type { Problem } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'

/** Whether a moment was before the draft: by its fase, or by its date as long as the plan is no further. */
export function isVroeg({ fase, datum }: Inwonersmoment, versie: Plan['versie'], concept: number): boolean {
  if (fase === 'regiobeeld' || fase === 'opgaven') return true
  const nogConcept = versieGetal(versie.nummer) <= concept
  return nogConcept && versie.datum !== null && datum !== null && datum < versie.datum
}

/** What a moment does not tell, in one finding at the first field that is empty. */
export function onvolledig({ id: elementId, ...moment }: Inwonersmoment): Problem[] {
  const mist = [
    moment.vorm.plat.trim() === '' && { veld: 'vorm', wat: 'de vorm' },
    moment.deelnemers === null && { veld: 'deelnemers', wat: 'het aantal deelnemers' },
    moment.doelgroep.plat.trim() === '' && { veld: 'doelgroep', wat: 'de doelgroep' },
  ].filter(deel => deel !== false)
  const [eerste] = mist
  if (!eerste) return []
  return [
    {
      elementId,
      veld: eerste.veld,
      reden: `Van dit moment ontbreekt ${opsomming(mist.map(({ wat }) => wat))}.`,
    },
  ]
}
