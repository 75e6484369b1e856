import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { completePlan } from '../../../shared/plan/completePlan.ts'
import { findProse } from '../../../shared/plan/element.ts'
import { newPlan, templatePlan } from '../../../shared/plan/newPlan.ts'
import { parsePlan } from '../../../shared/plan/parsePlan.ts'
import { wortels } from '../../../shared/plan/plan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { runsFor } from '../../kit/seeded.ts'
import { anyPlan } from './anyPlan.ts'

describe('a new plan', () => {
  test('has every nested type of every item from the start, whatever was left out', () => {
    fc.assert(
      fc.property(anyPlan(), plan => {
        expect(completePlan(newPlan(plan))).toBe(false)
      }),
      { numRuns: runsFor(30) },
    )
  })

  test('has one paragraph in prose that nobody wrote yet', () => {
    const doc = newPlan({ id: 'plan', opgaven: [{ id: 'o1' }] })
    for (const veld of ['titel', 'knelpunt.tekst']) {
      const prose = findProse(doc, 'o1', veld)
      expect(prose?.toString()).toBe('<paragraph></paragraph>')
    }
  })

  test('has no root types but the plan and one for each kind', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(newPlan({ id: 'plan', opgaven: [{ id: 'o1' }] })))
    for (const root of doc.share.keys()) expect(['plan', ...wortels.keys()]).toContain(root)
  })
})

describe('the template', () => {
  test('is a plan that is accepted, with one opgave to begin with', () => {
    const template = templatePlan('nieuw', 'Regioplan Venne', '2026-03-02')
    expect(parsePlan({ plan: template })).toEqual({ plan: template })
    const plan = readPlan(newPlan(template))
    expect(plan.titel.plat).toBe('Regioplan Venne')
    expect(plan.looptijd).toEqual({ van: '2027-01-01', tot: '2029-12-31' })
    expect(plan.opgaven).toHaveLength(1)
  })
})
