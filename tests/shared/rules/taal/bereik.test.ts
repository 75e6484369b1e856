import { expect, test } from 'vitest'
import { eersteZin } from '../../../../shared/rules/taal/bereik.ts'

const eerste = (plat: string) => {
  const bereik = eersteZin(plat)
  return bereik && plat.slice(bereik.van, bereik.tot)
}

test('the first sentence is pointed at without the space around it', () => {
  expect(eerste('  Het daalt van 1.240 naar 990. Dat is minder.')).toBe('Het daalt van 1.240 naar 990.')
  expect(eerste('\n\nEen titel\nEn een zin.')).toBe('Een titel')
  expect(eerste(' \n ')).toBeUndefined()
})
