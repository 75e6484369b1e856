import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Caret, TextEditors } from '../../../client/plan/textEditors.ts'
import { planUndo } from '../../../client/plan/undo.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { findProse } from '../../../shared/plan/element.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open() {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(newPlan(exampleJson.plan)), 'server')
  const focused: Caret[] = []
  let caret: Caret | null = null
  const editors: TextEditors = {
    flush: () => {},
    caretBefore: () => caret,
    caretNow: () => caret,
    focusCaret: where => focused.push(where) > 0,
    focusBereik: () => false,
  }
  const undo = planUndo(doc, () => editors)
  const text = (elementId: string, veld: string): Y.XmlText => {
    const paragraph = findProse(doc, elementId, veld)?.get(0)
    const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (!(run instanceof Y.XmlText)) throw new Error('The field has no text.')
    return run
  }
  return {
    doc,
    undo,
    focused,
    titel: (id: string) => readPlan(doc).afspraken.find(one => one.id === id)?.titel.plat,
    edit: (edit: PlanEdit) => {
      undo.boundary()
      applyEdit(doc, edit)
      undo.boundary()
    },
    /** As an editor writes: at the front, with its caret remembered. */
    type: (elementId: string, letters: string) => {
      const run = text(elementId, 'titel')
      const place = Y.createRelativePositionFromTypeIndex(run, 0)
      caret = { elementId, veld: 'titel', anchor: place, head: place }
      for (const letter of [...letters].reverse()) {
        doc.transact(() => run.insert(0, letter), ySyncPluginKey)
        vi.advanceTimersByTime(60)
      }
    },
  }
}

describe('undo over the whole plan', () => {
  test('goes back over fields and values in order, and forward again', () => {
    const { doc, undo, edit, type, titel } = open()
    const [eerste, tweede] = [titel('a1'), titel('a2')]
    type('a1', 'AAA')
    edit({ op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'lokaal' })
    undo.boundary()
    type('a2', 'BBB')
    const schaal = () => readPlan(doc).afspraken.find(one => one.id === 'a1')?.schaal
    undo.undo()
    expect([titel('a1'), schaal(), titel('a2')]).toEqual([`AAA${eerste}`, 'lokaal', tweede])
    undo.undo()
    expect(schaal()).not.toBe('lokaal')
    undo.undo()
    expect(titel('a1')).toBe(eerste)
    for (let step = 0; step < 3; step += 1) undo.redo()
    expect([titel('a1'), schaal(), titel('a2')]).toEqual([`AAA${eerste}`, 'lokaal', `BBB${tweede}`])
  })

  test("never touches another's words or a value they set since", () => {
    const { doc, undo, edit, type, titel } = open()
    const was = titel('a1')
    type('a1', 'AAA')
    edit({ op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'lokaal' })
    applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: `AAA${was} van Bram` }, 'server')
    applyEdit(doc, { op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'regionaal' }, 'server')
    undo.undo()
    undo.undo()
    const afspraak = readPlan(doc).afspraken.find(one => one.id === 'a1')
    expect(afspraak?.titel.plat).toBe(`${was} van Bram`)
    expect(afspraak?.schaal).toBe('regionaal')
  })

  test('a step of typing brings the caret back; a step of a button leaves the focus alone', () => {
    const { undo, edit, type, focused } = open()
    type('a1', 'AAA')
    edit({ op: 'set', elementId: 'a2', veld: 'schaal', waarde: 'lokaal' })
    undo.undo()
    expect(focused).toEqual([])
    undo.undo()
    expect(focused.map(one => one.elementId)).toEqual(['a1'])
  })

  test('no step lasts longer than about two seconds of typing', () => {
    const { undo, type, titel } = open()
    const was = titel('a1') ?? ''
    type('a1', 'x'.repeat(60))
    undo.undo()
    const left = (titel('a1') ?? '').length - was.length
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(60)
  })

  test('undoing a new afspraak puts it in the Prullenbak with what another typed in it', () => {
    const { doc, undo, edit } = open()
    edit({ op: 'create', kind: 'afspraken', id: 'nieuw', waarden: { titel: 'Nieuw' } })
    applyEdit(doc, { op: 'write', elementId: 'nieuw', veld: 'titel', tekst: 'Nieuw van Bram' }, 'server')
    undo.undo()
    const plan = readPlan(doc)
    expect(plan.afspraken.some(one => one.id === 'nieuw')).toBe(false)
    expect(plan.prullenbak.find(one => one.elementId === 'nieuw')?.titel).toBe('Nieuw van Bram')
    undo.redo()
    expect(readPlan(doc).afspraken.find(one => one.id === 'nieuw')?.titel.plat).toBe('Nieuw van Bram')
  })
})
