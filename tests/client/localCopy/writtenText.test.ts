import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writtenText } from '../../../client/localCopy/writtenText.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'

/** The example plan after these edits, and an update for each change of them. */
function written(...edits: readonly PlanEdit[]): string {
  const doc = newPlan(exampleJson.plan)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const edit of edits) applyEdit(doc, edit)
  return writtenText(doc, updates)
}

test('names the item and the field, and gives its words as they are now', () => {
  const text = written(
    { op: 'write', elementId: 'a1', veld: 'oplossing', tekst: 'Een eerste zin.' },
    { op: 'write', elementId: 'a1', veld: 'oplossing', tekst: 'Een betere zin.' },
  )
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^Regioplan Zilverdal/),
    '',
    expect.stringMatching(/^Afspraak: ./),
    expect.stringMatching(/: Een betere zin\.$/),
    '',
  ])
})

test('gives each field once, of the plan itself and of items in items too', () => {
  const text = written(
    { op: 'set', elementId: 'plan-zv', veld: 'versie.nummer', waarde: '9.9' },
    { op: 'write', elementId: 'plan-zv', veld: 'titel', tekst: 'Nieuwe titel' },
  )
  expect(text).toContain('Nieuwe titel\n\nHet plan als geheel\n')
  expect(text).toContain(': 9.9\n')
  expect(text.match(/Nieuwe titel/g)).toHaveLength(2)
})

test('says nothing of what somebody else changed', () => {
  const doc = newPlan(exampleJson.plan)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  applyEdit(other, { op: 'write', elementId: 'a2', veld: 'oplossing', tekst: 'Van Bram' })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'oplossing', tekst: 'Van Anna' })
  const text = writtenText(doc, updates)
  expect(text).toContain('Van Anna')
  expect(text).not.toContain('Van Bram')
})

test('of nothing is the name of the plan', () => {
  expect(written().trim()).toMatch(/^Regioplan Zilverdal.*$/)
})
