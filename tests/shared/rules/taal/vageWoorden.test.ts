import { expect, test } from 'vitest'
import { vaagWoord } from '../../../../shared/rules/taal/vageWoorden.ts'

const namen: readonly [string, string | null][] = [
  ['Betere doorstroom', 'Betere'],
  ['Minder jongeren met psychische klachten', 'Minder'],
  ['Inwoners die vaker bewegen', 'vaker'],
  ['Efficiëntere inzet van wijkverpleging', 'Efficiëntere'],
  ['Substantiële daling van het verzuim', 'Substantiële'],
  ['Lagere wachttijd', 'Lagere'],
  ['Aandeel cliënten met meer dan 3 medicijnen', null],
  ['Inwoners met een lagere opleiding die rookvrij zijn', null],
  ['Sneller dan 24 uur geplaatste aanvragen', null],
  ['Bewoners van Meerveld met een beterschapsplan', null],
  ['SEH-bezoeken na een val bij 65-plussers', null],
  ['', null],
]
for (const [naam, woord] of namen) {
  test(`in “${naam}” ${woord ? `“${woord}” is vague` : 'nothing is vague'}`, () => {
    expect(vaagWoord(naam)).toBe(woord)
  })
}
