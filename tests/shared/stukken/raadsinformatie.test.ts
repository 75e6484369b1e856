import { describe, expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { raadsinformatie } from '../../../shared/stukken/raadsinformatie.ts'
import type { Stuk } from '../../../shared/stukken/stuk.ts'
import { deelOnder, gezegd } from '../../kit/gezegd.ts'
import { planUit } from '../../kit/vollePlan.ts'

const voorbeeld = planUit(exampleJson.plan)
const voor = (gemeente: string, plan = voorbeeld): Stuk => {
  const stuk = raadsinformatie(plan, gemeente)
  if (!stuk) throw new Error(`There is no ${gemeente}.`)
  return stuk
}
const afspraken = (stuk: Stuk, deel: string): readonly string[] =>
  deelOnder(stuk, deel).flatMap(blok => (blok.soort === 'kop' && blok.niveau === 2 ? [blok.id] : []))

describe('what a plan means for a gemeente', () => {
  test('is first what is asked of it, then what its inhabitants notice, and nothing of elsewhere', () => {
    const stuk = voor('g-hoogvenne')
    expect(afspraken(stuk, 'gevraagd')).toEqual(['a1', 'a5', 'a7', 'a10'])
    expect(afspraken(stuk, 'merkbaar')).toEqual(['a3', 'a4', 'a8', 'a9', 'a13', 'a14'])
    expect(gezegd(stuk.delen).join()).not.toContain('Samenwerking rond kwetsbare ouderen')
    expect(afspraken(voor('g-lindewaard'), 'gevraagd')).toContain('a2')
  })

  test('is asked of it too when it only pays', () => {
    const json = exampleJson.plan as { afspraken: readonly Json[] }
    const [eerste] = json.afspraken
    const alleenGeld = { ...eerste, id: 'geld', partijen: [], gebied: ['g-merenveld'] }
    const stuk = voor('g-hoogvenne', planUit({ ...json, afspraken: [alleenGeld] }))
    expect(afspraken(stuk, 'gevraagd')).toEqual(['geld'])
  })

  test('says its role, what it said yes to, the result, the money and who pays it, and when', () => {
    expect(gezegd(deelOnder(voor('g-hoogvenne'), 'a1')).slice(1)).toEqual([
      ...['Onze rol', 'uitvoerder', 'Onze toezegging', 'toegezegd, 2 november 2023'],
      'Waaraan merken wij het?',
      'Aandeel aanvragen tijdelijk verblijf dat binnen 24 uur is geplaatst, van 58% naar 85%, uiterlijk 31 december 2025',
      'Waaraan merken wij het?',
      'SEH-bezoeken door 75-plussers zonder medisch-specialistische noodzaak, van 1.240 naar 990, uiterlijk 31 december 2026',
      ...[
        'Geld',
        '€ 210.000 per jaar, SPUK IZA, 2024–2026',
        'Geld',
        '€ 210.000 per jaar, Zvw-contract, 2024–2026',
      ],
      ...['Wie betaalt?', 'Zorgverzekeraar De Polder, Gemeente Hoogvenne'],
      ...['Wanneer', '1 januari 2024 tot 31 december 2026'],
    ])
  })

  test('ends with when its raad and college have their turn, the first one first', () => {
    expect(gezegd(deelOnder(voor('g-hoogvenne'), 'momenten'))).toEqual([
      '14 november 2023: raadsinformatiebrief: brief regioplan 0.6',
      '28 november 2023: college van B&W: gepland',
    ])
  })

  test('is nothing for a gemeente that is not in the plan', () => {
    expect(raadsinformatie(voorbeeld, 'g-elders')).toBeNull()
  })
})
