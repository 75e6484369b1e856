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

/** One kind of vitest's tests, or a share of them; the kinds are named in `vite.config.ts`. */
const vitest =
  (project, share = '1/1') =>
  async held => {
    const report = `${project}-${share.replace('/', '-')}`
    const args = ['run', '--project', project, '--shard', share, '--reporter=default', '--reporter=json']
    const env = isQuick ? { QUICK: '1' } : {}
    const isGood = await run(bin('vitest'), [...args, `--outputFile.json=${reportOf(report)}`], { env, held })
    const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report) ?? {}
    const broken = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
    const names = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(test => test.status === 'failed').map(test => test.fullName),
    )
    return {
      ...counted(isGood, numPassedTests, numFailedTests + broken.length),
      names: [...names, ...broken.map(file => file.name)],
    }
  }

async function e2e() {
  if (!hasMachine) return one(false)
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('e2e') }
  const isGood = await run(bin('playwright'), ['test', '--reporter=list,json'], { env })
  const { stats: { expected = 0, unexpected = 0, flaky = 0 } = {}, suites = [] } = readReport('e2e') ?? {}
  return { ...counted(isGood, expected, unexpected + flaky), names: suites.flatMap(failedSpecs) }
}

const failedSpecs = ({ title, specs = [], suites = [] }) => [
  ...specs.filter(spec => !spec.ok).map(spec => `${title} › ${spec.title}`),
  ...suites.flatMap(failedSpecs),
]

const parts = {
  'server 1': vitest('server', '1/3'),
  'server 2': vitest('server', '2/3'),
  'server 3': vitest('server', '3/3'),
  unit: vitest('unit'),
  page: vitest('page'),
  types: async held => one(await run('npm', ['run', '--silent', 'types'], { held })),
  lint: async held => one(await run(bin('biome'), ['check', '.'], { held })),
  e2e,
}

async function runPart(name, held = false) {
  if (!held) console.log(`\n== ${name}`)
  const started = performance.now()
  const result = { name, ...(await parts[name](held)) }
  return { ...result, seconds: Math.round((performance.now() - started) / 1000) }
}

/** Takes the next part as long as there is one; what a part prints comes when it has ended. */
async function lane(queue) {
  const results = []
  for (let name = queue.shift(); name; name = queue.shift()) results.push(await runPart(name, true))
  return results
}

/** Before the first part: the servers' tests read PDF, the browsers' need a browser. */
const hasMachine = isQuick || (await run(process.execPath, ['tests/kit/machine.mjs']))

// Two processors; tests with a server wait half of their time, so with them there are three lanes. The longest parts
// first; browsers want the machine for themselves.
const queue = Object.keys(parts).filter(name => name !== 'e2e' && !(isQuick && name.startsWith('server')))
const lanes = Array.from({ length: isQuick ? 2 : 3 }, () => lane(queue))
const results = (await Promise.all(lanes)).flat()
if (!isQuick) results.push(await runPart('e2e'))
rmSync(folder, { recursive: true, force: true })

console.log('')
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds} s`,
  )
}
// The end of a long output is what one gets to see of it.
for (const { name, names = [] } of results)
  for (const failed of names) console.log(`failed: ${name}: ${failed}`)
const sum = key => results.reduce((total, result) => total + result[key], 0)
process.exitCode = sum('failed') > 0 ? 1 : 0
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
