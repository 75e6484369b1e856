import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFindings } from '../../../../client/plan/findings/findingStore.ts'
import { openMarkeringen } from '../../../../client/plan/findings/markeringen.ts'
import type { Place } from '../../../../client/plan/findings/place.ts'
import { openZacht } from '../../../../client/plan/findings/zacht.ts'
import { planStore } from '../../../../client/plan/planStore.ts'
import { cell } from '../../../../client/plan/store.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { checkPlan } from '../../../../shared/rules/checkPlan.ts'
import { iza2023, type Regelset } from '../../../../shared/rules/regelset.ts'
import { zachteAanwijzingen } from '../../../../shared/rules/taal/zacht.ts'
import { fakeClock } from '../../criteria/fakeClock.ts'

const plan = 'plan-zv'

function openPage() {
  const doc = newPlan(exampleJson.plan)
  const live = planStore(doc)
  const places = cell<readonly Place[]>([])
  const regelset = cell<Regelset>(iza2023)
  const clock = fakeClock()
  const store = openFindings({ plan: live, places, clock, check: now => [checkPlan(now)] })
  const zacht = openZacht({ plan: live, store, places, criteria: cell({ zachteAanwijzingen }), regelset })
  const markeringen = openMarkeringen(live, zacht)
  const stops = [zacht.connect(), markeringen.connect(), store.connect()]
  clock.pass(1000)
  const write = (tekst: string) => applyEdit(doc, { op: 'write', elementId: plan, veld: 'ambitie', tekst })
  return {
    ...{ store, places, clock, regelset, write },
    marked: () => {
      const { plat } = live.get().ambitie
      return markeringen.at(plan, 'ambitie').map(({ bereik }) => plat.slice(bereik.van, bereik.tot))
    },
    close: () => {
      for (const stop of stops) stop()
      live.close()
    },
  }
}

let page: ReturnType<typeof openPage>
beforeEach(() => {
  page = openPage()
})
afterEach(() => page.close())

test('a hint marks its words, and stands in no list and no count', () => {
  expect(page.marked()).toEqual(['toewerken naar'])
  expect(page.store.get().some(one => one.veld === 'ambitie')).toBe(false)
  expect(page.store.at(plan, 'ambitie')).toEqual([])
})

test('it moves along with what is typed before it, and goes with its words', () => {
  page.write('Vandaag willen wij toewerken naar rust.')
  page.clock.pass(200)
  expect(page.marked()).toEqual(['toewerken naar'])
  page.write('Ook vandaag willen wij toewerken naar rust.')
  expect(page.marked()).toEqual(['toewerken naar'])
  page.write('Vandaag rust.')
  expect(page.marked()).toEqual([])
})

test('words that somebody is typing get none before they rest for two seconds or are left', () => {
  page.places.set([{ elementId: plan, veld: 'ambitie' }])
  page.write('Wij streven naar rust.')
  page.clock.pass(1900)
  expect(page.marked()).toEqual([])
  page.clock.pass(300)
  expect(page.marked()).toEqual(['streven naar'])
  page.write('Wij streven naar rust en zetten in op vrede.')
  page.clock.pass(1000)
  expect(page.marked()).toEqual(['streven naar'])
  page.places.set([])
  expect(page.marked()).toEqual(['streven naar', 'zetten in op'])
})

test('it goes when the region switches the criterion off, and is not there before its phase', () => {
  page.store.fase.kies('0.1')
  expect(page.marked()).toEqual([])
  page.store.fase.kies('0.6')
  expect(page.marked()).toEqual(['toewerken naar'])
  page.regelset.set({ ...iza2023, uit: [{ regelId: 'taal.vaag', reden: 'Te streng.' }] })
  page.store.recheck()
  page.clock.pass(1000)
  expect(page.marked()).toEqual([])
})
