import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

/** What both have once each has made an edit without seeing the other's, and then they meet. */
function together(anna: PlanEdit, bram: PlanEdit) {
  const een = newPlan({
    id: 'p',
    governance: {
      mandaat: { namensGemeenten: ['g1'] },
      raden: [{ gemeenteId: 'g1' }],
    },
    monitoring: { indicatorIds: ['k1'] },
  })
  const twee = new Y.Doc()
  Y.applyUpdate(twee, Y.encodeStateAsUpdate(een))
  applyEdit(een, anna)
  applyEdit(twee, bram)
  Y.applyUpdate(een, Y.encodeStateAsUpdate(twee))
  Y.applyUpdate(twee, Y.encodeStateAsUpdate(een))
  expect(readPlan(twee)).toEqual(readPlan(een))
  return readPlan(een)
}
const raad = (id: string, gemeenteId: string): PlanEdit => ({
  op: 'create',
  kind: 'raden',
  id,
  waarden: { gemeenteId },
})
const add = (veld: string, waarde: string): PlanEdit => ({ op: 'add', elementId: 'p', veld, waarde })

test('two people who add a row at once both have it', () => {
  const { governance } = together(raad('r2', 'g2'), {
    op: 'all',
    edits: [raad('r3', 'g3'), raad('r4', 'g4')],
  })
  expect(governance.raden.map(one => one.gemeenteId).sort()).toEqual(['g1', 'g2', 'g3', 'g4'])
})

test('a gemeente that one adds to the mandate stays when the other takes another away', () => {
  const veld = 'governance.mandaat.namensGemeenten'
  const { governance } = together(add(veld, 'g2'), { op: 'remove', elementId: 'p', veld, waarde: 'g1' })
  expect(governance.mandaat.namensGemeenten).toEqual(['g2'])
})

test('results that two people take into the monitoring at once are all followed', () => {
  const veld = 'monitoring.indicatorIds'
  const { monitoring } = together(add(veld, 'k2'), { op: 'all', edits: [add(veld, 'k2'), add(veld, 'k3')] })
  expect([...monitoring.indicatorIds].sort()).toEqual(['k1', 'k2', 'k3'])
})
