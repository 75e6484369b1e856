import { expect, test } from 'vitest'
import { percentages } from '../../../../shared/rules/taal/percentages.ts'

const soorten: readonly [string, number, string][] = [
  ['naar 20%', 20, 'niveau'],
  ['is 8,4 procent', 8.4, 'niveau'],
  ['20% minder kinderen', 20, 'verandering'],
  ['daalt met 20%', 20, 'verandering'],
  ['met ongeveer 20 procent', 20, 'verandering'],
  ['20 procentpunt lager', 20, 'procentpunt'],
  ['20%-punt', 20, 'procentpunt'],
]
for (const [tekst, waarde, soort] of soorten) {
  test(`“${tekst}” is a ${soort}`, () => {
    expect(percentages(tekst)).toMatchObject([{ waarde, soort }])
  })
}

test('numbers without a percent sign are none', () => {
  expect(percentages('20 kinderen, 1.240 bezoeken')).toEqual([])
})
