import { keepList } from '../plan/keepList.ts'
import type { Motivering } from '../plan/omgeving.ts'
import type { Plan } from '../plan/plan.ts'
import { code, kenmerkVan } from './kenmerk.ts'
import type { Finding } from './rule.ts'

/** What a finding is explained by: the last word comes first. */
export interface Gemotiveerd {
  readonly finding: Finding
  readonly motiveringen: readonly [Motivering, ...Motivering[]]
  /** The field says something else than when the last of them was written. */
  readonly opnieuwBekijken: boolean
}

/** The findings of a plan by where they stand under pas toe of leg uit; each is in one of the two. */
export interface Verdeling {
  readonly open: readonly Finding[]
  readonly gemotiveerd: readonly Gemotiveerd[]
}

type Plek = Pick<Finding, 'regelId' | 'elementId' | 'veld'>

const niets: readonly Gemotiveerd[] = Object.freeze([])

/** Splits findings into those still open and those that the plan explains, both in the order they came in. */
export function verdeel(plan: Plan, findings: readonly Finding[]): Verdeling {
  if (plan.motiveringen.length === 0) return { open: findings, gemotiveerd: niets }
  const uitleg = perRegel(plan.motiveringen)
  const open: Finding[] = []
  const gemotiveerd: Gemotiveerd[] = []
  for (const finding of findings) {
    const own = uitleg.get(sleutel(finding.regelId, finding.elementId)) ?? []
    const [last, ...earlier] = own.filter(een => spreektVan(een, finding)).sort(laatsteEerst)
    if (last)
      gemotiveerd.push({
        finding,
        motiveringen: [last, ...earlier],
        opnieuwBekijken: isVeranderd(last, plan, findings),
      })
    else open.push(finding)
  }
  return { open: keepList(findings, open), gemotiveerd }
}

/** The motivering of exactly this place; the last word where a plan came in with more than one. */
export const motiveringBij = (plan: Plan, { regelId, elementId, veld }: Plek): Motivering | undefined =>
  plan.motiveringen
    .filter(een => een.regelId === regelId && een.elementId === elementId && (een.veld || null) === veld)
    .sort(laatsteEerst)[0]

function perRegel(motiveringen: readonly Motivering[]): ReadonlyMap<string, readonly Motivering[]> {
  const groups = new Map<string, Motivering[]>()
  for (const een of motiveringen) {
    const key = sleutel(een.regelId ?? '', een.elementId ?? '')
    const own = groups.get(key)
    if (own) own.push(een)
    else groups.set(key, [een])
  }
  return groups
}

const sleutel = (regelId: string, elementId: string): string => `${regelId} ${elementId}`

/** A motivering without a field speaks of the rule at the whole item. */
const spreektVan = ({ regelId, elementId, veld }: Omit<Motivering, 'id'>, found: Plek): boolean =>
  regelId === found.regelId && elementId === found.elementId && (!veld || veld === found.veld)

function laatsteEerst(a: Motivering, b: Motivering): number {
  const [van, naar] = [a, b].map(een => een.tijdstip ?? een.datum ?? '')
  return van === naar ? 0 : (van ?? '') < (naar ?? '') ? 1 : -1
}

/** One that came in without a code cannot be compared: it is left in peace. */
const isVeranderd = (motivering: Motivering, plan: Plan, findings: readonly Finding[]): boolean => {
  const { regelId, elementId, veld, kenmerk } = motivering
  if (!kenmerk || !regelId || !elementId) return false
  return kenmerk !== kenmerkNu(plan, { regelId, elementId, veld: veld || null }, findings)
}

/**
 * What a motivering is compared by: the field as it is now. For an item as a whole it is what the rule
 * found there, since no field says it. Null when there is nothing to compare.
 */
export function kenmerkNu(
  plan: Plan,
  { regelId, elementId, veld }: Plek,
  findings: readonly Finding[],
): string | null {
  if (veld !== null) return kenmerkVan(plan, elementId, veld)
  const redenen = findings
    .filter(een => een.regelId === regelId && een.elementId === elementId)
    .map(een => een.reden)
  return redenen.length > 0 ? code(redenen) : null
}
