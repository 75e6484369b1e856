import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { Awareness } from 'y-protocols/awareness'
import { focusField, showField } from '../../../client/plan/focusField.ts'
import type { OpenPlan } from '../../../client/plan/openPlan.ts'
import type { OverlegCalls } from '../../../client/plan/overleg/calls.ts'
import { openOverleg } from '../../../client/plan/overleg/overleg.ts'
import { PlanProvider } from '../../../client/plan/PlanContext.tsx'
import { planStore } from '../../../client/plan/planStore.ts'
import { presenceStore } from '../../../client/plan/presenceStore.ts'
import { regelsetStore } from '../../../client/plan/regelsetStore.ts'
import { rightsOf } from '../../../client/plan/rightsStore.ts'
import { cell } from '../../../client/plan/store.ts'
import { planUndo } from '../../../client/plan/undo.ts'
import { ledger } from '../../../client/sync/ledger.ts'
import type { SaveStatus } from '../../../client/sync/saveStatus.ts'
import { can, type Rol } from '../../../shared/permissions.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Filling } from '../../../shared/protocol.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'

import { noServer } from '../plan/overleg/answers.ts'
import { anna } from './personen.ts'

/** A plan in one window that is connected to nothing, and every edit that was asked of it. */
function planAlone(rol: Rol, json: Json, calls: OverlegCalls): OpenPlan & { readonly edits: PlanEdit[] } {
  const doc = newPlan(json)
  const awareness = new Awareness(doc)
  const mag = { schrijven: can(rol, 'schrijven') }
  const undo = planUndo(doc, () => null)
  const closing = new AbortController()
  const edits: PlanEdit[] = []
  const store = planStore(doc)
  return {
    edits,
    planId: String(json.id),
    mag,
    rights: cell(rightsOf(rol)),
    ik: anna,
    doc,
    awareness,
    store,
    overleg: openOverleg({ doc, store }, { ik: anna, calls }),
    presence: presenceStore(awareness, anna),
    status: cell<SaveStatus>({ kind: 'saved', at: null }),
    regelset: regelsetStore({ ...iza2023, versie: 0 }, () => Promise.reject(new Error('No server here.'))),
    saves: ledger(true),
    epoch: cell<number | null>(null),
    filling: cell<Filling>('ruim'),
    akkoord: cell(0),
    unconfirmed: () => 0,
    atRisk: () => 0,
    edit: edit => {
      edits.push(edit)
      if (mag.schrijven) applyEdit(doc, edit)
    },
    undo: undo.undo,
    redo: undo.redo,
    boundary: undo.boundary,
    reconnect: () => {},
    focusField: (elementId, veld, bereik) => focusField(doc, null, elementId, veld, bereik),
    showField: (elementId, veld) => showField(doc, elementId, veld),
    editors: null,
    signal: closing.signal,
    close: () => closing.abort(),
  }
}

/** Draws a part of the page over the example plan, or another. */
export async function draw(
  children: ReactNode,
  rol: Rol = 'redacteur',
  json: Json = exampleJson.plan,
  calls: OverlegCalls = noServer,
) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  // happy-dom has no layout: everything drawn counts as visible.
  HTMLElement.prototype.checkVisibility ??= () => true
  const plan = planAlone(rol, json, calls)
  document.body.replaceChildren()
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  await act(() => root.render(<PlanProvider plan={plan}>{children}</PlanProvider>))
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = document.querySelector<E>(selector)
    if (!found) throw new Error(`Nothing on the page matches ${selector}.`)
    return found
  }
  return { plan, host, root, find, edits: plan.edits, ...gestures }
}

/** The control of a field. */
export const at = (elementId: string, veld: string, control: string): string =>
  `[data-element-id="${elementId}"][data-veld="${veld}"] ${control}`

const gestures = {
  /** Types over what stands in an input, without leaving it. */
  type: (input: HTMLInputElement, text: string) =>
    act(() => {
      input.focus()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }),
  press: (element: HTMLElement, key: string) =>
    act(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
  leave: (element: HTMLElement) => act(() => element.blur()),
  click: (element: HTMLElement) => act(() => element.click()),
  choose: (select: HTMLSelectElement, value: string) =>
    act(() => {
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }),
}
