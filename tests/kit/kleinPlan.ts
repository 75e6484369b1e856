import { exampleJson } from '../../shared/plan/examplePlan.ts'
import type { Json } from '../../shared/plan/itemMap.ts'

type Part = { readonly [key: string]: Json }

const plan = exampleJson.plan as Part
const partOf = (name: string): Part => plan[name] as Part
const listOf = (of: Part, name: string): readonly Part[] => of[name] as unknown as readonly Part[]

const opgaven = listOf(plan, 'opgaven').slice(0, 1)
const afspraken = listOf(plan, 'afspraken').slice(0, 4)
const named = JSON.stringify([opgaven, afspraken])
const isNamed = ({ id }: Part): boolean => named.includes(JSON.stringify(id))

/**
 * The example plan with its first opgave and four afspraken as they are, and what those name. Its page is a third of that of
 * the whole, and takes as much less to open and to look through: for tests to which it is nothing how long a plan is.
 */
export const kleinPlan: Json = {
  ...plan,
  regiobeeld: {
    ...partOf('regiobeeld'),
    bevindingen: listOf(partOf('regiobeeld'), 'bevindingen').filter(isNamed),
  },
  partijen: listOf(plan, 'partijen').filter(isNamed),
  ...{ opgaven, afspraken },
  ...{ randvoorwaarden: [], inwonersbetrokkenheid: [], programmas: [], planrelaties: [], begrippen: [] },
  ...{ monitoring: {}, governance: {} },
}
