import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { parsePlan } from '../../../shared/plan/parsePlan.ts'
import { planToJson, type TekstVorm } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { runsFor } from '../../kit/seeded.ts'
import { anyPlan } from './anyPlan.ts'

/** The plan as it comes back after import, the way over the wire and export. */
function through(plan: Json, vorm: TekstVorm): Json {
  const parsed = parsePlan({ plan })
  if ('fouten' in parsed) throw new Error(`The plan was refused: ${JSON.stringify(parsed.fouten)}`)
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(newPlan(parsed.plan)))
  return JSON.parse(JSON.stringify(planToJson(readPlan(copy), vorm)))
}

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => (key === 'id' ? [String(held)] : idsIn(held)))
}

describe('import and export of the example plan', () => {
  test('with plain texts gives the very JSON that came in', () => {
    expect(through(exampleJson.plan, 'plat')).toEqual(exampleJson.plan)
  })

  test('with rich texts comes back as it was, and says the same in plain words', () => {
    const rijk = through(exampleJson.plan, 'rijk')
    expect(through(rijk, 'rijk')).toEqual(rijk)
    expect(through(rijk, 'plat')).toEqual(exampleJson.plan)
  })

  test('keeps every id', () => {
    expect(idsIn(through(exampleJson.plan, 'rijk'))).toEqual(idsIn(exampleJson.plan))
  })
})

describe('import and export of any plan', () => {
  test.each(['plat', 'rijk'] as const)('is stable after the first time (%s)', vorm => {
    fc.assert(
      fc.property(anyPlan(), plan => {
        const once = through(plan, vorm)
        expect(through(once, vorm)).toEqual(once)
      }),
      { numRuns: runsFor(60) },
    )
  })

  test('keeps every id and every plain word', () => {
    fc.assert(
      fc.property(anyPlan(), plan => {
        expect(idsIn(through(plan, 'plat')).sort()).toEqual(idsIn(plan).sort())
        expect(through(through(plan, 'rijk'), 'plat')).toEqual(through(plan, 'plat'))
      }),
      { numRuns: runsFor(60) },
    )
  })
})
