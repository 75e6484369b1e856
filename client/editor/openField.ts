import type { Editor } from '@tiptap/core'
import type * as Y from 'yjs'
import type { Caret } from '../plan/textEditors.ts'
import { heldSelection, selectionBefore } from './sharedText.ts'

/** A field of prose on the page that may be written in. */
export interface FieldSpec {
  readonly elementId: string
  readonly veld: string
  readonly kind: 'regel' | 'tekst'
  readonly headings: boolean
  /** Draws the text anew, after its editor has gone. */
  draw(): void
  /** Says why the field cannot be opened; null when it can. */
  fault(reason: string | null): void
}

/** A field with its editor in it. */
export interface OpenField {
  readonly element: HTMLElement
  readonly spec: FieldSpec
  readonly editor: Editor
  readonly fragment: Y.XmlFragment
}

/** The selection of a field, in positions that hold. */
export const caretOf = ({ spec, fragment, editor }: OpenField): Caret => ({
  elementId: spec.elementId,
  veld: spec.veld,
  ...heldSelection(fragment, editor.state),
})

/** The selection as it was before the last change made in a field; null when none was made. */
export function caretBeforeIn({ spec, editor }: OpenField): Caret | null {
  const before = selectionBefore(editor.state)
  return before && { elementId: spec.elementId, veld: spec.veld, ...before }
}

/** True when the caret stands right after a clause: a good place for undo to stop. */
export function endsClause({ state }: Editor): boolean {
  const { $head, empty } = state.selection
  const before = $head.parent.textBetween(Math.max(0, $head.parentOffset - 2), $head.parentOffset)
  return empty && /[.,;:!?]\s$/.test(before)
}

/** Takes the editor out of its element, which stays what it was: a field one can tab to. */
export function removeEditor({ element, editor }: OpenField): void {
  const { className, tabIndex } = element
  editor.destroy()
  // ProseMirror takes its attributes with it, and ours that have the same name.
  element.className = className.replace(/\b(tiptap|ProseMirror\S*)\b/g, '').trim()
  element.setAttribute('role', 'textbox')
  element.tabIndex = tabIndex
}
