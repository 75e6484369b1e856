import { keepList } from '../plan/keepList.ts'
import type { Plan } from '../plan/plan.ts'
import { openBlokCheck } from './blokCheck.ts'
import { regels } from './index.ts'
import { type ItemCheck, openItemChecks } from './itemCheck.ts'
import { openLooks } from './looks.ts'
import { iza2023, type Regelset, regelsIn } from './regelset.ts'
import type { Finding, Rule, Targets } from './rule.ts'

/** Hears of a rule that failed. That rule then finds nothing there; with nobody to hear it, it throws. */
export type OnFault = (regelId: string, error: unknown) => void

/** Findings by where in the plan they are: of the plan as a whole, then of each opgave with its afspraken. */
export type FindingsInParts = readonly (readonly Finding[])[]

/** What is found in a plan. */
export interface Checker {
  (plan: Plan): readonly Finding[]
  /** The same in parts, each the same array while no finding in it changed: a letter leaves thousands where they are. */
  readonly inParts: (plan: Plan) => FindingsInParts
  /** Asks about items for as long as `hasTime`; true when a check of this plan has none of them left to ask about. */
  readonly learn: (plan: Plan, hasTime: () => boolean) => boolean
}

/**
 * What the rules find in a plan as it stands: no clock, phase or motivering plays a part. In reading order:
 * the plan, each opgave, each of its afspraken, each resultaatafspraak of that; for each in panel order.
 */
export function checkPlan(
  plan: Plan,
  regelset: Regelset = iza2023,
  rules: readonly Rule[] = regels,
  onFault?: OnFault,
): readonly Finding[] {
  return openChecker(regelset, rules, onFault)(plan)
}

/**
 * As `checkPlan`, for a plan that is asked about again and again: a rule is asked anew only about what is
 * another object since, or when something it looked at is. The same array while no finding changed.
 */
export function openChecker(
  regelset: Regelset = iza2023,
  rules: readonly Rule[] = regels,
  onFault?: OnFault,
): Checker {
  const inSet = regelsIn(regelset, rules)
  const rulesFor = (per: keyof Targets) => inSet.filter(rule => rule.per.includes(per))
  const looks = openLooks(regelset.drempels)
  const checks = openItemChecks(looks, onFault)
  const [opgave, afspraak, resultaatafspraak] = [
    rulesFor('opgave'),
    rulesFor('afspraak'),
    rulesFor('resultaatafspraak'),
  ]
  const blokken = openBlokCheck({ opgave, afspraak, resultaatafspraak }, checks)
  let ofPlan: ItemCheck | undefined
  let parts: FindingsInParts = []
  let whole: { readonly of: FindingsInParts; readonly all: readonly Finding[] } = { of: parts, all: none }

  function learn(plan: Plan, hasTime: () => boolean): boolean {
    blokken.renew(looks.renew(plan, checks.expire))
    ofPlan ??= checks.open(rulesFor('plan'), plan)
    checks.put(ofPlan, plan)
    return blokken.ask(hasTime)
  }
  function inParts(plan: Plan): FindingsInParts {
    learn(plan, always)
    if (ofPlan?.stale) checks.ask(ofPlan)
    parts = keepList(parts, [ofPlan?.findings ?? none, ...blokken.findings()])
    return parts
  }
  function check(plan: Plan): readonly Finding[] {
    const of = inParts(plan)
    if (of !== whole.of) whole = { of, all: none.concat(...of) }
    return whole.all
  }
  return Object.assign(check, { inParts, learn })
}

const none: readonly Finding[] = []
const always = (): boolean => true
