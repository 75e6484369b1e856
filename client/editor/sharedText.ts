import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { relativeOf } from './positions.ts'

/** The selection as it was before the last change made here, in positions that hold. */
export interface HeldSelection {
  readonly anchor: Y.RelativePosition
  readonly head: Y.RelativePosition
}

const beforeKey = new PluginKey<HeldSelection | null>('selectieVooraf')

/** Ties an editor to its prose in the plan: the tie itself, the caret kept in place, the caret remembered. */
export const sharedText = (fragment: Y.XmlFragment): Extension =>
  Extension.create({
    name: 'gedeeldeTekst',
    addProseMirrorPlugins: () => [ySyncPlugin(fragment), caretRepair(), caretMemory(fragment)],
  })

export const selectionBefore = (state: EditorState): HeldSelection | null => beforeKey.getState(state) ?? null

export const heldSelection = (fragment: Y.XmlFragment, state: EditorState): HeldSelection => ({
  anchor: relativeOf(fragment, state.selection.anchor),
  head: relativeOf(fragment, state.selection.head),
})

interface SyncMeta {
  readonly isChangeOrigin?: boolean
  readonly isUndoRedoOperation?: boolean
}

/** While a change is being applied the doc still is as before it, so the old selection can be held. */
const caretMemory = (fragment: Y.XmlFragment) =>
  new Plugin<HeldSelection | null>({
    key: beforeKey,
    state: {
      init: () => null,
      apply: (tr, held, old) =>
        tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined ? heldSelection(fragment, old) : held,
    },
  })

/**
 * After a change by another, a caret outside the changed stretch goes where its letters went. The tie
 * itself loses it when someone splits the paragraph, which in Yjs removes and inserts (y-prosemirror#204).
 */
const caretRepair = () =>
  new Plugin({
    appendTransaction: (transactions, old, now) => {
      const remote = transactions.some(tr => {
        const meta: SyncMeta | undefined = tr.getMeta(ySyncPluginKey)
        return tr.docChanged && meta?.isChangeOrigin === true && meta.isUndoRedoOperation !== true
      })
      if (!remote || !(now.selection instanceof TextSelection)) return null
      const moved = mover(old, now)
      const anchor = moved(old.selection.anchor) ?? now.selection.anchor
      const head = moved(old.selection.head) ?? now.selection.head
      if (anchor === now.selection.anchor && head === now.selection.head) return null
      const selection = TextSelection.between(now.doc.resolve(anchor), now.doc.resolve(head))
      return now.tr.setSelection(selection).setMeta('addToHistory', false)
    },
  })

/** Where a position went by the difference in text; null for one inside the changed stretch. */
function mover(old: EditorState, now: EditorState): (position: number) => number | null {
  const start = old.doc.content.findDiffStart(now.doc.content)
  const end = old.doc.content.findDiffEnd(now.doc.content)
  if (start === null || end === null) return position => position
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const from = end.a + overlap
  const shift = end.b - end.a
  return position => (position < start ? position : position >= from ? position + shift : null)
}
