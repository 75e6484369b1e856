import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Delen } from '../../../../client/delen/Delen.tsx'
import { Hoofdstukken } from '../../../../client/hoofdstukken/Hoofdstukken.tsx'
import { AfspraakKaart } from '../../../../client/opgaven/AfspraakKaart.tsx'
import { OpgaveSectie } from '../../../../client/opgaven/OpgaveSectie.tsx'
import { OverlegBijVeld } from '../../../../client/overleg/voorstel/OverlegBijVeld.tsx'
import { veldkeuzes } from '../../../../client/overleg/voorstel/veldkeuzes.ts'
import { BijVeldProvider } from '../../../../client/plan/overleg/BijVeld.tsx'
import { voorstelvraagOf } from '../../../../client/plan/overleg/voorstelvraag.ts'
import { PlanInfo } from '../../../../client/planinfo/PlanInfo.tsx'
import type { Draad } from '../../../../shared/overleg/draad.ts'
import type { Rol } from '../../../../shared/permissions.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { type Plan, planVelden } from '../../../../shared/plan/plan.ts'
import type { AnItem } from '../../../../shared/plan/readItem.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { wortelLijsten } from '../../../../shared/plan/wortelLijsten.ts'
import { draw } from '../../fields/drawFields.tsx'
import { answers, draad } from '../../plan/overleg/answers.ts'

const plan = readPlan(newPlan(exampleJson.plan))

/** The plan, and the first item of every kind that has a place on the page. */
const onderdelen = [plan.id, ...eersten(plan)]

function eersten(of: Plan): readonly string[] {
  return wortelLijsten(of as unknown as AnItem, planVelden).flatMap(({ soort, items }) =>
    soort.kind === 'motiveringen' ? [] : items.slice(0, 1).map(({ id }) => id),
  )
}

const velden = onderdelen.flatMap(id => veldkeuzes(plan, id))
const namen = velden.map(({ elementId, veld }) => `${elementId} ${veld}`)

const Blad = () => (
  <BijVeldProvider toon={OverlegBijVeld}>
    <PlanInfo />
    <Hoofdstukken />
    <Delen plek="voor" />
    <OpgaveSectie id={plan.opgaven[0]?.id ?? ''} code="3.1" />
    <AfspraakKaart id={plan.afspraken[0]?.id ?? ''} code="3.1-A" />
    <Delen plek="na" />
  </BijVeldProvider>
)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestIdleCallback'] })
})
afterEach(() => {
  vi.runOnlyPendingTimers()
  vi.useRealTimers()
})

/** The page with these draden, all of it drawn. */
async function metDraden(draden: readonly Draad[], rol: Rol = 'commentator') {
  const drawn = await draw(<Blad />, rol, exampleJson.plan, answers(draden).calls)
  await act(async () => {
    drawn.plan.focusField(plan.regiobeeld.bevindingen[0]?.id ?? '', 'waarde')
    drawn.plan.overleg.renew()
    await vi.dynamicImportSettled()
  })
  return drawn
}

const voorstellenVoor = (waar: typeof velden): readonly Draad[] =>
  waar.map(({ elementId, veld }, index) =>
    draad(`${elementId} ${veld}`, {
      ...{ rev: index + 1, elementId, veld },
      voorstel: { soort: 'waarde', was: null, wordt: null },
    }),
  )

const getoond = (host: HTMLElement): readonly string[] =>
  [...host.querySelectorAll<HTMLElement>('[data-voorstel]')].map(one => one.dataset.voorstel ?? '')

test('a voorstel for any field of the plan is shown in its place, once, to who has opened nothing', async () => {
  const { host, root } = await metDraden(voorstellenVoor(velden))
  const shown = getoond(host)
  expect(namen.filter(naam => !shown.includes(naam))).toEqual([])
  expect(shown.filter((naam, index) => shown.indexOf(naam) !== index)).toEqual([])
  await act(() => root.unmount())
})

test('so is one to take away any item, in a list or not', async () => {
  const items = [...new Set(velden.map(({ elementId }) => elementId))].filter(id => id !== plan.id)
  const weg = items.map((elementId, index) =>
    draad(`weg ${elementId}`, { rev: index + 1, elementId, voorstel: { soort: 'weg' } }),
  )
  const { host, root } = await metDraden(weg)
  expect(getoond(host).toSorted()).toEqual(items.map(id => `weg ${id}`).toSorted())
  await act(() => root.unmount())
})

test('one for an item in a list of a row that is not shown brings that row', async () => {
  const [gemeente] = plan.regio.gemeenten
  const waar = velden.filter(({ elementId }) => elementId === gemeente?.id)
  const { host, root } = await metDraden(voorstellenVoor(waar))
  expect(getoond(host)).toEqual([`${gemeente?.id} naam`])
  expect(host.querySelector('.voorstel')?.textContent).toContain('bij Gemeente 1, Naam')
  await act(() => root.unmount())
})

test('of a row of a table one sees how much is said about it and its fields, beneath it', async () => {
  const [partij] = plan.partijen
  const bij = { elementId: partij?.id ?? '' }
  const { host, root } = await metDraden([draad('d1', bij), draad('d2', { ...bij, rev: 2, veld: 'sector' })])
  const rij = host.querySelector(`.tabel__rij[data-element-id="${partij?.id}"]`)
  expect([...(rij?.querySelectorAll('.veldteken') ?? [])].map(one => one.textContent)).toEqual([
    '2 opmerkingen hierbij',
  ])
  await act(() => root.unmount())
})

/** The places on the page of an item, and of the plan. */
const plaatsVan = (id: string): string =>
  id === plan.id ? '.planinfo' : `:is([data-blok], [data-rij])[data-element-id="${id}"]`

/** Presses what says this at an item, in its menu when it has one. */
async function kies(item: HTMLElement, woorden: string): Promise<void> {
  const named = (selector: string) =>
    [...item.querySelectorAll<HTMLElement>(selector)].find(one =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(woorden),
    )
  const menu = item.querySelector<HTMLElement>('[aria-haspopup="menu"]')
  if (menu) await act(() => menu.click())
  const knop = named('[role="menuitem"]') ?? named('button')
  if (!knop) throw new Error(`At ${item.getAttribute('aria-label')} nothing says ${woorden}.`)
  await act(() => knop.click())
}

test.each(['commentator', 'redacteur'] as const)(
  'a %s finds at every item of the plan how to say something about it and to propose a change',
  async rol => {
    const { host, root, plan: open } = await metDraden([], rol)
    const vraag = voorstelvraagOf(open)
    for (const elementId of onderdelen) {
      const item = host.querySelector<HTMLElement>(plaatsVan(elementId))
      if (!item) throw new Error(`${elementId} is not on the page.`)
      const plek = { elementId, veld: null, anker: null }
      await kies(item, 'Nieuwe opmerking')
      expect(open.overleg.paneel.nieuw.get()).toEqual(plek)
      await kies(item, 'Stel een wijziging voor')
      expect(vraag.get()).toEqual(plek)
    }
    await act(() => root.unmount())
  },
)

test('who may only read finds none of that, nor a menu', async () => {
  const { host, root } = await metDraden([], 'lezer')
  expect(host.querySelectorAll('[aria-haspopup="menu"]')).toHaveLength(0)
  expect(host.textContent).not.toMatch(/Nieuwe opmerking|Stel een wijziging voor/)
  await act(() => root.unmount())
})
