import { expect, test } from 'vitest'
import { volgBezoek } from '../../../client/bezoek/volgBezoek.ts'

const minute = 60_000

/** A visit in a window that the test shows and hides, where it says when the answer to what is new comes. */
function bezoek(isShown = true) {
  let isVisible = isShown
  let now = 0
  let changed = () => {}
  let beat = () => {}
  const said: string[] = []
  let asked = Promise.resolve()
  let settle = { told: () => {}, failed: () => {} }
  const venster = {
    isVisible: () => isVisible,
    now: () => now,
    watch: (run: () => void) => {
      changed = run
      return () => {
        changed = () => {}
      }
    },
    every: (_ms: number, run: () => void) => {
      beat = run
      return () => {
        beat = () => {}
      }
    },
  }
  const end = volgBezoek(venster, {
    gezien: () => said.push('gezien'),
    vertel: () => {
      said.push('gevraagd')
      asked = new Promise((told, refuse) => {
        settle = { told, failed: () => refuse(new Error('The server did not answer.')) }
      })
      return asked
    },
  })
  const turn = (to: boolean) => (afterMs: number) => {
    now += afterMs
    isVisible = to
    changed()
  }
  const answer = async (how: 'told' | 'failed') => {
    settle[how]()
    await asked.catch(() => {})
  }
  return { said, end, answer, show: turn(true), hide: turn(false), beat: () => beat() }
}

test('a plan was seen until its window is hidden, and until it is left', async () => {
  const { said, answer, hide, show, end } = bezoek()
  await answer('told')
  hide(5 * minute)
  show(minute)
  end()
  expect(said).toEqual(['gevraagd', 'gezien', 'gezien'])
})

test('a window that is closed while it was hidden was not seen until then', async () => {
  const { said, answer, hide, end } = bezoek()
  await answer('told')
  hide(minute)
  end()
  expect(said).toEqual(['gevraagd', 'gezien'])
})

test('who goes before they were told what was new has not seen it', async () => {
  const early = bezoek()
  early.end()
  await early.answer('told')
  expect(early.said).toEqual(['gevraagd'])
  const untold = bezoek()
  await untold.answer('failed')
  untold.end()
  expect(untold.said).toEqual(['gevraagd'])
})

test('who comes back after half an hour begins another visit, who comes back sooner does not', async () => {
  const { said, answer, hide, show } = bezoek()
  await answer('told')
  hide(minute)
  show(29 * minute)
  hide(minute)
  show(31 * minute)
  expect(said).toEqual(['gevraagd', 'gezien', 'gezien', 'gevraagd'])
  hide(minute)
  expect(said).toHaveLength(4)
  show(minute)
  await answer('told')
  hide(minute)
  expect(said.slice(4)).toEqual(['gezien'])
})

test('a window that opens in the background was not seen', async () => {
  const { said, answer, show, end } = bezoek(false)
  await answer('told')
  show(40 * minute)
  await answer('told')
  end()
  expect(said).toEqual(['gevraagd', 'gevraagd', 'gezien'])
})

test('a plan that stays before one’s eyes is said to be seen now and then; not when it is hidden, untold or left', async () => {
  const { said, answer, beat, hide, show, end } = bezoek()
  beat()
  expect(said).toEqual(['gevraagd'])
  await answer('told')
  beat()
  expect(said.slice(1)).toEqual(['gezien'])
  hide(minute)
  beat()
  expect(said.slice(1)).toEqual(['gezien', 'gezien'])
  show(minute)
  end()
  beat()
  expect(said.slice(1)).toEqual(['gezien', 'gezien', 'gezien'])
})
