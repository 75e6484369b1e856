import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openFindings } from '../../../client/plan/findings/findingStore.ts'
import { planStore } from '../../../client/plan/planStore.ts'
import { cell } from '../../../client/plan/store.ts'
import { openChecker } from '../../../shared/rules/checkPlan.ts'
import { fakeClock } from './fakeClock.ts'
import { openExample, regelsVan } from './openExample.ts'

const goed =
  'Zorggroep Lindewaard opent uiterlijk 1 april 2025 een meldpunt dat 7 dagen per week bereikbaar is.'

describe('timing', () => {
  test('a field that nobody is in is flagged within a frame of the change', () => {
    const { store, clock, write } = openExample()
    expect(regelsVan(store.at('a1', 'oplossing'))).not.toContain('afspraak.oplossing')
    write('a1', 'oplossing', '')
    clock.pass(16)
    expect(regelsVan(store.at('a1', 'oplossing'))).toContain('afspraak.oplossing')
  })

  test('a field being typed in is not flagged before it has rested for two seconds', () => {
    const { store, clock, write, places } = openExample()
    places.set([{ elementId: 'a1', veld: 'oplossing' }])
    write('a1', 'oplossing', 'We ')
    clock.pass(1900)
    write('a1', 'oplossing', 'We gaan ')
    clock.pass(1999)
    expect(regelsVan(store.at('a1', 'oplossing'))).not.toContain('afspraak.oplossing')
    clock.pass(1)
    expect(regelsVan(store.at('a1', 'oplossing'))).toContain('afspraak.oplossing')
  })

  test.each([1, 2, 3, 4, 5])(
    'a field whose two seconds end while the page is being made is flagged all the same (%i ms a look)',
    cost => {
      const { store, clock, write, places } = openExample()
      places.set([{ elementId: 'a1', veld: 'oplossing' }])
      write('a1', 'oplossing', 'We ')
      clock.pass(1975)
      write('a2', 'oplossing', 'Zorggroep Lindewaard opent een loket.')
      clock.looksCost(cost)
      clock.pass(20)
      clock.looksCost(0)
      clock.pass(60_000)
      expect(regelsVan(store.at('a1', 'oplossing'))).toContain('afspraak.oplossing')
    },
  )

  test('a field being typed in is flagged as soon as it is left', () => {
    const { store, clock, write, places } = openExample()
    places.set([{ elementId: 'a1', veld: 'oplossing' }])
    write('a1', 'oplossing', '')
    clock.pass(500)
    expect(regelsVan(store.at('a1', 'oplossing'))).not.toContain('afspraak.oplossing')
    places.set([])
    expect(regelsVan(store.at('a1', 'oplossing'))).toContain('afspraak.oplossing')
  })

  test('a field in which another person is typing waits as well', () => {
    const { store, clock, write, places } = openExample()
    places.set([
      { elementId: 'a2', veld: 'titel' },
      { elementId: 'a1', veld: 'oplossing' },
    ])
    write('a1', 'oplossing', '')
    clock.pass(500)
    expect(regelsVan(store.at('a1', 'oplossing'))).not.toContain('afspraak.oplossing')
  })

  test('the list around a field being typed in waits with it', () => {
    const { store, plan, clock, edit, places } = openExample()
    const elementId = plan.get().afspraken.find(one => one.id === 'a3')?.resultaatafspraken[0]?.id ?? ''
    places.set([{ elementId, veld: 'streefwaarde' }])
    edit({ op: 'set', elementId, veld: 'streefwaarde', waarde: null })
    clock.pass(500)
    expect(regelsVan(store.of('a3'))).not.toContain('afspraak.resultaat')
    places.set([])
    expect(regelsVan(store.of(elementId))).toContain('kpi.streefwaarde')
  })

  test('other fields of the same afspraak are flagged while one is typed in', () => {
    const { store, clock, write, edit, places } = openExample()
    places.set([{ elementId: 'a1', veld: 'oplossing' }])
    write('a1', 'oplossing', '')
    edit({ op: 'set', elementId: 'a1', veld: 'schaal', waarde: null })
    clock.pass(200)
    expect(regelsVan(store.at('a1', 'schaal'))).toContain('afspraak.schaal')
    expect(regelsVan(store.at('a1', 'oplossing'))).not.toContain('afspraak.oplossing')
  })

  test('a finding that already showed stays while its field is typed in, and leaves at once when solved', () => {
    const { store, clock, write, places } = openExample()
    expect(regelsVan(store.at('a2', 'oplossing'))).toContain('afspraak.oplossing')
    places.set([{ elementId: 'a2', veld: 'oplossing' }])
    write('a2', 'oplossing', 'We stemmen af')
    clock.pass(160)
    expect(regelsVan(store.at('a2', 'oplossing'))).toContain('afspraak.oplossing')
    write('a2', 'oplossing', goed)
    clock.pass(160)
    expect(regelsVan(store.at('a2', 'oplossing'))).not.toContain('afspraak.oplossing')
  })

  test('a burst of keystrokes is checked at most once in 150 ms', () => {
    const { clock, write, checks } = openExample()
    const before = checks()
    for (let length = 1; length <= 30; length += 1) {
      write('a1', 'oplossing', goed.slice(0, length))
      clock.pass(10)
    }
    expect(checks() - before).toBeLessThanOrEqual(3)
  })
})

