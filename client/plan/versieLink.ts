const planPath = (planId: string): string => `/plannen/${encodeURIComponent(planId)}`

export const versiePad = (planId: string, versieId: string): string =>
  `${planPath(planId)}/versies/${encodeURIComponent(versieId)}`

/** `van` is a version or `bezoek`, `naar` a version or `nu`. */
export const vergelijkPad = (planId: string, van: string, naar = 'nu'): string =>
  `${planPath(planId)}/vergelijking?${new URLSearchParams({ van, naar })}`

/** What is to be brought back from a version: all of it, an item, or one field of that. */
export interface Terugvraag {
  readonly versieId: string
  readonly elementId: string | null
  readonly veld: string | null
}
export function terugPad(planId: string, versieId: string, elementId?: string, veld?: string): string {
  const query = new URLSearchParams({ terugzetten: versieId })
  if (elementId) query.set('onderdeel', elementId)
  if (veld) query.set('veld', veld)
  return `${planPath(planId)}?${query}`
}

/** What the query of an address asks to bring back; null when nothing. */
export function terugvraag(search: string): Terugvraag | null {
  const query = new URLSearchParams(search)
  const versieId = query.get('terugzetten')
  return versieId ? { versieId, elementId: query.get('onderdeel'), veld: query.get('veld') } : null
}
