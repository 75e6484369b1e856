import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { can, type Rol } from '../../shared/permissions.ts'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Persoon } from '../../shared/presence.ts'
import { regelset as askRegelset, type PlanRegelset } from '../api.ts'
import { connect } from '../sync/connection.ts'
import { ledger } from '../sync/ledger.ts'
import type { SaveStatus } from '../sync/saveStatus.ts'
import { type BegunPlan, beginPlan } from './begunPlan.ts'
import { focusField } from './focusField.ts'
import type { PlanStore } from './planStore.ts'
import { type PresenceStore, presenceStore } from './presenceStore.ts'
import { type RegelsetStore, regelsetStore } from './regelsetStore.ts'
import type { Store } from './store.ts'
import type { TextEditors } from './textEditors.ts'
import { planUndo, type Undo } from './undo.ts'
import { listenForUndo } from './undoKeys.ts'

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
  /** The criteria of this plan, as they are now. */
  readonly regelset: RegelsetStore
  /** Connects again now: after a drop, or once signed in again. Nothing typed here is lost by it. */
  reconnect(): void
  /** Changes that stand only in this window, this moment; `status` is calmer. */
  unconfirmed(): number
  /** Writes an edit as one step of undo. Does nothing for who may not write. */
  edit(edit: PlanEdit): void
  undo(): void
  redo(): void
  /** What comes next is a step of undo of its own. */
  boundary(): void
  /**
   * Brings a place into view, a third from the top, and focuses it; `bereik` is a stretch of the plain text
   * of prose. Without the field on the page its parent is taken; false when nothing has that place.
   */
  focusField(elementId: string, veld: string | null, bereik?: { van: number; tot: number }): boolean
  /** The prose editors of the page put themselves here. */
  editors: TextEditors | null
  /** Aborted when the plan is closed. */
  readonly signal: AbortSignal
  close(): void
}

export interface OpenPlanOptions {
  readonly planId: string
  readonly rol: Rol
  readonly ik: Persoon
  /** What the plan begins with; it is closed with the plan. Empty when left out. */
  readonly begun?: BegunPlan
  /** The criteria it begins with. */
  readonly regelset: PlanRegelset
  /** `ws://host/sync`; the page's own host when left out. */
  readonly url?: string
}

/** Opens a plan: connects, and keeps everything that reads it up to date until `close`. */
export function openPlan(options: OpenPlanOptions): OpenPlan {
  const mag = { schrijven: can(options.rol, 'schrijven') }
  const closing = new AbortController()
  const regelset = regelsetStore(options.regelset, () => askRegelset(options.planId))
  const { doc, awareness, store, presence, saves, undo, connection } = openParts(
    options,
    mag.schrijven,
    () => plan.editors,
    regelset,
  )
  const plan: OpenPlan = {
    ...{ planId: options.planId, rol: options.rol, ik: options.ik },
    ...{ mag, doc, awareness, store, presence, regelset },
    status: saves.status,
    unconfirmed: saves.unconfirmed,
    reconnect: connection.reconnect,
    ...writing(doc, mag.schrijven, undo, () => plan.editors?.flush()),
    focusField: (elementId, veld, bereik) => focusField(doc, plan.editors, elementId, veld, bereik),
    editors: null,
    signal: closing.signal,
    close: () => {
      closing.abort()
      for (const part of [connection, saves, undo, presence, store]) part.close()
      awareness.destroy()
      doc.destroy()
    },
  }
  warnBeforeLeaving(saves.unconfirmed, closing.signal)
  if (mag.schrijven) listenForUndo(plan, closing.signal)
  return plan
}

function openParts(
  { planId, ik, url, begun = beginPlan() }: OpenPlanOptions,
  mayWrite: boolean,
  editors: () => TextEditors | null,
  regelset: RegelsetStore,
) {
  const { doc, store } = begun
  const awareness = new Awareness(doc)
  const saves = ledger(mayWrite)
  return {
    doc,
    awareness,
    store,
    presence: presenceStore(awareness, ik),
    saves,
    undo: planUndo(doc, editors),
    connection: connect({
      ...{ planId, doc, awareness, mayWrite },
      ledger: saves,
      beforeRemote: () => editors()?.flush(),
      // The one thing there is to hear of so far.
      onNotice: () => regelset.renew(),
      ...(url !== undefined && { url }),
    }),
  }
}

function writing(
  doc: Y.Doc,
  mayWrite: boolean,
  undo: Undo,
  flush: () => void,
): Pick<OpenPlan, 'edit' | 'undo' | 'redo' | 'boundary'> {
  if (!mayWrite) return { edit: () => {}, undo: () => {}, redo: () => {}, boundary: () => {} }
  return {
    edit: edit => {
      flush()
      undo.boundary()
      applyEdit(doc, edit)
      undo.boundary()
    },
    undo: undo.undo,
    redo: undo.redo,
    boundary: undo.boundary,
  }
}

function warnBeforeLeaving(unconfirmed: () => number, signal: AbortSignal): void {
  window.addEventListener(
    'beforeunload',
    event => {
      if (unconfirmed() > 0) event.preventDefault()
    },
    { signal },
  )
}
