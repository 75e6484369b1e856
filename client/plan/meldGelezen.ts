import { accepted, v1 } from '../api.ts'

/** Says that one has a version before one. That it could not be kept is no reason to stop anybody reading. */
export function meldGelezen(planId: string, versieId: string): void {
  const param = { id: planId, versieId }
  accepted(v1.plannen[':id'].versies[':versieId'].gelezen.$put({ param })).catch(() => {})
}
