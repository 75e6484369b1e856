import { expect, test } from 'vitest'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import type { Feit } from '../../../shared/rules/feiten.ts'
import { indexPlan } from '../../../shared/rules/planIndex.ts'
import { metPlan, voorbeeldAfspraak, voorbeeldOpgave } from '../../../shared/rules/voorbeeld.ts'

const drie = metPlan({
  opgaven: [voorbeeldOpgave()],
  afspraken: ['a1', 'a2', 'a3'].map(id => voorbeeldAfspraak({ id, resultaatafspraken: [] })),
})

/** A plan that is edited, with what one feit says of it and of which afspraken it was asked. */
function openPlan<T>(vraag: Feit<T>) {
  const asked: string[] = []
  const feit: Feit<T> = afspraak => {
    asked.push(afspraak.id)
    return vraag(afspraak)
  }
  const doc = newPlan(drie)
  let plan = readPlan(doc)
  let index = indexPlan(plan)
  const edit = (edit: PlanEdit) => {
    asked.length = 0
    applyEdit(doc, edit)
    plan = readPlan(doc, plan)
    index = indexPlan(plan, index)
  }
  return { asked, edit, lijst: () => index.vanAfspraken(feit) }
}

const tags: Feit<{ readonly id: string; readonly tags: readonly string[] }> = ({ id, tags }) =>
  tags.length > 0 ? { id, tags } : null

test('a feit gives a list of the afspraken that have it, in order', () => {
  const plan = openPlan(tags)
  plan.edit({ op: 'add', elementId: 'a3', veld: 'tags', waarde: 'acuut' })
  plan.edit({ op: 'add', elementId: 'a1', veld: 'tags', waarde: 'acuut' })
  expect(plan.lijst()).toEqual([
    { id: 'a1', tags: ['acuut'] },
    { id: 'a3', tags: ['acuut'] },
  ])
})

test('after a letter it is asked of the afspraak that changed, and the list is the same while it says the same', () => {
  const plan = openPlan(tags)
  plan.edit({ op: 'add', elementId: 'a2', veld: 'tags', waarde: 'acuut' })
  const before = plan.lijst()
  plan.edit({ op: 'write', elementId: 'a2', veld: 'titel', tekst: 'Anders' })
  expect(plan.lijst()).toBe(before)
  expect(plan.asked).toEqual(['a2'])
})

test('a feit that changes gives a new list', () => {
  const plan = openPlan(afspraak => afspraak.titel.plat)
  const before = plan.lijst()
  plan.edit({ op: 'write', elementId: 'a2', veld: 'titel', tekst: 'Anders' })
  expect(plan.lijst()).toEqual([before[0], 'Anders', before[2]])
})

test('when afspraken come, go or change places, only new ones are asked about', () => {
  const plan = openPlan(({ id }) => id)
  plan.lijst()
  plan.edit({ op: 'move', elementId: 'a3', na: null })
  expect(plan.lijst()).toEqual(['a3', 'a1', 'a2'])
  plan.edit({ op: 'delete', elementId: 'a1', verwijderdOp: '2024-01-01', door: 'anna' })
  expect(plan.lijst()).toEqual(['a3', 'a2'])
  expect(plan.asked).toEqual([])
  plan.edit({ op: 'create', kind: 'afspraken', id: 'a9' })
  expect(plan.lijst()).toEqual(['a3', 'a2', 'a9'])
  expect(plan.asked).toEqual(['a9'])
})
