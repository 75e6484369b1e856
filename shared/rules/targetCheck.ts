import { keepList } from '../plan/keepList.ts'
import type { Plan } from '../plan/plan.ts'
import { share } from '../plan/share.ts'
import type { OnFault } from './checkPlan.ts'
import type { Answer, Looks } from './looks.ts'
import type { Finding, Problem, Rule, Targets } from './rule.ts'

/** What one rule says of one target, with what it looked at to say it. */
export interface RuleAnswer extends Answer {
  readonly rule: Rule
  findings: readonly Finding[]
  /** Those of the same target that are to be asked again. */
  readonly stale: Set<RuleAnswer>
}

/** Has the rule asked again. */
export function expire(answer: RuleAnswer): void {
  answer.stale.add(answer)
}

/** What the rules of one kind say of one target; remembered until the target or a look changes. */
export interface TargetCheck {
  findings(target: Targets[keyof Targets]): readonly Finding[]
  /** Whether all that was said still holds, and of this very object. */
  holds(target: Targets[keyof Targets]): boolean
  close(): void
}

const geen: readonly Finding[] = Object.freeze([])

export function openTargetCheck(
  rules: readonly Rule[],
  looks: Looks<RuleAnswer>,
  onFault?: OnFault,
): TargetCheck {
  const stale = new Set<RuleAnswer>()
  const answers = rules.map((rule): RuleAnswer => ({ rule, looks: null, findings: geen, stale }))
  let about: Targets[keyof Targets] | undefined
  let all: readonly Finding[] = []

  return {
    findings(target) {
      if (about === undefined || (about !== target && !isPlan(target))) for (const one of answers) expire(one)
      about = target
      if (stale.size === 0) return all
      for (const answer of stale) {
        const problems = ask(answer, target, looks, onFault)
        const findings = problems.map(problem => findingOf(answer.rule, problem, target.id))
        answer.findings = problems.length === 0 ? geen : share(answer.findings, findings)
      }
      stale.clear()
      all = keepList(
        all,
        answers.flatMap(answer => answer.findings),
      )
      return all
    },
    holds: target => about === target && stale.size === 0,
    close() {
      for (const answer of answers) looks.forget(answer)
    },
  }
}

/** The plan is another object after every keystroke; what a rule reads of it counts as looked at instead. */
const isPlan = (target: Targets[keyof Targets]): target is Plan => 'opgaven' in target

function ask(
  answer: RuleAnswer,
  target: Targets[keyof Targets],
  looks: Looks<RuleAnswer>,
  onFault: OnFault | undefined,
): readonly Problem[] {
  const { rule } = answer
  try {
    return looks.record(answer, (zicht, plan) => rule.check(isPlan(target) ? plan : target, zicht))
  } catch (error) {
    if (!onFault) throw new Error(`The rule ${rule.id} fails on ${target.id}.`, { cause: error })
    onFault(rule.id, error)
    return []
  }
}

function findingOf(rule: Rule, problem: Problem, elementId: string): Finding {
  return {
    regelId: rule.id,
    elementId: problem.elementId ?? elementId,
    veld: problem.veld,
    ...(problem.bereik && { bereik: problem.bereik }),
    ...(problem.bereikVeld !== undefined && { bereikVeld: problem.bereikVeld }),
    ernst: problem.ernst ?? rule.ernst,
    fase: rule.fase,
    reden: problem.reden,
    oplossingen: problem.oplossingen ?? [],
  }
}
