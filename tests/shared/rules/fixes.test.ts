import { expect, test } from 'vitest'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { regels } from '../../../shared/rules/index.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { findingsOf } from '../../kit/testRule.ts'

const keyOf = ({ regelId, elementId, veld }: Finding): string => `${regelId} ${elementId} ${veld}`

for (const rule of regels) {
  for (const finding of findingsOf(rule, rule.voorbeelden.fout)) {
    for (const { titel, edit } of finding.oplossingen) {
      test(`${keyOf(finding)} is gone after ‘${titel}’`, () => {
        const doc = newPlan(rule.voorbeelden.fout)
        applyEdit(doc, edit)
        const left = checkPlan(readPlan(doc), iza2023, [rule]).map(keyOf)
        expect(left).not.toContain(keyOf(finding))
      })
    }
  }
}
