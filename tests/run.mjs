// `npm test`: everything, each part even when an earlier one failed. The last line counts the tests;
// checking the types and the lint rules count as one test each.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'regiotafel-tests-'))
const reportOf = name => join(folder, `${name}.json`)

/** Runs a program of this repository with its output on the terminal. True when it ended well. */
function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return status === 0
}
const bin = name => join('node_modules', '.bin', name)
const one = isGood => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 })

/** A runner that failed, or ran nothing, counts as a failed test even where its report does not say so. */
function counted(isGood, passed, failed) {
  const hasFailed = !isGood || passed + failed === 0
  return { passed, failed: hasFailed ? Math.max(failed, 1) : failed }
}

function readReport(name) {
  return existsSync(reportOf(name)) ? JSON.parse(readFileSync(reportOf(name), 'utf8')) : null
}

function unit() {
  const output = `--outputFile.json=${reportOf('unit')}`
  const isGood = run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', output])
  const report = readReport('unit')
  const broken = report?.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return counted(isGood, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + (broken?.length ?? 0))
}

function e2e() {
  if (!run(process.execPath, ['tests/kit/machine.mjs'])) return one(false)
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('e2e') }
  const isGood = run(bin('playwright'), ['test', '--reporter=list,json'], env)
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport('e2e')?.stats ?? {}
  return counted(isGood, expected, unexpected + flaky)
}

const parts = [
  ['types', () => one(run(bin('tsc'), ['--noEmit']))],
  ['lint', () => one(run(bin('biome'), ['check', '.']))],
  ['unit', unit],
  ['e2e', e2e],
]

const results = parts.map(([name, part]) => {
  console.log(`\n== ${name}`)
  const started = performance.now()
  return { name, ...part(), seconds: Math.round((performance.now() - started) / 1000) }
})
rmSync(folder, { recursive: true, force: true })

console.log('')
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(6)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds} s`,
  )
}
const sum = key => results.reduce((total, result) => total + result[key], 0)
process.exitCode = sum('failed') > 0 ? 1 : 0
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
