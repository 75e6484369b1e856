import { expect, test } from 'vitest'
import { exampleJson, verwachteBevindingen } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { planOf } from '../../kit/testRule.ts'

const groups = ['plan.', 'opgave.', 'afspraak.', 'kpi.']
const plan = exampleJson.plan

interface Said {
  readonly regelId: string
  readonly elementId: string
  readonly ernst: string
}
const line = ({ regelId, elementId, ernst }: Said): string => `${regelId} ${elementId} ${ernst}`

test('the example plan has exactly the findings of the reference checker, rule, place and severity', () => {
  const expected = verwachteBevindingen.filter(one => groups.some(group => one.regelId.startsWith(group)))
  expect(checkPlan(planOf(plan)).map(line).sort()).toEqual(expected.map(line).sort())
})

/** What is found in a changed example plan and not in the example itself. */
function added(changed: Json): string[] {
  const before = new Set(checkPlan(planOf(plan)).map(one => `${line(one)} ${one.veld}`))
  return checkPlan(planOf(changed))
    .filter(one => !before.has(`${line(one)} ${one.veld}`))
    .map(({ regelId, elementId }) => `${regelId} ${elementId}`)
}

const withAfspraak = (id: string, change: (afspraak: Json) => Json): Json => ({
  ...plan,
  afspraken: (plan.afspraken as Json[]).map(afspraak => (afspraak.id === id ? change(afspraak) : afspraak)),
})
const rewritten = (id: string, van: string, door: string): Json =>
  withAfspraak(id, afspraak => ({ ...afspraak, oplossing: String(afspraak.oplossing).replace(van, door) }))

/** Where the reference checker is simpler than the text of the rule (domain.md §2.1), and ours is not. */
const beyond: Readonly<Record<string, readonly [Json, string]>> = {
  'plan.regiobeeld-gedragen also wants a bevinding that looks eight years ahead': [
    {
      ...plan,
      regiobeeld: {
        ...(plan.regiobeeld as Json),
        bevindingen: ((plan.regiobeeld as Json).bevindingen as Json[]).map(one => ({
          ...one,
          prognosejaar: null,
        })),
      },
    },
    'plan.regiobeeld-gedragen plan-zv',
  ],
  'plan.versie also compares with the version before': [
    { ...plan, versie: { ...(plan.versie as Json), vorige: '0.7' } },
    'plan.versie plan-zv',
  ],
  'kpi.tekst-veld also compares numbers that are no percentages': [
    rewritten('a3', '56 bedden', '60 bedden'),
    'kpi.tekst-veld k3',
  ],
  'afspraak.partij-bestaat also knows a name by the words around it': [
    rewritten('a1', 'Vennemark Ziekenhuis en', 'Vennemark Ziekenhuis en Ambulancedienst Noorderland en'),
    'afspraak.partij-bestaat a1',
  ],
}
for (const [difference, [changed, found]] of Object.entries(beyond)) {
  test(`beyond the reference checker: ${difference}`, () => {
    expect(added(changed)).toEqual([found])
  })
}