test('a plan that is still being loaded has no findings', () => {
  const plan = planStore(new Y.Doc())
  const clock = fakeClock()
  const store = openFindings({ plan, places: cell([]), clock, check: openChecker().inParts })
  store.connect()
  clock.pass(1000)
  expect(store.get()).toEqual([])
})

describe('sameness', () => {
  test('a keystroke that changes no finding tells nobody', () => {
    const { store, clock, write, checks } = openExample()
    write('a7', 'oplossing', goed)
    clock.pass(200)
    const before = { lijst: store.get(), row: store.at('a2', 'mijlpalen'), count: store.count('o1') }
    const checked = checks()
    let told = 0
    store.subscribe(() => {
      told += 1
    })
    write('a7', 'oplossing', `${goed} Ook in het weekend.`)
    clock.pass(200)
    expect(checks()).toBe(checked + 1)
    expect(told).toBe(0)
    expect(store.get()).toBe(before.lijst)
    expect(store.at('a2', 'mijlpalen')).toBe(before.row)
    expect(store.count('o1')).toBe(before.count)
  })

  test('a new title reaches the head of its group and no row', () => {
    const { store, clock, write } = openExample()
    let rows = 0
    store.listenAt('a2', 'mijlpalen', () => {
      rows += 1
    })
    write('a2', 'titel', 'Samen rond ouderen')
    clock.pass(200)
    expect(store.groepen.get().find(one => one.id === 'a2')?.titel).toBe('Samen rond ouderen')
    expect(rows).toBe(0)
  })

  test('only the row whose findings changed is told', () => {
    const { store, clock, edit } = openExample()
    const told: string[] = []
    for (const veld of ['schaal', 'mijlpalen', 'dekking'])
      store.listenAt('a8', veld, () => {
        told.push(veld)
      })
    edit({ op: 'set', elementId: 'a8', veld: 'schaal', waarde: 'regionaal' })
    clock.pass(200)
    expect(told).toEqual(['schaal'])
  })

  test('findings that say the same stay the same objects when their afspraak is edited', () => {
    const { store, clock, edit } = openExample()
    const before = store.of('a8')
    edit({ op: 'set', elementId: 'a8', veld: 'schaal', waarde: 'regionaal' })
    clock.pass(200)
    const after = store.of('a8')
    expect(after.length).toBeGreaterThan(3)
    expect(after.filter(one => before.includes(one))).toEqual(before.filter(one => one.veld !== 'schaal'))
  })
})

