import { keepList } from '../plan/keepList.ts'
import type { Plan } from '../plan/plan.ts'
import { openBlokCheck } from './blokCheck.ts'
import { regels } from './index.ts'
import { openLooks } from './looks.ts'
import { iza2023, type Regelset, regelsIn } from './regelset.ts'
import type { Finding, Rule, Targets } from './rule.ts'
import { expire, openTargetCheck, type RuleAnswer } from './targetCheck.ts'

/** Hears of a rule that failed. That rule then finds nothing there; with nobody to hear it, it throws. */
export type OnFault = (regelId: string, error: unknown) => void

const none: readonly Finding[] = []

/** `'items'`: only to get to know the items; the rules about the plan as a whole wait, and nothing new is said. */
export type Checker = (plan: Plan, only?: 'items') => readonly Finding[]

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
  const looks = openLooks<RuleAnswer>(regelset.drempels)
  const inSet = regelsIn(regelset, rules)
  const open = (per: keyof Targets) => {
    const own = inSet.filter(rule => rule.per.includes(per))
    return () => openTargetCheck(own, looks, onFault)
  }
  const ofPlan = open('plan')()
  const ofBlokken = openBlokCheck({
    opgave: open('opgave'),
    afspraak: open('afspraak'),
    resultaatafspraak: open('resultaatafspraak'),
  })
  let parts: readonly (readonly Finding[])[] = []
  let all: readonly Finding[] = []
  return (plan, only) => {
    const { blokken, changed } = looks.renew(plan)
    for (const answer of changed) expire(answer)
    const items = ofBlokken(blokken)
    if (only === 'items') return all
    const now = keepList(parts, [ofPlan.findings(plan), ...items])
    if (now !== parts) all = keepList(all, none.concat(...now))
    parts = now
    return all
  }
}
