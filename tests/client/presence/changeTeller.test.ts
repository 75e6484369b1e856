import { expect, test } from 'vitest'
import { createChangeTeller, type RemoteChange } from '../../../client/presence/changeTeller.ts'
import { handClock } from '../ui/handClock.ts'

const afspraak: RemoteChange = { id: 'a2', what: 'afspraak 3.1-B', who: ['Bram'] }
const opgave: RemoteChange = { id: 'o1', what: 'opgave 3.1', who: ['Carla'] }

function telling() {
  const clock = handClock()
  const said: string[] = []
  return { ...clock, said, tell: createChangeTeller(sentence => said.push(sentence), clock.later) }
}

test('one item changed by one person is one sentence, however many letters', () => {
  const { tell, pass, said } = telling()
  for (let letter = 0; letter < 40; letter++) tell(afspraak)
  pass(2_000)
  expect(said).toEqual(['Bram wijzigde afspraak 3.1-B.'])
})

test('typing that goes on for a minute gives no more than one sentence in ten seconds', () => {
  const { tell, pass, said } = telling()
  for (let second = 0; second < 60; second++) {
    tell(afspraak)
    pass(1_000)
  }
  expect(said.length).toBeLessThanOrEqual(7)
  expect(said.length).toBeGreaterThanOrEqual(5)
})

test('several items of several people are gathered', () => {
  const { tell, pass, said } = telling()
  tell(afspraak)
  tell(opgave)
  pass(2_000)
  expect(said).toEqual(['Bram en Carla wijzigden 2 onderdelen, waaronder afspraak 3.1-B.'])
})

test('a change of which nobody knows the author says somebody', () => {
  const { tell, pass, said } = telling()
  tell({ ...afspraak, who: [] })
  pass(2_000)
  expect(said).toEqual(['Iemand wijzigde afspraak 3.1-B.'])
})

test('after a rest the next change is told soon again', () => {
  const { tell, pass, said } = telling()
  tell(afspraak)
  pass(2_000)
  pass(10_000)
  tell(opgave)
  pass(2_000)
  expect(said).toEqual(['Bram wijzigde afspraak 3.1-B.', 'Carla wijzigde opgave 3.1.'])
})
