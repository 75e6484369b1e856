import type * as Y from 'yjs'
import { newPlan } from '../../shared/plan/newPlan.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { checkPlan, openChecker } from '../../shared/rules/checkPlan.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { typeIn } from '../shared/plan/typing.ts'

/** What a check costs: of a whole plan, and after one letter in an afspraak, an opgave or the name of a partij. */
const sizes = [
  { opgaven: 3, afspraken: 10 },
  { opgaven: 7, afspraken: 300 },
  { opgaven: 40, afspraken: 1000 },
]
const seed = 1

const times = (count: number, run: (index: number) => () => void): number[] =>
  Array.from({ length: count }, (_, index) => {
    const timed = run(index)
    const start = performance.now()
    timed()
    return performance.now() - start
  })

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

const row = (naam: string, values: readonly number[]): string =>
  `| ${naam} | ${quantile(values, 0.5).toFixed(2)} | ${quantile(values, 0.95).toFixed(2)} |`

/** One letter in some item's text, read and then checked by a checker that knows the plan; reading is not timed. */
function perLetter(doc: Y.Doc, type: (index: number) => void): number[] {
  const check = openChecker()
  let plan = readPlan(doc)
  const step = (index: number) => {
    type(index)
    plan = readPlan(doc, plan)
    return () => check(plan)
  }
  for (let warmUp = 0; warmUp < 50; warmUp += 1) step(warmUp)()
  return times(300, step)
}

function bench({ opgaven, afspraken }: (typeof sizes)[number]): void {
  const doc = newPlan(generatePlan(seed, { opgaven, afspraken }))
  const plan: Plan = readPlan(doc)
  checkPlan(plan)
  const pick = (items: readonly { readonly id: string }[], index: number) =>
    items[(index * 7) % items.length]?.id ?? ''
  const letter = (items: readonly { readonly id: string }[], veld: string) => (index: number) =>
    typeIn(doc, pick(items, index), veld, 'e', 3)
  const check = openChecker()
  check(plan)
  console.log(`\n${afspraken} afspraken, ${opgaven} opgaven, ${checkPlan(plan).length} findings (ms)\n`)
  console.log('| check | p50 | p95 |\n|---|---:|---:|')
  console.log(
    row(
      'whole plan',
      times(afspraken > 100 ? 5 : 50, () => () => checkPlan(plan)),
    ),
  )
  console.log(
    row(
      'nothing changed',
      times(300, () => () => check({ ...plan })),
    ),
  )
  console.log(
    row('letter in the oplossing of an afspraak', perLetter(doc, letter(plan.afspraken, 'oplossing'))),
  )
  console.log(
    row('letter in the knelpunt of an opgave', perLetter(doc, letter(plan.opgaven, 'knelpunt.tekst'))),
  )
  console.log(row('letter in the ambitie of the plan', perLetter(doc, letter([plan], 'ambitie'))))
  console.log(row('letter in the name of a partij', perLetter(doc, letter(plan.partijen, 'naam'))))
}

console.log(`seed ${seed}, node ${process.version}`)
for (const size of sizes) bench(size)
