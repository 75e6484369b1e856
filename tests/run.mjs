// `npm test`: everything, each part even when an earlier one failed. `npm run check`: what one runs between two
// commits, in less than a minute: types, lint rules, and the tests that need no server. The last line counts the
// tests; checking the types and the lint rules count as one test each.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const isQuick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'regiotafel-tests-'))
const reportOf = name => join(folder, `${name}.json`)
const bin = name => join('node_modules', '.bin', name)
const one = isGood => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 })

/** Runs a program of this repository with its output on the terminal, or held until it ends. True when it ended well. */
function run(program, args, { env = {}, held = false } = {}) {
  const child = spawn(program, args, {
    stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => printed.push(chunk))
  return new Promise(resolve => {
    child.once('error', () => resolve(false))
    child.once('close', code => {
      process.stdout.write(Buffer.concat(printed))
      resolve(code === 0)
    })
  })
}

/** A runner that failed, or ran nothing, counts as a failed test even where its report does not say so. */
function counted(isGood, passed, failed) {
  const hasFailed = !isGood || passed + failed === 0
  return { passed, failed: hasFailed ? Math.max(failed, 1) : failed }
}

function readReport(name) {
  return existsSync(reportOf(name)) ? JSON.parse(readFileSync(reportOf(name), 'utf8')) : null
}

/** One kind of vitest's tests; they are named in `vite.config.ts`. */
const vitest = name => async held => {
  const args = ['run', '--project', name, '--reporter=default', '--reporter=json']
  const env = isQuick ? { QUICK: '1' } : {}
  const isGood = await run(bin('vitest'), [...args, `--outputFile.json=${reportOf(name)}`], { env, held })
  const report = readReport(name)
  const broken = report?.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return counted(isGood, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + (broken?.length ?? 0))
}

async function e2e() {
  if (!(await run(process.execPath, ['tests/kit/machine.mjs']))) return one(false)
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('e2e') }
  const isGood = await run(bin('playwright'), ['test', '--reporter=list,json'], { env })
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport('e2e')?.stats ?? {}
  return counted(isGood, expected, unexpected + flaky)
}

const parts = {
  types: async held => one(await run('npm', ['run', '--silent', 'types'], { held })),
  lint: async held => one(await run(bin('biome'), ['check', '.'], { held })),
  page: vitest('page'),
  unit: vitest('unit'),
  server: vitest('server'),
  e2e,
}

async function runPart(name, held = false) {
  if (!held) console.log(`\n== ${name}`)
  const started = performance.now()
  const result = { name, ...(await parts[name](held)) }
  return { ...result, seconds: Math.round((performance.now() - started) / 1000) }
}

/** Parts one after the other; what they print comes when each has ended. */
async function lane(names) {
  const results = []
  for (const name of names) results.push(await runPart(name, true))
  return results
}

// Two processors: two lanes of about the same length. The tests with a server mostly wait for it.
const beside = isQuick
  ? [['types', 'page', 'lint'], ['unit']]
  : [['types', 'lint', 'page', 'unit'], ['server']]
const results = (await Promise.all(beside.map(lane))).flat()
if (!isQuick) results.push(await runPart('e2e'))
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
