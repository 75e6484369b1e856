import { findProse } from '../../shared/plan/element.ts'
import { readTekst } from '../../shared/plan/tekst.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import { cell } from '../plan/store.ts'
import type { Bereik, Caret, TextEditors } from '../plan/textEditors.ts'
import type { IconName } from '../ui/Icon.tsx'
import { positionOfPlain } from './domPositions.ts'
import { opmaakFor } from './extensions.ts'
import { fieldEditor } from './fieldEditor.ts'
import { fieldKeys } from './fieldKeys.ts'
import { listenForFocus } from './focusing.ts'
import {
  caretBeforeIn,
  caretOf,
  endsClause,
  type FieldSpec,
  type OpenField,
  removeEditor,
} from './openField.ts'
import { listenForPointer } from './pointing.ts'
import { positionOf } from './positions.ts'
import { Travel } from './travel.ts'
import { flushView, focusView } from './viewInternals.ts'
import { selectionAt, type Where } from './where.ts'

const strange =
  'Deze tekst bevat opmaak die deze versie niet kent. U kunt hem lezen, maar hier niet wijzigen.'

/** A button of the toolbar that is about the selected words as they are, not about how they look. */
export interface ExtraTool {
  readonly naam: string
  readonly icon: IconName
  readonly run: () => void
}

/** The prose fields of an open plan: at most one of them is an editor, the others are plain text. */
export class Editing implements TextEditors {
  readonly plan: OpenPlan
  readonly active = cell<OpenField | null>(null)
  /** What the toolbar was asked for from the keyboard. */
  readonly asked = cell<'opmaak' | 'koppeling' | null>(null)
  /** What others put in the toolbar, behind what is its own. */
  readonly tools = cell<readonly ExtraTool[]>([])
  readonly travel = new Travel(this)
  /** The closed field that the pointer went down in and has not yet left. */
  pointing: HTMLElement | null = null
  readonly #specs = new Map<HTMLElement, FieldSpec>()

  constructor(plan: OpenPlan) {
    this.plan = plan
    plan.editors = this
    listenForPointer(this, plan.signal)
    listenForFocus(this, plan.signal)
    const dropRemoved = () => {
      if (this.active.get()?.fragment._item?.deleted) this.close()
    }
    plan.doc.on('afterTransaction', dropRemoved)
    plan.signal.addEventListener('abort', () => {
      plan.doc.off('afterTransaction', dropRemoved)
      this.close()
    })
  }

  register(element: HTMLElement, spec: FieldSpec): () => void {
    this.#specs.set(element, spec)
    return () => {
      // First, so that it draws its text: the field may stay, for who may only read from now on.
      if (this.isOpen(element)) this.close()
      this.#specs.delete(element)
    }
  }

  /** True for an element that shows prose one may write in. */
  has(element: HTMLElement): boolean {
    return this.#specs.has(element)
  }

  isOpen(element: HTMLElement): boolean {
    return this.active.get()?.element === element
  }

  /** Opens a field with the caret there; false when it stays text. Opening never writes. */
  open(element: HTMLElement, where: Where): boolean {
    const field = this.isOpen(element) ? this.active.get() : this.#mount(element)
    if (!field) return false
    const { view } = field.editor
    view.dispatch(view.state.tr.setSelection(selectionAt(view, where)))
    focusView(view)
    // Focusing may have told the others of the field alone.
    this.#tellCaret(field)
    return true
  }

  #mount(element: HTMLElement): OpenField | null {
    const spec = this.#specs.get(element)
    const fragment = spec && findProse(this.plan.doc, spec.elementId, spec.veld)
    if (!spec || !fragment) return null
    const opmaak = opmaakFor(spec.kind, readTekst(fragment).blokken)
    spec.fault(opmaak ? null : strange)
    if (!opmaak) return null
    this.close()
    const editor = fieldEditor({ element, fragment, ...spec, opmaak, keys: fieldKeys(this, spec) })
    const field = { element, spec, editor, fragment }
    this.plan.boundary()
    editor.on('transaction', () => this.#tellCaret(field))
    editor.on('update', () => {
      if (endsClause(editor)) this.plan.boundary()
    })
    this.active.set(field)
    return field
  }

  /** Makes the open field plain text again. */
  close(): void {
    const field = this.active.get()
    if (!field) return
    flushView(field.editor.view)
    this.active.set(null)
    this.asked.set(null)
    this.plan.boundary()
    removeEditor(field)
    if (this.has(field.element)) field.spec.draw()
    this.plan.presence.leave(field.spec.elementId, field.spec.veld)
  }

  flush(): void {
    const field = this.active.get()
    if (field) flushView(field.editor.view)
  }

  caretBefore(): Caret | null {
    const field = this.active.get()
    return field && caretBeforeIn(field)
  }

  caretNow(): Caret | null {
    const field = this.active.get()
    return field && caretOf(field)
  }

  focusCaret({ elementId, veld, anchor, head }: Caret): boolean {
    const element = this.#elementAt(elementId, veld)
    const fragment = element && findProse(this.plan.doc, elementId, veld)
    if (!fragment) return false
    const [from, to] = [positionOf(fragment, anchor), positionOf(fragment, head)]
    const where: Where =
      from === null || to === null ? { at: 'end' } : { at: 'positions', anchor: from, head: to }
    if (!this.open(element, where)) return false
    this.active.get()?.editor.commands.scrollIntoView()
    return true
  }

  focusBereik(element: HTMLElement, { van, tot }: Bereik): boolean {
    if (!this.has(element)) return false
    const [anchor, head] = [positionOfPlain(element, van), positionOfPlain(element, tot)]
    return this.open(element, { at: 'positions', anchor, head })
  }

  #elementAt(elementId: string, veld: string): HTMLElement | null {
    for (const [element, spec] of this.#specs)
      if (spec.elementId === elementId && spec.veld === veld) return element
    return null
  }

  #tellCaret(field: OpenField): void {
    if (this.active.get() === field) this.plan.presence.setCursor(caretOf(field))
  }
}

const known = new WeakMap<OpenPlan, Editing>()

/** The editing of an open plan: one for as long as the plan is open. */
export function editingOf(plan: OpenPlan): Editing {
  const editing = known.get(plan) ?? new Editing(plan)
  known.set(plan, editing)
  return editing
}
