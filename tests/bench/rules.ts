import { PerformanceObserver } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { getHeapStatistics } from 'node:v8'
import type * as Y from 'yjs'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { planToJson } from '../../shared/plan/planJson.ts'
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
const letters = { main: 1000, warmUp: 5000, other: 100, name: 30 }
/** What is written in one afspraak, letter after letter: it has what rules look for, as people write it. */
const zin = 'Gemeente Beekdal en GGZ Duinrade zetten vanaf 2025 in op 20% meer hulp thuis waar mogelijk. '
/** Of fewer, some are still spent on compiling what a larger plan than the one before asks for. */
const firstChecks = 15
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

/** When garbage was collected, in milliseconds on the clock of `performance`. */
const collections: { readonly start: number; readonly end: number }[] = []
new PerformanceObserver(list => {
  for (const { startTime, duration } of list.getEntries())
    collections.push({ start: startTime, end: startTime + duration })
}).observe({ entryTypes: ['gc'] })

interface Letter {
  readonly start: number
  readonly read: number
  readonly end: number
  /** What was made for it, in bytes; less than nothing when garbage was collected meanwhile. */
  readonly bytes: number
}

const heapUsed = (): number => getHeapStatistics().used_heap_size

interface Typing {
  readonly type: (index: number) => void
  readonly times: number
  /** Letters before them that are not counted: for thousands of them the engine compiles what it is asked anew. */
  readonly warmUp: number
}

/** How long each of many letters takes from the update in the doc to the findings: reading, and checking. */
async function perLetter(doc: Y.Doc, { type, warmUp, times }: Typing): Promise<Letter[]> {
  const check = openChecker()
  let plan = readPlan(doc)
  check.inParts(plan)
  const step = (index: number): Letter => {
    type(index)
    const heap = heapUsed()
    const start = performance.now()
    plan = readPlan(doc, plan)
    const read = performance.now()
    check.inParts(plan)
    const end = performance.now()
    return { start, read, end, bytes: heapUsed() - heap }
  }
  for (let index = 0; index < warmUp; index += 1) step(index)
  collections.length = 0
  const all = Array.from({ length: times }, (_, index) => step(warmUp + index))
  // What was collected is told in a later turn, and another one later still.
  for (let turn = 0; turn < 4; turn += 1) await setImmediate()
  return all
}

/** A letter without the time in which garbage was collected. */
const withoutGc = ({ start, end }: Letter): number =>
  collections.reduce(
    (left, one) => left - Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    end - start,
  )

interface Row {
  readonly p50: number
  readonly p99: number
  readonly p99WithoutGc: number
}

async function letterRow(naam: string, doc: Y.Doc, typing: Typing): Promise<Row> {
  const all = await perLetter(doc, typing)
  const both = all.map(({ start, end }) => end - start)
  const clean = all.map(withoutGc)
  const read = all.map(one => one.read - one.start)
  const check = all.map(one => one.end - one.read)
  const row = { p50: quantile(both, 0.5), p99: quantile(both, 0.99), p99WithoutGc: quantile(clean, 0.99) }
  const cells = [...Object.values(row), quantile(read, 0.5), quantile(check, 0.5), quantile(check, 0.99)]
  const made = quantile(
    all.map(one => one.bytes / 1024),
    0.5,
  )
  console.log(`| ${naam} | ${cells.map(ms => ms.toFixed(2)).join(' | ')} | ${made.toFixed(0)} |`)
  return row
}

/** The first check of a plan nobody has looked at: nothing of it is remembered. */
const firstCheck = (size: (typeof sizes)[number]): number => {
  const plan = readPlan(docOf(size))
  collectYoung()
  return timed(() => openChecker()(plan))
}

/** What was just made and stays is moved to where it stays: else the check is charged with the plan that it is given. */
function collectYoung(): void {
  for (let turn = 0; turn < 2; turn += 1) globalThis.gc?.({ type: 'minor', execution: 'sync' })
}

