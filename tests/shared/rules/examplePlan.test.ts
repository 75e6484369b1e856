import { expect, test } from 'vitest'
import { exampleJson, verwachteBevindingen } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { planOf } from '../../kit/testRule.ts'

const plan = exampleJson.plan
/** Groups about other documents than the regioplan itself. */
const elders = ['strijd.', 'spuk.', 'transformatie.']

interface Said {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly ernst: string
}
const line = ({ regelId, elementId, veld, ernst }: Said): string =>
  `${regelId} ${elementId} ${veld ?? '-'} ${ernst}`

/**
 * What we find in the example plan and the reference checker does not, because it is simpler than the text of
 * the rule: `governance.gemeenteraad` also wants the raden to hear how it goes on, and the monitoring of the
 * example reports to the bestuurlijke tafel alone.
 */
const verder = ['governance.gemeenteraad plan-zv monitoring.rapportageAan aanbevolen']

/** The reference checker takes the words of one field together; ours says them one by one, each with its place. */
const woordVoorWoord = (one: Said, index: number, all: readonly Said[]): boolean =>
  !one.regelId.startsWith('taal.') || all.findIndex(other => line(other) === line(one)) === index

test('the example plan has exactly the findings of the reference checker: rule, element, field and severity', () => {
  const expected = verwachteBevindingen.filter(one => !elders.some(groep => one.regelId.startsWith(groep)))
  const found = checkPlan(planOf(plan)).filter(woordVoorWoord)
  expect(found.map(line).sort()).toEqual([...expected.map(line), ...verder].sort())
})

/** What is found in a changed example plan and not in the example itself. */
function added(changed: Json): string[] {
  const before = new Set(checkPlan(planOf(plan)).map(line))
  return checkPlan(planOf(changed))
    .filter(one => !before.has(line(one)))
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
  'samenhang.werkagenda-richting also reads the text': [
    rewritten('a10', 'Huisartsen', 'Met IZA-middelen betalen wij ons eigen sportbeleid. Huisartsen'),
    'samenhang.werkagenda-richting a10',
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
