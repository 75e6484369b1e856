import { describe, expect, test } from 'vitest'
import { verschuif } from '../../../../client/plan/findings/verschuif.ts'

/** Where the words between brackets stand after the change, shown in the same way. */
function moved(before: string, after: string): string {
  const van = before.indexOf('[')
  const tot = before.indexOf(']') - 1
  const bereik = verschuif(before.replace(/[[\]]/g, ''), after, { van, tot })
  return bereik === null
    ? 'gone'
    : `${after.slice(0, bereik.van)}[${after.slice(bereik.van, bereik.tot)}]${after.slice(bereik.tot)}`
}

describe('words stay themselves', () => {
  test.each([
    ['when letters come before them', 'wij [snel] weg', 'dat wij snel weg', 'dat wij [snel] weg'],
    ['when letters go before them', 'dat wij [snel] weg', 'snel weg', '[snel] weg'],
    ['when letters come after them', 'wij [snel] weg', 'wij snel weg is', 'wij [snel] weg is'],
    ['when letters come right before them', 'wij [snel]', 'wij ssnel', 'wij s[snel]'],
    ['when letters come right after them', '[snel]', 'sneller', '[snel]ler'],
    ['when letters change on both sides at once', 'a [snel] b', 'xa snel by', 'xa [snel] by'],
    [
      'when the same words stand elsewhere',
      'snel en [snel] weg',
      'niet snel en snel weg',
      'niet snel en [snel] weg',
    ],
    ['when nothing changes', 'wij [snel] weg', 'wij snel weg', 'wij [snel] weg'],
  ])('%s', (_, before, after, expected) => expect(moved(before, after)).toBe(expected))
})

describe('words are gone', () => {
  test.each([
    ['when they are removed', 'wij [snel] weg', 'wij weg'],
    ['when a letter comes in between', 'wij [snel] weg', 'wij snexl weg'],
    ['when the sentence is written anew', 'wij [snel] weg', 'op 1 mei zijn wij klaar'],
    ['when nothing is left', '[snel]', ''],
  ])('%s', (_, before, after) => expect(moved(before, after)).toBe('gone'))
})