function heapAfterGc(): number {
  if (!globalThis.gc) throw new Error('Run with node --expose-gc: npm run bench:rules.')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/** What a checker holds of a plan beside the plan itself: findings, what each rests on, and the index. */
async function memory(size: (typeof sizes)[number]) {
  const plan = readPlan(docOf(size))
  // A text is read from its doc when it is first asked for: what that takes, and lets go, is no answer.
  planToJson(plan, 'plat')
  await setImmediate()
  const before = heapAfterGc()
  const check = openChecker()
  check(plan)
  const bytes = heapAfterGc() - before
  return { bytes, findings: check(plan).length }
}

async function bench(size: (typeof sizes)[number]): Promise<Row & { readonly first: number }> {
  const cold = firstCheck(size)
  const times = Array.from({ length: firstChecks }, () => firstCheck(size))
  const warm = quantile(times, 0.5)
  const { bytes, findings } = await memory(size)
  console.log(`\n${size.afspraken} afspraken, ${size.opgaven} opgaven, ${findings} findings\n`)
  console.log(`First full check: ${cold.toFixed(1)} ms the first time, ${warm.toFixed(1)} ms after that,`)
  console.log(`the median of ${quantile(times, 0).toFixed(1)} to ${quantile(times, 1).toFixed(1)} ms.`)
  console.log(`Held by the answers: ${(bytes / 1024 / 1024).toFixed(1)} MB.\n`)
  console.log(
    '| a letter in | p50 ms | p99 | p99 without gc | read p50 | check p50 | check p99 | KB made p50 |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|')
  const doc = docOf(size)
  const plan = readPlan(doc)
  // A thousand letters in one afspraak, and then in the next.
  const write = (index: number): void => {
    const { id = '' } = plan.afspraken[Math.floor(index / letters.main)] ?? {}
    typeIn(doc, id, 'oplossing', zin.charAt(index % zin.length), index % letters.main)
  }
  const main = { type: write, times: letters.main, warmUp: letters.warmUp }
  const row = await letterRow('the oplossing of one afspraak', doc, main)
  const letter = (
    items: readonly { readonly id: string }[],
    veld: string,
    times = letters.other,
  ): Typing => ({
    type: index => typeIn(doc, items[(index * 7) % items.length]?.id ?? '', veld, 'e', 3),
    times,
    warmUp: times,
  })
  await letterRow('the oplossing of one after another', doc, letter(plan.afspraken, 'oplossing'))
  await letterRow('the knelpunt of an opgave', doc, letter(plan.opgaven, 'knelpunt.tekst'))
  await letterRow('the ambitie of the plan', doc, letter([plan], 'ambitie'))
  await letterRow('the name of a partij', doc, letter(plan.partijen, 'naam', letters.name))
  return { ...row, first: warm }
}

function verdict(naam: string, value: number, goal: number, unit: string): void {
  console.log(`| ${naam} | ${value.toFixed(2)} ${unit} | ${goal} ${unit} | ${value <= goal ? 'yes' : 'NO'} |`)
}

console.log(`seed ${seed}, node ${process.version}`)
const results: Awaited<ReturnType<typeof bench>>[] = []
for (const size of sizes) results.push(await bench(size))
const [small, , large] = results
if (small && large) {
  console.log('\n| goal, at 1,000 afspraken | measured | at most | met |\n|---|---:|---:|---|')
  verdict('one letter in one afspraak, p99', large.p99, goals.letter, 'ms')
  verdict('the same, without gc', large.p99WithoutGc, goals.letter, 'ms')
  verdict('the same, p50', large.p50, goals.letter, 'ms')
  verdict('p99 against 10 afspraken', large.p99 / small.p99, goals.growth, '×')
  verdict('the same, without gc', large.p99WithoutGc / small.p99WithoutGc, goals.growth, '×')
  verdict('p50 against 10 afspraken', large.p50 / small.p50, goals.growth, '×')
  verdict('first full check', large.first, goals.first, 'ms')
}
