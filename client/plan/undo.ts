import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { bewerking } from '../../shared/plan/applyEdit.ts'
import { planWortel } from '../../shared/plan/element.ts'
import { wortels } from '../../shared/plan/plan.ts'
import type { Caret, TextEditors } from './textEditors.ts'

/** Undo of one's own changes, over all fields of the plan at once, whether or not an editor is open. */
export interface Undo {
  undo(): void
  redo(): void
  /** What comes next is a step of its own. */
  boundary(): void
  close(): void
}

/** Changes that follow each other faster than this are one step … */
const pauseMs = 500
/** … but no step lasts longer than this: undo takes some words, not a paragraph. */
const longestMs = 2000
const caretKey = 'caret'

/** `editors` gives the prose editors of the page, once there are any. */
export function planUndo(doc: Y.Doc, editors: () => TextEditors | null): Undo {
  const roots = [planWortel, ...wortels.keys()].map(name => doc.getMap(name))
  const manager = new Y.UndoManager(roots, {
    trackedOrigins: new Set<unknown>([ySyncPluginKey, bewerking]),
    captureTimeout: pauseMs,
    deleteFilter: item => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: transaction => transaction.meta.get('addToHistory') !== false,
  })
  rememberCarets(manager, editors)
  limitSteps(manager)
  const take = (step: () => unknown) => () => {
    editors()?.flush()
    manager.stopCapturing()
    step()
  }
  return {
    undo: take(() => manager.undo()),
    redo: take(() => manager.redo()),
    boundary: () => manager.stopCapturing(),
    close: () => manager.destroy(),
  }
}

/** A step of typing brings the caret back to where it stood; a step of a button leaves the focus alone. */
function rememberCarets(manager: Y.UndoManager, editors: () => TextEditors | null): void {
  manager.on('stack-item-added', ({ stackItem, origin }) => {
    const caret =
      origin === ySyncPluginKey ? editors()?.caretBefore() : origin === manager ? editors()?.caretNow() : null
    if (caret) stackItem.meta.set(caretKey, caret)
  })
  manager.on('stack-item-popped', ({ stackItem }) => {
    const caret: Caret | undefined = stackItem.meta.get(caretKey)
    if (caret) editors()?.focusCaret(caret)
  })
}

function limitSteps(manager: Y.UndoManager): void {
  let began = 0
  manager.on('stack-item-added', () => {
    began = Date.now()
  })
  manager.on('stack-item-updated', () => {
    if (Date.now() - began > longestMs) manager.stopCapturing()
  })
}