describe('places', () => {
  test('a finding about a group shows at its first field too', () => {
    const { store } = openExample()
    expect(regelsVan(store.at('o3', 'knelpunt'))).toContain('opgave.knelpunt-scherp')
    expect(regelsVan(store.at('o3', 'knelpunt.tekst'))).toContain('opgave.knelpunt-scherp')
    expect(regelsVan(store.at('o3', 'knelpunt.omvang'))).toEqual([])
  })

  test('the commitment of parties shows at the row of parties', () => {
    const { store } = openExample()
    store.fase.kies('0.9')
    expect(regelsVan(store.at('a2', 'partijen'))).toContain('afspraak.commitment')
  })

  test('a field that a resultaatafspraak lacks is its afspraak’s', () => {
    const { store, plan } = openExample()
    const afspraak = plan.get().afspraken.find(one => one.resultaatafspraken.some(k => k.id === 'k13'))
    expect(regelsVan(store.at(afspraak?.id ?? '', 'oplossing'))).toContain('kpi.tekst-veld')
  })

  test('the worst finding of a row comes first', () => {
    const { store } = openExample()
    store.fase.kies('0.9')
    expect(store.at('a2', 'partijen').map(one => one.ernst)).toEqual(['vereist', 'scherpte'])
  })

  test('what is found about an item as a whole is at no field', () => {
    const { store } = openExample()
    expect(regelsVan(store.at('o6', null))).toContain('opgave.heeft-afspraak')
  })
})

describe('counts', () => {
  test('an afspraak counts its results, an opgave its afspraken, and the plan everything', () => {
    const { store, plan } = openExample()
    const kpi = store.count('k6').aantal
    const parent = plan.get().afspraken.find(one => one.resultaatafspraken.some(k => k.id === 'k6'))
    expect(kpi).toBeGreaterThan(0)
    expect(store.count(parent?.id ?? '').aantal).toBeGreaterThan(kpi)
    const own = store.get().filter(one => one.elementId === 'o3').length
    const afspraken = plan.get().afspraken.filter(one => one.opgaveIds[0] === 'o3')
    const sum = afspraken.reduce((total, one) => total + store.count(one.id).aantal, own)
    expect(store.count('o3')).toEqual({ aantal: sum, ernst: 'vereist' })
    expect(store.of('o3')).toHaveLength(sum)
    expect(store.count(plan.get().id).aantal).toBe(store.get().length)
  })

  test('findings move with their afspraak to another opgave', () => {
    const { store, clock, edit } = openExample()
    const before = store.count('o4').aantal
    const moved = store.count('a2').aantal
    edit({ op: 'set', elementId: 'a2', veld: 'opgaveIds', waarde: ['o4'] })
    clock.pass(200)
    expect(store.count('o4').aantal).toBe(before + moved)
  })

  test('findings of a deleted afspraak are gone', () => {
    const { store, clock, edit } = openExample()
    edit({ op: 'delete', elementId: 'a2', verwijderdOp: '2024-01-01T00:00:00.000Z', door: 'anna' })
    clock.pass(200)
    expect(store.of('a2')).toEqual([])
    expect(store.get().some(one => one.elementId === 'a2')).toBe(false)
  })
})

describe('phase', () => {
  test('the phase is the plan’s own by its version', () => {
    const { store, clock, edit } = openExample()
    expect(store.fase.get()).toBe('0.6')
    edit({ op: 'set', elementId: 'plan-zv', veld: 'versie.nummer', waarde: '0.9' })
    clock.pass(200)
    expect(store.fase.get()).toBe('0.9')
  })

  test('a chosen phase holds, and shows what is asked in it', () => {
    const { store, clock, edit } = openExample()
    expect(store.get().every(one => ['0.1', '0.6'].includes(one.fase))).toBe(true)
    const before = store.get().length
    store.fase.kies('0.9')
    expect(store.get().length).toBeGreaterThan(before)
    edit({ op: 'set', elementId: 'plan-zv', veld: 'versie.nummer', waarde: '0.5' })
    clock.pass(200)
    expect(store.fase.get()).toBe('0.9')
    store.fase.kies('0.1')
    expect(store.get().every(one => one.fase === '0.1')).toBe(true)
  })
})
