import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Rol } from '../../shared/permissions.ts'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Persoon } from '../../shared/presence.ts'
import type { Filling, Topic } from '../../shared/protocol.ts'
import { regelset as askRegelset, type PlanRegelset, toegang } from '../api.ts'
import { connect } from '../sync/connection.ts'
import { type Ledger, ledger } from '../sync/ledger.ts'
import type { SaveStatus } from '../sync/saveStatus.ts'
import { type BegunPlan, beginPlan } from './begunPlan.ts'
import { focusField, showField } from './focusField.ts'
import { overlegCalls } from './overleg/calls.ts'
import { type Overleg, openOverleg } from './overleg/overleg.ts'
import type { PlanStore } from './planStore.ts'
import { type PresenceStore, presenceStore } from './presenceStore.ts'
import { type RegelsetStore, regelsetStore } from './regelsetStore.ts'
import { type Rights, type RightsStore, rightsStore } from './rightsStore.ts'
import { cell, type Store } from './store.ts'
import type { TextEditors } from './textEditors.ts'
import { planUndo, type Undo } from './undo.ts'
import { listenForUndo } from './undoKeys.ts'

/** One plan, open in this window: what it says, who is there, whether it is saved, and the doors to write. */
export interface OpenPlan {
  readonly planId: string
  /** What one may; changes when somebody changes one's role. */
  readonly rights: Store<Rights>
  /** The same, this moment. What is drawn from it uses `useMag`. */
  readonly mag: { readonly schrijven: boolean }
  readonly ik: Persoon
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly store: PlanStore
  readonly presence: PresenceStore
  readonly status: Store<SaveStatus>
  /** The account of one's own changes, for the copy on this device. */
  readonly saves: Ledger
  /** Which lineage of the plan this is; null until the server has said so. */
  readonly epoch: Store<number | null>
  /** How full the plan is, when one may write in it. */
  readonly filling: Store<Filling>
  /** The criteria of this plan, as they are now. */
  readonly regelset: RegelsetStore
  /** What is said about it; comes once somebody asks with `renew`. */
  readonly overleg: Overleg
  /** How often it was told that an akkoord is asked for, given or asked for no more. */
  readonly akkoord: Store<number>
  /** Connects again now: after a drop, or once signed in again. Nothing typed here is lost by it. */
  reconnect(): void
  /** Changes that the server has not confirmed, this moment; `status` is calmer. */
  unconfirmed(): number
  /** What closing this window would lose: changes that are not in a copy on this device, and unsent opmerkingen. */
  atRisk(): number
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
  /** Brings a place into view within a few frames, and leaves the focus where it is. */
  showField(elementId: string, veld: string | null): void
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
  /** What of that comes from a copy on this device and was never confirmed. */
  readonly unsent?: readonly Uint8Array[]
  /** What it begins with is of an earlier time, and the server could not be asked. */
  readonly isOld?: boolean
  /** The criteria it begins with. */
  readonly regelset: PlanRegelset
  /** `ws://host/sync`; the page's own host when left out. */
  readonly url?: string
}

/** Opens a plan: connects, and keeps everything that reads it up to date until `close`. */
export function openPlan(options: OpenPlanOptions): OpenPlan {
  const closing = new AbortController()
  const regelset = regelsetStore(options.regelset, () => askRegelset(options.planId))
  const parts = openParts(options, () => plan.editors, regelset)
  const { doc, awareness, store, presence, saves, undo, connection, rights, epoch, filling } = parts
  const { overleg, akkoord } = parts
  const atRisk = () => saves.atRisk() + overleg.onverzonden()
  const mag = {
    get schrijven() {
      return rights.get().schrijven
    },
  }
  const plan: OpenPlan = {
    ...{ planId: options.planId, ik: options.ik, rights, mag },
    ...{ doc, awareness, store, presence, regelset, overleg, akkoord, saves, epoch, filling },
    status: saves.status,
    unconfirmed: saves.unconfirmed,
    atRisk,
    reconnect: connection.reconnect,
    ...writing(doc, mag, undo, () => plan.editors?.flush()),
    focusField: (elementId, veld, bereik) => focusField(doc, plan.editors, elementId, veld, bereik),
    showField: (elementId, veld) => showField(doc, elementId, veld),
    editors: null,
    signal: closing.signal,
    close: () => {
      closing.abort()
      for (const part of [connection, overleg, saves, undo, presence, store]) part.close()
      awareness.destroy()
      doc.destroy()
    },
  }
  warnBeforeLeaving(atRisk, closing.signal)
  listenForUndo(plan, closing.signal)
  return plan
}

function openParts(options: OpenPlanOptions, editors: () => TextEditors | null, regelset: RegelsetStore) {
  const { planId, ik, url, begun = beginPlan() } = options
  const { doc, store } = begun
  const awareness = new Awareness(doc)
  const { saves, rights } = openAccount(options)
  const epoch = cell(begun.head?.epoch ?? null)
  const filling = cell<Filling>('ruim')
  const overleg = openOverleg(begun, { ik, calls: overlegCalls(planId) })
  const akkoord = cell(0)
  const heard: Readonly<Record<Topic, () => void>> = {
    overleg: () => overleg.renew(),
    regelset: () => regelset.renew(),
    akkoord: () => akkoord.set(akkoord.get() + 1),
  }
  return {
    ...{ doc, store, awareness, saves, rights, epoch, filling, overleg, akkoord },
    presence: presenceStore(awareness, ik),
    undo: planUndo(doc, editors),
    connection: connect({
      ...{ planId, doc, awareness, ledger: saves },
      head: begun.head,
      onEpoch: epoch.set,
      isOld: options.isOld ?? false,
      onFilling: filling.set,
      onReadOnly: rights.readOnly,
      onRights: rights.renew,
      beforeRemote: () => editors()?.flush(),
      onNotice: topic => heard[topic](),
      ...(url !== undefined && { url }),
    }),
  }
}

function openAccount({ planId, rol, unsent = [] }: OpenPlanOptions): { saves: Ledger; rights: RightsStore } {
  const rights = rightsStore(
    rol,
    () => toegang(planId),
    code => saves.refused(code, true),
  )
  const saves = ledger(rights.get().schrijven)
  saves.restored(unsent)
  rights.subscribe(() => saves.mayWrite(rights.get().schrijven))
  return { saves, rights }
}

function writing(
  doc: Y.Doc,
  mag: OpenPlan['mag'],
  undo: Undo,
  flush: () => void,
): Pick<OpenPlan, 'edit' | 'undo' | 'redo' | 'boundary'> {
  return {
    edit: edit => {
      if (!mag.schrijven) return
      flush()
      undo.boundary()
      applyEdit(doc, edit)
      undo.boundary()
    },
    undo: () => mag.schrijven && undo.undo(),
    redo: () => mag.schrijven && undo.redo(),
    boundary: undo.boundary,
  }
}

function warnBeforeLeaving(atRisk: () => number, signal: AbortSignal): void {
  window.addEventListener(
    'beforeunload',
    event => {
      if (atRisk() > 0) event.preventDefault()
    },
    { signal },
  )
}
