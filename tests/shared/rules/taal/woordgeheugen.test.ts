import { expect, test } from 'vitest'
import { openWoordgeheugen } from '../../../../shared/rules/taal/woordgeheugen.ts'

test('of a word it is found out once, as long as there are not too many of them', () => {
  const gevraagd: string[] = []
  const lengte = openWoordgeheugen(woord => {
    gevraagd.push(woord)
    return woord.length
  }, 2)
  expect(['een', 'twee', 'een', 'drie', 'twee'].map(lengte)).toEqual([3, 4, 3, 4, 4])
  expect(gevraagd).toEqual(['een', 'twee', 'drie', 'twee'])
})

test('an answer of nothing is remembered as well', () => {
  let keer = 0
  const nooit = openWoordgeheugen(() => {
    keer += 1
    return false
  })
  expect([nooit('huisartsenkring'), nooit('huisartsenkring'), keer]).toEqual([false, false, 1])
})
