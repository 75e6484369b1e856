import { Selection } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import type { Editing } from './editing.ts'
import type { FieldSpec } from './openField.ts'
import { flushView } from './viewInternals.ts'

type Keys = Pick<EditorProps, 'handleKeyDown' | 'handleDOMEvents'>

/** The keys of an open field that differ from those of any rich text. */
export function fieldKeys(editing: Editing, spec: FieldSpec): Keys {
  return {
    handleDOMEvents: {
      // True leaves the key to the browser: Tab to the page, AltGr to the character it types.
      keydown: (view, event) => {
        if (!view.composing) flushView(view)
        return event.key === 'Tab' || event.getModifierState('AltGraph')
      },
    },
    handleKeyDown: (view, event) => {
      if (view.composing || event.isComposing) return false
      if (event.ctrlKey || event.metaKey) return onShortcut(editing, spec, view, event)
      if (event.key === 'Enter') return onEnter(editing, spec, view)
      if (event.key === 'Backspace') return atBareStart(view)
      if (event.key === 'Escape') return leave(editing)
      if (event.key === 'F10' && event.altKey) return ask(editing, spec, 'opmaak')
      return editing.travel.key(view, event)
    },
  }
}

function onEnter(editing: Editing, spec: FieldSpec, view: EditorView): boolean {
  editing.travel.forget()
  editing.plan.boundary()
  if (spec.kind === 'tekst') return false
  editing.travel.step(view.dom, 1)
  return true
}

/** At the very start there is nothing to take away; within a list the list knows better. */
function atBareStart(view: EditorView): boolean {
  const { selection, doc } = view.state
  const { $head } = selection
  return (
    selection.empty &&
    $head.depth === 1 &&
    $head.parent.type.name === 'paragraph' &&
    selection.head === Selection.atStart(doc).head
  )
}

function leave(editing: Editing): boolean {
  const element = editing.active.get()?.element
  editing.close()
  element?.blur()
  return true
}

function ask(editing: Editing, spec: FieldSpec, what: 'opmaak' | 'koppeling'): boolean {
  if (spec.kind !== 'tekst') return false
  editing.asked.set(what)
  return true
}

function onShortcut(editing: Editing, spec: FieldSpec, view: EditorView, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase()
  if (event.altKey) return /^[0-9]$/.test(key) && !spec.headings
  if (key === 'a') return selectAll(editing, view)
  if (spec.kind === 'regel') return ['b', 'i', 'u', 'enter'].includes(key)
  if (key === 'k') return ask(editing, spec, 'koppeling')
  const { commands } = editing.active.get()?.editor ?? {}
  if (key === ']') return commands?.sinkListItem('listItem') ?? false
  if (key === '[') return commands?.liftListItem('listItem') ?? false
  return false
}

/** Once the field; once more the page, as plain text, to copy. */
function selectAll(editing: Editing, view: EditorView): boolean {
  const { selection, doc } = view.state
  const whole = selection.from <= Selection.atStart(doc).from && selection.to >= Selection.atEnd(doc).to
  if (!whole) return false
  const page = view.dom.closest('main') ?? document.body
  leave(editing)
  getSelection()?.selectAllChildren(page)
  return true
}
