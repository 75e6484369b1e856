import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit } from '../../shared/plan/applyEdit.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { parsePlan } from '../../shared/plan/parsePlan.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { checkPlan } from '../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../shared/rules/regelset.ts'
import type { Finding, Rule } from '../../shared/rules/rule.ts'

/** What a finding must say: where it points, and anything else of it that the test is about. */
type Place = Pick<Finding, 'veld'> & Partial<Finding>
interface Table {
  /** Plans the rule has nothing to say about. */
  readonly goed: Readonly<Record<string, Json>>
  /** Plans with exactly these findings of the rule, in order. */
  readonly fout: Readonly<Record<string, readonly [Json, ...Place[]]>>
  /** Plans in which the rule does not apply to anything. */
  readonly nvt?: Readonly<Record<string, Json>>
}

/** Tests of one rule as a table of plans. Tests are named `afspraak.trekker › fout: twee trekkers`. */
export function testRule(rule: Rule, { goed, fout, nvt = {} }: Table): void {
  test(`${rule.id} has a plan with a finding, and a plan that is near to one and has none`, () => {
    expect(Object.keys(fout)).not.toEqual([])
    expect([...Object.keys(goed), ...Object.keys(nvt)]).not.toEqual([])
  })
  for (const [naam, json] of Object.entries({ ...goed, ...nvt })) {
    test(`${rule.id} › ${naam in goed ? 'goed' : 'nvt'}: ${naam}`, () => {
      expect(findingsOf(rule, json)).toEqual([])
    })
  }
  for (const [naam, [json, ...places]] of Object.entries(fout)) {
    test(`${rule.id} › fout: ${naam}`, () => {
      const findings = findingsOf(rule, json)
      expect(findings).toMatchObject(places)
      expect(findings).toHaveLength(places.length)
      expect(places).not.toHaveLength(0)
      expect(uselessFixes(rule, json)).toEqual([])
    })
  }
}

/** The fixes that leave their finding where it is. Each is tried on the plan as it stands. */
export function uselessFixes(rule: Rule, json: Json): readonly string[] {
  const before = findingsOf(rule, json)
  const times = (findings: readonly Finding[], { elementId, veld }: Finding) =>
    findings.filter(one => one.elementId === elementId && one.veld === veld).length
  return before.flatMap(finding =>
    finding.oplossingen.flatMap(({ titel, edit }) => {
      const doc = docOf(json)
      applyEdit(doc, edit)
      const left = checkPlan(readPlan(doc), iza2023, [rule])
      return times(left, finding) < times(before, finding)
        ? []
        : [`${finding.elementId} ${finding.veld}: ${titel}`]
    }),
  )
}

/** The plan as each fix of a rule leaves it, in the order of findings and fixes. */
export const afterFix = (rule: Rule, json: Json): readonly Plan[] =>
  findingsOf(rule, json).flatMap(({ oplossingen }) =>
    oplossingen.map(({ edit }) => {
      const doc = docOf(json)
      applyEdit(doc, edit)
      return readPlan(doc)
    }),
  )

/** What one rule finds in a plan given as JSON. */
export const findingsOf = (rule: Rule, json: Json): readonly Finding[] =>
  checkPlan(planOf(json), iza2023, [rule])

/** A plan as everyone sees it, from JSON that has passed the door. */
export const planOf = (json: Json): Plan => imported(json).plan

interface Imported {
  readonly update: Uint8Array
  readonly plan: Plan
}
const known = new WeakMap<object, Imported>()

/** Imports each plan once: every rule is tried on the example plan. */
function imported(json: Json): Imported {
  const before = known.get(Object(json))
  if (before) return before
  const doc = newPlan(jsonOf(json))
  const first = { update: Y.encodeStateAsUpdate(doc), plan: readPlan(doc) }
  known.set(Object(json), first)
  return first
}

function docOf(json: Json): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, imported(json).update)
  return doc
}

function jsonOf(json: Json): Json {
  const parsed = parsePlan({ plan: json })
  if ('fouten' in parsed) throw new Error(`The plan of a test is faulty: ${JSON.stringify(parsed.fouten)}`)
  return parsed.plan
}
