import { expect, test } from 'vitest'
import { createAnnouncements } from '../../../client/ui/announce.ts'
import { handClock } from './handClock.ts'

function announcing() {
  const clock = handClock()
  const announcements = createAnnouncements(clock.later)
  const said: string[] = []
  announcements.subscribe(() => said.push(announcements.get().text))
  return { ...clock, say: announcements.say, said, get: announcements.get }
}

test('messages of one breath are said together, in order', () => {
  const { say, said, pass } = announcing()
  say('Afspraak verplaatst')
  say('Dit is nu 3.1-B.')
  pass(150)
  expect(said).toEqual(['Afspraak verplaatst. Dit is nu 3.1-B.'])
})

test('the same message twice in one breath is said once', () => {
  const { say, said, pass } = announcing()
  say('Geen meldingen')
  say('Geen meldingen')
  pass(150)
  expect(said).toEqual(['Geen meldingen.'])
})

test('nothing is said before the breath is over', () => {
  const { say, said, pass } = announcing()
  say('Bram is hier')
  pass(149)
  expect(said).toEqual([])
})

test('the same words later go to the other region, so that they are said again', () => {
  const { say, pass, get } = announcing()
  say('Alles is al opgeslagen.')
  pass(150)
  const first = get().turn
  say('Alles is al opgeslagen.')
  pass(150)
  expect(get().text).toBe('Alles is al opgeslagen.')
  expect(get().turn).not.toBe(first)
})
