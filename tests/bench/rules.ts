import type * as Y from 'yjs'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { openChecker } from '../../shared/rules/checkPlan.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { typeIn } from '../shared/plan/typing.ts'

/**
 * What the criteria cost while people write: one letter in one field until the new findings are there, the first
 * check of a plan that was just opened, and what the answers take up. The goals are those of the issue.
 */
const sizes = [
  { opgaven: 3, afspraken: 10 },
  { opgaven: 7, afspraken: 100 },
  { opgaven: 40, afspraken: 1000 },
]
const seed = 1
const letters = { main: 1000, warmUp: 50, other: 100 }
const goals = { letter: 2, growth: 1.5, first: 60 }

const docOf = (size: (typeof sizes)[number]): Y.Doc => newPlan(generatePlan(seed, size))

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** How long each of many letters takes from the update in the doc to the findings: reading, and checking. */
function perLetter(
  doc: Y.Doc,
  type: (index: number) => void,
  times = letters.other,
): { read: number[]; check: number[] } {
  const check = openChecker()
  let plan = readPlan(doc)
  check(plan)
  const step = (index: number) => {
    type(index)
    const read = timed(() => {
      plan = readPlan(doc, plan)
    })
    return { read, check: timed(() => check(plan)) }
  }
  for (let warmUp = 0; warmUp < letters.warmUp; warmUp += 1) step(warmUp)
  const all = Array.from({ length: times }, (_, index) => step(index))
  return { read: all.map(one => one.read), check: all.map(one => one.check) }
}

function letterRow(naam: string, { read, check }: ReturnType<typeof perLetter>): number {
  const both = read.map((ms, index) => ms + (check[index] ?? 0))
  const cells = [both, read, check].flatMap(one => [quantile(one, 0.5), quantile(one, 0.99)])
  console.log(`| ${naam} | ${cells.map(ms => ms.toFixed(2)).join(' | ')} |`)
  return quantile(both, 0.99)
}

/** The first check of a plan nobody has looked at: nothing of it is remembered. */
const firstCheck = (size: (typeof sizes)[number]): number => {
  const plan = readPlan(docOf(size))
  return timed(() => openChecker()(plan))
}

function heapAfterGc(): number {
  if (!globalThis.gc) throw new Error('Run with node --expose-gc: npm run bench:rules.')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/** What a checker holds of a plan beside the plan itself: findings, what each rests on, and the index. */
function memory(size: (typeof sizes)[number]): { readonly bytes: number; readonly findings: number } {
  const plan = readPlan(docOf(size))
  const before = heapAfterGc()
  const check = openChecker()
  check(plan)
  const bytes = heapAfterGc() - before
  return { bytes, findings: check(plan).length }
}

function bench(size: (typeof sizes)[number]): { readonly letter: number; readonly first: number } {
  const cold = firstCheck(size)
  const warm = quantile(
    Array.from({ length: 7 }, () => firstCheck(size)),
    0.5,
  )
  const { bytes, findings } = memory(size)
  console.log(`\n${size.afspraken} afspraken, ${size.opgaven} opgaven, ${findings} findings\n`)
  console.log(`First full check: ${cold.toFixed(1)} ms the first time, ${warm.toFixed(1)} ms after that.`)
  console.log(`Held by the answers: ${(bytes / 1024 / 1024).toFixed(1)} MB.\n`)
  console.log('| a letter in | p50 ms | p99 | read p50 | read p99 | check p50 | check p99 |')
  console.log('|---|---:|---:|---:|---:|---:|---:|')
  const doc = docOf(size)
  const plan = readPlan(doc)
  const letter = (items: readonly { readonly id: string }[], veld: string) => (index: number) =>
    typeIn(doc, items[(index * 7) % items.length]?.id ?? '', veld, 'e', 3)
  const one = plan.afspraken.slice(0, 1)
  const p99 = letterRow(
    'the oplossing of one afspraak',
    perLetter(doc, letter(one, 'oplossing'), letters.main),
  )
  letterRow('the oplossing of one after another', perLetter(doc, letter(plan.afspraken, 'oplossing')))
  letterRow('the knelpunt of an opgave', perLetter(doc, letter(plan.opgaven, 'knelpunt.tekst')))
  letterRow('the ambitie of the plan', perLetter(doc, letter([plan], 'ambitie')))
  letterRow('the name of a partij', perLetter(doc, letter(plan.partijen, 'naam')))
  return { letter: p99, first: warm }
}

function verdict(naam: string, value: number, goal: number, unit: string): void {
  console.log(`| ${naam} | ${value.toFixed(2)} ${unit} | ${goal} ${unit} | ${value <= goal ? 'yes' : 'NO'} |`)
}

console.log(`seed ${seed}, node ${process.version}`)
const results = sizes.map(bench)
const [small, , large] = results
if (small && large) {
  console.log('\n| goal, at 1,000 afspraken | measured | at most | met |\n|---|---:|---:|---|')
  verdict('one letter in one afspraak, p99', large.letter, goals.letter, 'ms')
  verdict('the same, against 10 afspraken', large.letter / small.letter, goals.growth, '×')
  verdict('first full check', large.first, goals.first, 'ms')
}
