import type { Plan } from '../plan/plan.ts'
import { regels } from './index.ts'
import { openLooks } from './looks.ts'
import type { PlanIndex } from './planIndex.ts'
import { iza2023, type Regelset } from './regelset.ts'
import type { Finding, Rule, Targets } from './rule.ts'
import { openTargetCheck, type RuleAnswer, type TargetCheck } from './targetCheck.ts'

/** Hears of a rule that failed. That rule then finds nothing there; with nobody to hear it, it throws. */
export type OnFault = (regelId: string, error: unknown) => void

export type Checker = (plan: Plan) => readonly Finding[]

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
  const open = (per: keyof Targets) => {
    const own = rules.filter(rule => rule.per === per)
    return () => openTargetCheck(own, looks, onFault)
  }
  const kinds = {
    plan: openKind(open('plan')),
    opgave: openKind(open('opgave')),
    afspraak: openKind(open('afspraak')),
    resultaatafspraak: openKind(open('resultaatafspraak')),
  }
  let last: readonly Finding[] = []
  return plan => {
    const { index, changed } = looks.renew(plan)
    for (const answer of changed) answer.expire()
    const findings: Finding[] = []
    for (const { per, target } of targetsOf(plan, index)) findings.push(...kinds[per].check(target))
    for (const kind of Object.values(kinds)) kind.sweep()
    const same = findings.length === last.length && findings.every((one, at) => one === last[at])
    if (!same) last = findings
    return last
  }
}

interface Target {
  readonly per: keyof Targets
  readonly target: Targets[keyof Targets]
}

function targetsOf(plan: Plan, index: PlanIndex): Target[] {
  const targets: Target[] = [{ per: 'plan', target: plan }]
  for (const { opgave, afspraken } of index.blokken) {
    if (opgave) targets.push({ per: 'opgave', target: opgave })
    for (const afspraak of afspraken) {
      targets.push({ per: 'afspraak', target: afspraak })
      for (const target of afspraak.resultaatafspraken) targets.push({ per: 'resultaatafspraak', target })
    }
  }
  return targets
}

/** The checks of all targets of one kind, by id. */
function openKind(open: () => TargetCheck) {
  let checks = new Map<string, TargetCheck>()
  let seen = new Map<string, TargetCheck>()
  return {
    check(target: Targets[keyof Targets]): readonly Finding[] {
      const check = checks.get(target.id) ?? seen.get(target.id) ?? open()
      seen.set(target.id, check)
      return check.findings(target)
    },
    /** Forgets the targets that were not asked about since the last sweep. */
    sweep(): void {
      for (const [id, check] of checks) if (!seen.has(id)) check.close()
      checks = seen
      seen = new Map()
    },
  }
}
