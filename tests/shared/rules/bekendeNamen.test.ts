import { expect, test } from 'vitest'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import partijBestaat from '../../../shared/rules/afspraak/partij-bestaat.ts'
import { openChecker } from '../../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import { metAfspraak } from '../../../shared/rules/voorbeeld.ts'

test('a text is read again when a party that it names is renamed, and again when it is named back', () => {
  const doc = newPlan(metAfspraak({ oplossing: 'Gemeente Duinhaven levert twee zalen.' }))
  const check = openChecker(iza2023, [partijBestaat])
  let plan = readPlan(doc)
  const found = (naam: string) => {
    applyEdit(doc, { op: 'write', elementId: 'p-gemeente', veld: 'naam', tekst: naam })
    plan = readPlan(doc, plan)
    return check(plan).map(finding => finding.reden)
  }
  expect(check(plan)).toEqual([])
  expect(found('Stadsdeel Zuid')).toEqual(['Niet in de partijenlijst: “Gemeente Duinhaven”.'])
  expect(found('Stadsdeel Noord')).toHaveLength(1)
  expect(found('Gemeente Duinhaven')).toEqual([])
})
