import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { Awareness } from 'y-protocols/awareness'
import { fetchCriteria } from '../../../client/plan/findings/criteria.ts'
import { FindingProvider } from '../../../client/plan/findings.ts'
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
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Persoon } from '../../../shared/presence.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import { noServer } from '../plan/overleg/answers.ts'
import { fakeClock } from './fakeClock.ts'

const anna: Persoon = {
  id: 'anna',
  naam: 'Anna',
  organisatie: 'Gemeente Hoogvenne',
  sector: 'gemeente',
  kleur: 0,
}

/** The example plan, open in one window that is connected to nothing. */
function planAlone(rol: Rol, calls: OverlegCalls): OpenPlan {
  const doc = newPlan(exampleJson.plan)
  const awareness = new Awareness(doc)
  const mag = { schrijven: can(rol, 'schrijven') }
  const undo = planUndo(doc, () => null)
  const closing = new AbortController()
  const store = planStore(doc)
  return {
    planId: 'plan-zv',
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
    filling: cell('ruim' as const),
    akkoord: cell(0),
    unconfirmed: () => 0,
    atRisk: () => 0,
    edit: edit => {
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

/** Draws something of the plan page with live findings, under a clock that the test moves. */
export async function draw(children: ReactNode, rol: Rol = 'redacteur', calls: OverlegCalls = noServer) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  // happy-dom has no layout: everything drawn counts as visible.
  HTMLElement.prototype.checkVisibility ??= () => true
  await fetchCriteria()
  const plan = planAlone(rol, calls)
  const clock = fakeClock()
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  await act(() =>
    root.render(
      <PlanProvider plan={plan}>
        <FindingProvider options={{ clock }}>{children}</FindingProvider>
      </PlanProvider>,
    ),
  )
  const pass = (milliseconds: number) => act(() => clock.pass(milliseconds))
  await pass(1000)
  return {
    plan,
    host,
    pass,
    does: (work: () => void) => act(work),
    edit: (edit: Parameters<OpenPlan['edit']>[0]) => act(() => plan.edit(edit)),
    click: (node: Element | undefined) => act(() => (node as HTMLElement).click()),
    key: (key: string, options: KeyboardEventInit = {}) =>
      act(() => {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
        )
      }),
    all: (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)],
    button: (words: string) =>
      [...host.querySelectorAll('button')].find(one => one.textContent?.trim() === words),
    close: () =>
      act(() => {
        root.unmount()
        host.remove()
      }),
  }
}
