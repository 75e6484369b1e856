import * as Y from 'yjs'
import { Ankers } from '../../client/overleg/anker/ankers.ts'
import { maakAnker } from '../../client/overleg/anker/maakAnker.ts'
import { planStore } from '../../client/plan/planStore.ts'
import { cell } from '../../client/plan/store.ts'
import { planUndo, type Undo } from '../../client/plan/undo.ts'
import type { Draad } from '../../shared/overleg/draad.ts'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import { findProse } from '../../shared/plan/element.ts'
import { exampleJson } from '../../shared/plan/examplePlan.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { readTekst } from '../../shared/plan/tekst.ts'
import { draadOp } from './draadOp.ts'

/** A plan in one window, with a second hand for idle time: `rest` does what waits. */
export function planVenster(update: Uint8Array) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update, 'server')
  const store = planStore(doc)
  const undo: Undo = planUndo(doc, () => null)
  const draden = cell<readonly Draad[]>([])
  const waiting: (() => void)[] = []
  const ankers = new Ankers({ doc, store }, draden, run => {
    waiting.push(run)
    return () => void waiting.splice(waiting.indexOf(run), 1)
  })
  ankers.connect()
  const prose = (elementId: string, veld: string): Y.XmlFragment => {
    const fragment = findProse(doc, elementId, veld)
    if (!fragment) throw new Error(`There is no prose ${veld} of ${elementId}.`)
    return fragment
  }
  const text = (elementId: string, veld: string, block = 0): Y.XmlText => {
    const paragraph = prose(elementId, veld).get(block)
    const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (!(run instanceof Y.XmlText)) throw new Error('The field has no text.')
    return run
  }
  const plat = (elementId: string, veld: string) => readTekst(prose(elementId, veld)).plat
  return {
    ...{ doc, store, undo, draden, ankers, prose, text, plat },
    edit(edit: PlanEdit) {
      undo.boundary()
      applyEdit(doc, edit)
      undo.boundary()
    },
    /** Writes words, as one step of undo. */
    type(elementId: string, veld: string, at: number, words: string) {
      undo.boundary()
      doc.transact(() => text(elementId, veld).insert(at, words), 'bewerking')
      undo.boundary()
    },
    /** Takes words out, as one step of undo. */
    cut(elementId: string, veld: string, at: number, length: number) {
      undo.boundary()
      doc.transact(() => text(elementId, veld).delete(at, length), 'bewerking')
      undo.boundary()
    },
    /** A draad about words, which stand once in the field. */
    op(id: string, elementId: string, veld: string, words: string): Draad {
      const van = plat(elementId, veld).indexOf(words)
      const anker = maakAnker(prose(elementId, veld), { van, tot: van + words.length })
      if (!anker) throw new Error(`${words} does not stand there.`)
      return draadOp(id, { elementId, veld, anker })
    },
    rest() {
      for (let run = waiting.shift(); run; run = waiting.shift()) run()
    },
    /** The words that a draad stands on now, with their place; otherwise its stand. */
    woorden(draad: Draad): string {
      const stand = ankers.stand(draad)
      if (stand.staat !== 'in-tekst') return stand.staat
      const { van, tot } = stand.bereik
      return `${stand.elementId}/${stand.veld}: ${plat(stand.elementId, stand.veld).slice(van, tot)}`
    },
  }
}
export type PlanVenster = ReturnType<typeof planVenster>

/** Two windows on one plan that hear of each other at once. */
export function tweeVensters(plan: Json = exampleJson.plan): readonly [PlanVenster, PlanVenster] {
  const update = Y.encodeStateAsUpdate(newPlan(plan))
  const [a, b] = [planVenster(update), planVenster(update)]
  const tie = (from: PlanVenster, to: PlanVenster) =>
    from.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== 'server') Y.applyUpdate(to.doc, bytes, 'server')
    })
  tie(a, b)
  tie(b, a)
  return [a, b]
}
