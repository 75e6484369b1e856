import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { maakBestand } from '../../../server/stukken/maken.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { afspraak } from '../../../shared/plan/afspraak.ts'
import type { ItemDeclaration } from '../../../shared/plan/field.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { resultaatafspraak } from '../../../shared/plan/resultaatafspraak.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import type { Formaat } from '../../../shared/stukken/stukkeuze.ts'
import { planWaarden } from '../../kit/planWaarden.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit, vollePlan } from '../../kit/vollePlan.ts'

const seeds = seedsFor('a plan as data', [], 3)

async function alsTekst(plan: Plan, formaat: Formaat): Promise<string> {
  const { bytes } = await maakBestand(
    {
      ...{
        state: encodeStateAsUpdate(newPlan(planToJson(plan, 'rijk'))),
        planId: 'p',
        soort: 'plan',
        formaat,
      },
      ...{ voor: null, mee: null, regelset: iza2023, draden: [], huisstijl: neutraal },
      op: '2026-11-23T04:00:00.000Z',
    },
    () => {},
  )
  return new TextDecoder().decode(bytes)
}

/** The kinds of an item and of the lists in it. */
const kindsIn = ({ kind, velden }: ItemDeclaration): readonly string[] => [
  kind,
  ...Object.values(velden).flatMap(veld => (veld.kind === 'lijst' ? kindsIn(veld.item) : [])),
]

const datums =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b/g
const merken = /m\d{6}|\b[12]\d{6}(?:,\d+)?\b/g

/** How often each text, number and date stands somewhere, numbers without dots. */
function telling(woorden: string): ReadonlyMap<string, number> {
  const zonderPunten = woorden.replace(/(?<=\d)\.(?=\d{3})/g, '')
  const found = new Map<string, number>()
  for (const [merk] of [...zonderPunten.matchAll(merken), ...zonderPunten.matchAll(datums)])
    found.set(merk, (found.get(merk) ?? 0) + 1)
  return found
}

describe('a full plan as data', () => {
  test.each(seeds)('comes back equal from JSON (seed %i)', async seed => {
    const plan = vollePlan(seed, { opgaven: 2, afspraken: 5 })
    const { plan: json } = JSON.parse(await alsTekst(plan, 'json')) as { plan: Json }
    expect(planToJson(planUit(json), 'rijk')).toEqual(planToJson(plan, 'rijk'))
  })

  test.each(seeds)(
    'has every text, number and date of its afspraken in their CSV, once (seed %i)',
    async seed => {
      await metAlles(vollePlan(seed, { opgaven: 2, afspraken: 5 }), 'csv-afspraken', afspraak)
    },
  )

  test.each(seeds)(
    'has every text, number and date of its resultaten in their CSV, once (seed %i)',
    async seed => {
      await metAlles(vollePlan(seed, { opgaven: 2, afspraken: 5 }), 'csv-resultaten', resultaatafspraak)
    },
  )
})

async function metAlles(plan: Plan, formaat: Formaat, soort: ItemDeclaration): Promise<void> {
  const kinds = kindsIn(soort)
  const staat = telling(await alsTekst(plan, formaat))
  const waarden = planWaarden(plan).flatMap(({ kind, woorden }) =>
    kinds.includes(kind) ? (woorden ?? []) : [],
  )
  const moet = telling(waarden.join(' '))
  expect(moet.size).toBeGreaterThan(30)
  for (const [merk, keren] of moet) expect(`${merk}: ${staat.get(merk) ?? 0}`).toBe(`${merk}: ${keren}`)
}
