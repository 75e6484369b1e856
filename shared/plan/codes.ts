import type { Afspraak } from './afspraak.ts'
import type { Opgave } from './opgave.ts'
import type { Plan } from './plan.ts'

/** An opgave with its afspraken as the page shows them, numbered. Codes are computed, never typed. */
export interface OpgaveMetAfspraken {
  readonly opgave: Opgave
  /** `2.3`: part of the plan, place of the opgave. */
  readonly code: string
  readonly afspraken: readonly { readonly afspraak: Afspraak; readonly code: string }[]
}
export interface Indeling {
  readonly opgaven: readonly OpgaveMetAfspraken[]
  /** Afspraken that belong to no opgave of this plan. */
  readonly los: readonly { readonly afspraak: Afspraak; readonly code: string }[]
  /** Code of every opgave and afspraak, by id. */
  readonly codes: ReadonlyMap<string, string>
}

/** The number of the part with opgaven and afspraken: it comes after the hoofdstukken. */
export const opgavenDeel = (plan: Pick<Plan, 'hoofdstukken'>): number => plan.hoofdstukken.length + 1

/** The number of every hoofdstuk, opgave and afspraak, by id. */
export function codesIn(
  plan: Pick<Plan, 'hoofdstukken' | 'opgaven' | 'afspraken'>,
): ReadonlyMap<string, string> {
  const hoofdstukken = plan.hoofdstukken.map(({ id }, index) => [id, String(index + 1)] as const)
  return new Map([...hoofdstukken, ...deelIn(plan, opgavenDeel(plan)).codes])
}

/** Each afspraak stands under the first of its opgaven that exists. `deel` is the number of the part. */
export function deelIn(plan: Pick<Plan, 'opgaven' | 'afspraken'>, deel: number): Indeling {
  const known = new Set(plan.opgaven.map(opgave => opgave.id))
  const under = groupBy(plan.afspraken, afspraak => afspraak.opgaveIds.find(id => known.has(id)) ?? '')
  const codes = new Map<string, string>()
  const coded = (afspraken: readonly Afspraak[], prefix: string) =>
    afspraken.map((afspraak, index) => {
      const code = `${prefix}-${letters(index)}`
      codes.set(afspraak.id, code)
      return { afspraak, code }
    })
  const opgaven = plan.opgaven.map((opgave, index) => {
    const code = `${deel}.${index + 1}`
    codes.set(opgave.id, code)
    return { opgave, code, afspraken: coded(under.get(opgave.id) ?? [], code) }
  })
  return { opgaven, los: coded(under.get('') ?? [], `${deel}.0`), codes }
}

/** A, B … Z, AA, AB … */
function letters(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : letters((index - rest) / 26 - 1) + letter
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
