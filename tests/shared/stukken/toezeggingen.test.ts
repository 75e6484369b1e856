import { describe, expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { toezeggingen } from '../../../shared/stukken/toezeggingen.ts'
import { deelOnder, gezegd, rijenVan, tabellenIn } from '../../kit/gezegd.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit, vollePlan } from '../../kit/vollePlan.ts'

const voorbeeld = planUit(exampleJson.plan)
const seeds = seedsFor('toezeggingen', [], 4)
const rijen = (partijId: string, deel: string, plan = voorbeeld) =>
  tabellenIn(deelOnder(toezeggingen(plan, partijId) ?? { delen: [] }, deel)).flatMap(rijenVan)

describe('what one organisation said yes to', () => {
  test('is every afspraak it takes part in, with its role and when it said so', () => {
    expect(rijen('p-ziekenhuis', 'toezeggingen')).toEqual([
      [
        '1.1-A Eén coördinatiepunt voor tijdelijk verblijf en nachtzorg',
        'uitvoerder',
        'toegezegd, 2 november 2023',
      ],
      ['1.3-C Medicatieoverzicht klopt bij elke overgang', 'uitvoerder', 'toegezegd, 2 november 2023'],
      ['1.5-A Samen opleiden en minder uitstroom', 'uitvoerder', 'toegezegd, 2 november 2023'],
      ['1.5-B Minder administratie', 'trekker', 'toegezegd, 2 november 2023'],
    ])
  })

  test('has a voorbehoud beside it, where there is one', () => {
    expect(rijen('p-verzekeraar', 'toezeggingen').map(rij => rij[3])).toContain(
      'na akkoord inkoopbeleid 2025',
    )
  })

  test('is what it has ready and when, what it pays, and which opgaven it leads', () => {
    expect(rijen('p-ziekenhuis', 'taken')).toContainEqual([
      ...['1 maart 2024', 'Werkgroep gestart', '1.5-B Minder administratie'],
    ])
    expect(rijen('p-ziekenhuis', 'geld')).toEqual([
      ['1.5-A Samen opleiden en minder uitstroom', '€ 700.000', 'transformatiemiddelen', '2024–2026'],
    ])
    expect(rijen('p-hcv', 'opgaven')).toEqual([['Een bereikbare eerste lijn']])
  })

  test.each(seeds)(
    'is of all organisations together every mijlpaal that somebody answers for (seed %i)',
    seed => {
      const plan = vollePlan(seed, { opgaven: 3, afspraken: 8 })
      const ids = new Set(plan.partijen.map(({ id }) => id))
      const alle = plan.afspraken.flatMap(({ mijlpalen }) =>
        mijlpalen.filter(een => ids.has(een.verantwoordelijkeId ?? '')),
      )
      expect(plan.partijen.flatMap(({ id }) => rijen(id, 'taken', plan))).toHaveLength(alle.length)
      const deelnames = plan.afspraken.flatMap(({ partijen }) =>
        partijen.filter(een => ids.has(een.partijId ?? '')),
      )
      expect(plan.partijen.flatMap(({ id }) => rijen(id, 'toezeggingen', plan))).toHaveLength(
        deelnames.length,
      )
    },
  )

  test('is a cover alone for one that takes part in nothing, and nothing for one that is no party', () => {
    const plan = planUit({ id: 'p', titel: 'Plan', partijen: [{ id: 'p1', naam: 'Thuiszorg' }] })
    expect(gezegd(toezeggingen(plan, 'p1')?.delen ?? [])).toEqual([])
    expect(toezeggingen(plan, 'p1')?.titel).toBe('Wat hebben wij toegezegd? Thuiszorg')
    expect(toezeggingen(voorbeeld, 'p-niemand')).toBeNull()
  })
})
