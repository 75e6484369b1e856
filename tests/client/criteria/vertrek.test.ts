import { expect, test } from 'vitest'
import { metVertrokken } from '../../../client/criteria/metVertrokken.ts'
import { openVertrek, vertrekMilliseconds } from '../../../client/plan/findings/vertrek.ts'
import { openExample } from './openExample.ts'

const alles = { bereik: 'alles', ernst: null } as const
const nergens = { mijn: new Set<string>(), sectieId: null }

function open(regelIds?: readonly string[]) {
  const example = openExample(regelIds)
  const vertrek = openVertrek(example.store)
  vertrek.connect()
  const blokken = () => metVertrokken(example.store.groepen.get(), vertrek.get(), alles, nergens)
  const opgelost = () =>
    blokken().flatMap(blok =>
      blok.regels.filter(one => one.opgelost).map(one => [blok.groep.id, one.finding.regelId]),
    )
  return { ...example, vertrek, blokken, opgelost }
}

test('a solved finding stays in its place for a moment, marked as solved', () => {
  const { edit, clock, opgelost } = open()
  edit({ op: 'set', elementId: 'a8', veld: 'schaal', waarde: 'regionaal' })
  clock.pass(100)
  expect(opgelost()).toEqual([['a8', 'afspraak.schaal']])
  clock.pass(vertrekMilliseconds)
  expect(opgelost()).toEqual([])
})

test('a group whose last finding was solved stays where it stood until that has left', () => {
  const { store, edit, clock, blokken } = open(['plan.regiobeeld-gedragen', 'afspraak.schaal'])
  const ids = () => blokken().map(blok => blok.groep.id)
  const before = ids()
  expect(store.of('plan-zv').filter(one => one.elementId === 'plan-zv')).toHaveLength(1)
  edit({ op: 'add', elementId: 'plan-zv', veld: 'regiobeeld.gedragenDoor', waarde: 'inwoners' })
  clock.pass(100)
  expect(before).toContain('deel:regiobeeld')
  expect(ids()).toEqual(before)
  clock.pass(vertrekMilliseconds)
  expect(ids()).toEqual(before.filter(id => id !== 'deel:regiobeeld'))
})

test('another phase and a deleted afspraak solve nothing', () => {
  const { store, edit, clock, vertrek } = open()
  store.fase.kies('0.1')
  expect(vertrek.get()).toEqual([])
  store.fase.kies('0.9')
  edit({ op: 'delete', elementId: 'a2', verwijderdOp: '2024-01-01T00:00:00.000Z', door: 'anna' })
  clock.pass(200)
  expect(vertrek.get()).toEqual([])
})
