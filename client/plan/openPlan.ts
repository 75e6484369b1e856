import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { can, type Rol } from '../../shared/permissions.ts'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Persoon } from '../../shared/presence.ts'
import type { SaveStatus } from '../sync/saveStatus.ts'
import { type PlanStore, planStore } from './planStore.ts'
import { type PresenceStore, presenceStore } from './presenceStore.ts'
import { cell, type Store } from './store.ts'

/** One plan, open in this window: what it says, who is there, whether it is saved, and the doors to write. */
export interface OpenPlan {
  readonly planId: string
  readonly rol: Rol
  readonly mag: { readonly schrijven: boolean }
  readonly ik: Persoon
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly store: PlanStore
  readonly presence: PresenceStore
  readonly status: Store<SaveStatus>
  /** Writes an edit as one step of undo. Does nothing for who may not write. */
  edit(edit: PlanEdit): void
  undo(): void
  redo(): void
  /**
   * Brings a place into view, a third from the top, and focuses it; `bereik` is a stretch of the plain text
   * of prose. Without the field on the page its parent is taken; false when nothing has that place.
   */
  focusField(elementId: string, veld: string | null, bereik?: { van: number; tot: number }): boolean
  close(): void
}

export function openPlan({ planId, rol, ik }: { planId: string; rol: Rol; ik: Persoon }): OpenPlan {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  const store = planStore(doc)
  const presence = presenceStore(awareness, ik)
  const mag = { schrijven: can(rol, 'schrijven') }
  return {
    planId,
    rol,
    mag,
    ik,
    doc,
    awareness,
    store,
    presence,
    status: cell<SaveStatus>({ kind: 'loading' }),
    edit: edit => {
      if (mag.schrijven) applyEdit(doc, edit)
    },
    undo: () => {},
    redo: () => {},
    focusField: () => false,
    close: () => {
      presence.close()
      store.close()
      doc.destroy()
    },
  }
}
