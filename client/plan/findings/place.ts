import type { Veld, Velden } from '../../../shared/plan/field.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { fieldOf } from '../elementIndex.ts'
import type { Plekken } from './plekken.ts'

/** A place on the page: an element and a dotted field of it; null when the element as a whole is meant. */
export interface Place {
  readonly elementId: string
  readonly veld: string | null
}

export const placeKey = (elementId: string, veld: string | null): string => `${elementId} ${veld ?? ''}`

/**
 * The field that stands for what a finding names. `partijen.commitment` is in the list `partijen`; a field
 * that a resultaatafspraak lacks (`oplossing`) is its afspraak's; what nobody declares is the element as a whole.
 */
export function resolvePlace(index: Plekken, { elementId, veld }: Place): Place {
  if (veld === null) return { elementId, veld }
  for (let at: string | null = elementId; at !== null; at = index.get(at)?.ouderId ?? null) {
    const declared = declaredPart(index.get(at)?.velden ?? {}, veld)
    if (declared) return { elementId: at, veld: declared }
  }
  return { elementId, veld: null }
}

/** The longest part of a dotted name that is a field or a group of fields. */
function declaredPart(velden: Velden, naam: string): string | null {
  const [first = '', ...rest] = naam.split('.')
  const veld = velden[first]
  if (!veld) return null
  const further = veld.kind === 'groep' && rest.length > 0 ? declaredPart(veld.velden, rest.join('.')) : null
  return further ? `${first}.${further}` : first
}

/** The declaration of a resolved field. */
export function declarationAt(velden: Velden, naam: string): Veld | undefined {
  const [first = '', ...rest] = naam.split('.')
  const veld = velden[first]
  return veld?.kind === 'groep' && rest.length > 0 ? declarationAt(veld.velden, rest.join('.')) : veld
}

/** Every field whose row shows what is found at this place: a group is shown by its first field as well. */
export function rowsOf(index: Plekken, { elementId, veld }: Place): readonly Place[] {
  const rows: Place[] = [{ elementId, veld }]
  const velden = index.get(elementId)?.velden
  if (veld === null || !velden) return rows
  for (let naam = veld, group = declarationAt(velden, naam); group?.kind === 'groep'; ) {
    const first: string | undefined = Object.keys(group.velden)[0]
    if (first === undefined) break
    naam = `${naam}.${first}`
    group = group.velden[first]
    rows.push({ elementId, veld: naam })
  }
  return rows
}

/** What is written at a place now, to see whether it changed: fields of an unchanged item keep their object. */
export const valueAt = (index: Plekken, { elementId, veld }: Place): unknown =>
  fieldOf(index.get(elementId)?.waarde, veld ?? '')

/** True when a finding is about what stands at `place`: that field, a group around it, or the list it is in. */
export function isAbout(index: Plekken, found: Place, place: Place): boolean {
  if (found.veld === null || place.veld === null) return false
  if (found.elementId === place.elementId) return overlaps(found.veld, place.veld)
  const plek = index.get(place.elementId)
  return plek?.ouderId === found.elementId && overlaps(found.veld, plek.lijst)
}

const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)

/** A finding's identity, by which it stays the same one while words change. */
export const findingKey = (finding: Finding): string =>
  `${finding.regelId} ${placeKey(finding.elementId, finding.veld)}`

/** A key of its own for each finding of a list, also when a rule finds more than one thing at a place. */
export function withKeys(
  found: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding }[] {
  const times = new Map<string, number>()
  return found.map(finding => {
    const identity = findingKey(finding)
    const time = times.get(identity) ?? 0
    times.set(identity, time + 1)
    return { key: `${identity} ${time}`, finding }
  })
}
