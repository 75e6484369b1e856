import { expect, test } from 'vitest'
import { bevindingenUit } from '../../../../client/delen/regiobeeld/bevindingenUit.ts'
import { leesCeltabel } from '../../../../client/delen/regiobeeld/celtabel.ts'
import { plakEdit } from '../../../../client/delen/regiobeeld/plakEdit.ts'
import { applyEdit, type PlanEdit } from '../../../../shared/plan/applyEdit.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { replicas } from '../../../shared/plan/replicas.ts'

const plan = { id: 'p', regiobeeld: { bevindingen: [{ id: 'b1', tekst: 'Eerste' }] }, partijen: [] }

/** What two people have once each made an edit without seeing that of the other, and both arrived. */
function tegelijk(anna: PlanEdit, bram: PlanEdit) {
  const { docs, deliverAll } = replicas(2, plan)
  const [een, twee] = docs
  if (!een || !twee) throw new Error('There are no two copies.')
  applyEdit(een, anna)
  applyEdit(twee, bram)
  deliverAll()
  expect(readPlan(twee)).toEqual(readPlan(een))
  return readPlan(een)
}
const plak = (tekst: string) => plakEdit(bevindingenUit(leesCeltabel(tekst)).bevindingen, 'b1')
const nieuw = (kind: string, id: string, waarden: Readonly<Record<string, unknown>>): PlanEdit => ({
  ...{ op: 'create', kind, id, waarden },
})

test('two people who add a bevinding at once both have it', () => {
  const { regiobeeld } = tegelijk(
    nieuw('bevindingen', 'b2', { tekst: 'Van Anna' }),
    nieuw('bevindingen', 'b3', { tekst: 'Van Bram' }),
  )
  expect(regiobeeld.bevindingen.map(one => one.tekst.plat).sort()).toEqual(['Eerste', 'Van Anna', 'Van Bram'])
})

test('two people who add a partij at once both have it', () => {
  const { partijen } = tegelijk(
    nieuw('partijen', 'p1', { naam: 'Een' }),
    nieuw('partijen', 'p2', { naam: 'Twee' }),
  )
  expect(partijen.map(one => one.naam.plat).sort()).toEqual(['Een', 'Twee'])
})

test('rows that two people paste at the same place at once are all there, each in its own order', () => {
  const { regiobeeld } = tegelijk(plak('a1\t1\na2\t2\na3\t3').edit, plak('b1\t1\nb2\t2').edit)
  const teksten = regiobeeld.bevindingen.map(one => one.tekst.plat)
  expect(teksten).toHaveLength(6)
  expect(teksten.filter(one => one.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
  expect(teksten.filter(one => one.startsWith('b'))).toEqual(['b1', 'b2'])
})
