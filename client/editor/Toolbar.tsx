import '../styles/editor.css'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { type Editing, editingOf } from './editing.ts'
import { companion } from './focusing.ts'
import { LinkForm } from './LinkForm.tsx'
import type { OpenField } from './openField.ts'
import { ToolbarButtons } from './ToolbarButtons.tsx'
import { usePlaceAtSelection } from './usePlaceAtSelection.ts'
import { usePointerIsDown } from './usePointerIsDown.ts'
import { focusView } from './viewInternals.ts'

/** The bubble toolbar of the `tekst` field that is open. Stands once on the plan page. */
export function Toolbar() {
  const editing = editingOf(usePlan())
  const field = useSyncExternalStore(editing.active.subscribe, editing.active.get)
  if (field?.spec.kind !== 'tekst') return null
  return <FieldToolbar key={field.editor.instanceId} editing={editing} field={field} />
}

/** Shown at selected words, or when asked for by Alt+F10 or Ctrl+K. */
function FieldToolbar({ editing, field }: { editing: Editing; field: OpenField }) {
  const asked = useSyncExternalStore(editing.asked.subscribe, editing.asked.get)
  const [within, setWithin] = useState(false)
  const pointerIsDown = usePointerIsDown()
  const selected = useEditorState({
    editor: field.editor,
    selector: ({ editor }) => !editor.state.selection.empty,
  })
  const shown = asked !== null || within || (selected && !pointerIsDown)
  if (!shown) return null
  const back = () => {
    editing.asked.set(null)
    setWithin(false)
    focusView(field.editor.view)
  }
  return <Bubble field={field} editing={editing} back={back} onWithin={setWithin} />
}

interface ToolsProps {
  readonly field: OpenField
  readonly editing: Editing
  readonly back: () => void
}
interface BubbleProps extends ToolsProps {
  readonly onWithin: (within: boolean) => void
}

function Bubble({ field, editing, back, onWithin }: BubbleProps) {
  const bar = useRef<HTMLElement>(null)
  const asked = useSyncExternalStore(editing.asked.subscribe, editing.asked.get)
  usePlaceAtSelection(bar, field.editor)
  useEffect(() => {
    if (asked !== null) bar.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [asked])
  return (
    <section ref={bar} className="opmaak-balk" aria-label="Opmaak van de tekst" {...{ [companion]: '' }}>
      <div
        role="toolbar"
        aria-label="Opmaak"
        className="opmaak-balk__knoppen"
        onFocus={() => onWithin(true)}
        onBlur={event => onWithin(event.currentTarget.contains(event.relatedTarget))}
        onKeyDown={event => {
          if (event.key === 'Escape') back()
          else rove(event)
        }}
      >
        <Tools field={field} editing={editing} back={back} />
      </div>
    </section>
  )
}

function Tools({ field: { editor, spec }, editing, back }: ToolsProps) {
  const asked = useSyncExternalStore(editing.asked.subscribe, editing.asked.get)
  if (asked === 'koppeling') return <LinkForm editor={editor} done={back} />
  const onLink = () => editing.asked.set('koppeling')
  return (
    <>
      <ToolbarButtons editor={editor} headings={spec.headings} onLink={onLink} />
      <ExtraTools editing={editing} />
    </>
  )
}

function ExtraTools({ editing }: { editing: Editing }) {
  const tools = useSyncExternalStore(editing.tools.subscribe, editing.tools.get)
  return tools.map(({ naam, icon, run }) => (
    <IconButton
      key={naam}
      className="opmaak-balk__knop opmaak-balk__knop--ander"
      icon={icon}
      label={naam}
      tabIndex={-1}
      onMouseDown={event => event.preventDefault()}
      onClick={run}
    />
  ))
}

/** Left and Right go from button to button; in the form they belong to its input. */
function rove(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = buttons.indexOf(event.target as HTMLElement)
  if (step === 0 || at < 0) return
  event.preventDefault()
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
