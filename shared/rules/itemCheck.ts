import type { OnFault } from './checkPlan.ts'
import { type Asker, isPlan, type Looks } from './looks.ts'
import type { Finding, Problem, Rule, Target } from './rule.ts'
import { sameValue } from './sameValue.ts'

/** What the rules of one kind say of one item; remembered until the item, or something looked at, changes. */
export interface ItemCheck {
  readonly nummer: number
  readonly rules: readonly Rule[]
  item: Target
  /** By rule, in the order of the rules. Nothing is kept for a rule that found nothing: most do. */
  findings: readonly Finding[]
  /** The rules to ask again, by place in `rules`. */
  stale: 'all' | Set<number> | null
}

export interface ItemChecks {
  open(rules: readonly Rule[], item: Target): ItemCheck
  close(check: ItemCheck): void
  /** The item as it is now: another object is asked about again. */
  put(check: ItemCheck, item: Target): void
  /** Something that this one looked at has changed. */
  expire(asker: Asker): void
  /** Asks what is to be asked again. True when something else is found than before. */
  ask(check: ItemCheck): boolean
  /** The checks with something to ask, by number, in the order in which that came up. */
  readonly due: ReadonlyMap<number, ItemCheck>
}

const geen: readonly Finding[] = Object.freeze([])
/** What is found in the item that is asked about, from the first on. Nearly always it is what was found before. */
const gevonden: Finding[] = []
/** More rules than there are of any kind: an asker is a check and the place of a rule, in one number. */
const perCheck = 256

export function openItemChecks(looks: Looks, onFault?: OnFault): ItemChecks {
  const known = new Map<number, ItemCheck>()
  const due = new Map<number, ItemCheck>()
  let last = 0

  function problemsOf(check: ItemCheck, target: Target, rule: Rule, plaats: number): readonly Problem[] {
    try {
      return looks.ask(check.nummer * perCheck + plaats, rule, target)
    } catch (error) {
      if (!onFault) throw new Error(`The rule ${rule.id} fails on ${check.item.id}.`, { cause: error })
      onFault(rule.id, error)
      return []
    }
  }

  return {
    due,
    open(rules, item) {
      last += 1
      const check: ItemCheck = { nummer: last, rules, item, findings: geen, stale: 'all' }
      known.set(last, check)
      due.set(last, check)
      return check
    },
    close(check) {
      known.delete(check.nummer)
      due.delete(check.nummer)
    },
    put(check, item) {
      if (check.item === item) return
      // The plan is another object after every keystroke; what a rule reads of it counts as looked at instead.
      if (!isPlan(item)) {
        check.stale = 'all'
        due.set(check.nummer, check)
      }
      check.item = item
    },
    expire(asker) {
      const check = known.get(Math.floor(asker / perCheck))
      if (!check) return
      due.set(check.nummer, check)
      if (check.stale === 'all') return
      check.stale ??= new Set()
      check.stale.add(asker % perCheck)
    },
    ask(check) {
      const { findings: old, stale, rules, item } = check
      const target = looks.shown(item)
      let aantal = 0
      let at = 0
      // By place and not by `entries`, which makes a pair for each rule at each letter.
      for (let plaats = 0; plaats < rules.length; plaats += 1) {
        const rule = rules[plaats] as Rule
        const van = at
        while (old[at]?.regelId === rule.id) at += 1
        if (stale !== 'all' && !stale?.has(plaats))
          for (let i = van; i < at; i += 1, aantal += 1) gevonden[aantal] = old[i] as Finding
        else {
          const problems = problemsOf(check, target, rule, plaats)
          for (let i = 0; i < problems.length; i += 1, aantal += 1) {
            const before = van + i < at ? old[van + i] : undefined
            gevonden[aantal] = findingOf(rule, problems[i] as Problem, item.id, before)
          }
        }
      }
      check.stale = null
      due.delete(check.nummer)
      if (isFound(old, aantal)) return false
      check.findings = aantal === 0 ? geen : gevonden.slice(0, aantal)
      return true
    },
  }
}

/** Whether the first `aantal` that were found are all that was found before. */
function isFound(before: readonly Finding[], aantal: number): boolean {
  if (aantal !== before.length) return false
  for (let at = 0; at < aantal; at += 1) if (gevonden[at] !== before[at]) return false
  return true
}

/** The finding of before when the problem says the same. */
function findingOf(rule: Rule, problem: Problem, itemId: string, before: Finding | undefined): Finding {
  const elementId = problem.elementId ?? itemId
  if (before && elementId === before.elementId && saysSame(rule, problem, before)) return before
  const { veld, bereik, bereikVeld, reden } = problem
  const ernst = problem.ernst ?? rule.ernst
  const oplossingen = problem.oplossingen ?? geenOplossingen
  const { id: regelId, fase } = rule
  // Written out: an object that gets its fields one by one is made in two pieces, and there are thousands.
  if (bereikVeld !== undefined)
    return {
      regelId,
      elementId,
      veld,
      ...(bereik && { bereik }),
      bereikVeld,
      ernst,
      fase,
      reden,
      oplossingen,
    }
  if (bereik) return { regelId, elementId, veld, bereik, ernst, fase, reden, oplossingen }
  return { regelId, elementId, veld, ernst, fase, reden, oplossingen }
}

const saysSame = (rule: Rule, problem: Problem, before: Finding): boolean =>
  problem.veld === before.veld &&
  problem.reden === before.reden &&
  problem.bereikVeld === before.bereikVeld &&
  (problem.ernst ?? rule.ernst) === before.ernst &&
  sameValue(problem.bereik, before.bereik) &&
  sameValue(problem.oplossingen ?? geenOplossingen, before.oplossingen)

const geenOplossingen: Finding['oplossingen'] = Object.freeze([])
