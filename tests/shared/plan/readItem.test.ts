import { expect, test } from 'vitest'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { voorbeeldPlan } from '../../../shared/rules/voorbeeld.ts'

test('a date that a foreign client wrote wrongly reads as empty, so that everyone can reckon with dates', () => {
  const doc = newPlan(voorbeeldPlan())
  for (const wrong of ['medio 2025', '2025-02-30', 20250101]) {
    doc.getMap<Map<string, unknown>>('afspraken').get('a1')?.set('einddatum', wrong)
    expect(readPlan(doc).afspraken[0]?.einddatum).toBeNull()
  }
})
