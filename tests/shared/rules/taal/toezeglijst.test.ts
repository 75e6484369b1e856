import { expect, test } from 'vitest'
import { bevatToezegging, toezeglijst } from '../../../../shared/rules/taal/toezeglijst.ts'
import { seeded, seedsFor } from '../../../kit/seeded.ts'

const toezeggingen = [
  'GGZ Zilverdal voert vier keer per jaar een controle uit.',
  'De coach start uiterlijk 1 maart 2024.',
  'Zorggroep Lindewaard levert twee verpleegkundigen.',
  'De gemeente opent een steunpunt.',
  'Beide ziekenhuizen stoppen met dubbele intakes.',
  'De werkgevers beëindigen hun eigen campagnes.',
  'De verzekeraar betaalt de training.',
  'Gemeente Hoogvenne stelt elk jaar drie zalen beschikbaar.',
  'De verzekeraar koopt deze bedden in.',
  'De kliniek verkort de wachttijd van 14 naar 5 weken.',
  'De zorggroepen breiden het verblijf uit van 42 naar 56 bedden.',
  'Het verzuim daalt van 8,4% naar 6,9%.',
  'De colleges besluiten op 30 juni 2026.',
  'Zij ondertekenen de overeenkomst.',
  'De werkgevers leiden samen 120 zij-instromers op.',
  'Zij nemen hen in dienst.',
  'De GGD publiceert de cijfers elk kwartaal.',
  'De huisartsen richten een spreekuur in.',
  'De partijen sluiten samen een contract.',
  'Het ziekenhuis is volledig aanspreekbaar op de wachttijd.',
  'Alle 38 praktijken verwijzen ouderen door naar de valtraining.',
  'De praktijken melden elke zwangere binnen één week aan.',
]

for (const zin of toezeggingen) {
  test(`“${zin}” commits someone`, () => {
    expect(bevatToezegging(zin)).toBe(true)
  })
}

const geen = [
  'We zetten in op versterking van de samenwerking.',
  'Partijen stemmen dit onderling af.',
  'Het steunpunt is twintig uur per week open.',
  'De voortgang komt uiterlijk 1 maart 2024 ter sprake.',
  'Partijen voeren gesprekken. Het plan is er nog niet uit.',
  'De financiën staan onder druk.',
  'De telefoon ontvoert mensen uit hun werk.',
]

for (const zin of geen) {
  test(`“${zin}” commits nobody`, () => {
    expect(bevatToezegging(zin)).toBe(false)
  })
}

test('the halves of a verb may stand a hundred characters apart, in one sentence', () => {
  const tussen =
    'in alle veertien wijken van de regio samen met de huisartsen en de wijkverpleging elke week een ronde '
  expect(tussen.length).toBeGreaterThan(90)
  expect(bevatToezegging(`Het team voert ${tussen}uit.`)).toBe(true)
  expect(bevatToezegging(`Het team voert ${tussen}. Dat is uit te leggen.`)).toBe(false)
  expect(bevatToezegging(`Het team voert ${tussen}\nuit`)).toBe(false)
})

test('the dot in a number does not end the sentence', () => {
  expect(bevatToezegging('Het aantal bezoeken daalt van 1.240 naar 990.')).toBe(true)
})

test('words count whole at letters with accents', () => {
  const beeindigt = toezeglijst.find(entry => entry.naam === 'stopt met')
  expect(beeindigt?.patroon.test('De stichting beëindigt dit.')).toBe(true)
  expect(beeindigt?.patroon.test('De stichting onbeëindigt dit.')).toBe(false)
  const opent = toezeglijst.find(entry => entry.naam === 'opent')
  expect(opent?.patroon.test('heröpent')).toBe(false)
  expect(opent?.patroon.test('openté')).toBe(false)
})

/** Of the words of the list and what stands around them, in an order that no sentence has. */
const stukken = [
  ...toezeglijst.flatMap(({ patroon: { source } }) => source.match(/[a-zë]{3,}/g) ?? []),
  ...toezeggingen.flatMap(zin => zin.split(' ')),
  ...['“', '–', '.', '\n', ' ', 'één ', '3 ', '1.240', '’s ', '-', '_', 'ver', 'İ'],
]

test.each(seedsFor('toezeglijst', [], 5))(
  'of any text, looking at how words begin misses no verb (seed %i)',
  seed => {
    const random = seeded(seed)
    for (let run = 0; run < 300; run += 1) {
      const delen = Array.from({ length: 1 + random.int(14) }, () => random.pick(stukken))
      const zin = delen.join(random.pick([' ', ' ', '']))
      const tekst = random.chance(0.2) ? zin.toUpperCase() : zin
      const vindt = toezeglijst.some(entry => entry.werkwoord && entry.patroon.test(tekst))
      expect({ tekst, vindt: bevatToezegging(tekst) }).toEqual({ tekst, vindt })
    }
  },
)
