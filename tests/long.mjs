// `npm run test:long`: the tests that count in rounds, in their full sizes, and those that need what takes a minute to
// install (`….long.ts`: LibreOffice). The first go on from where the last run ended; `--again` begins anew, `--minutes 30` is the time for all of them together (default 60), and
// `--only rooms` runs the files with that in their name.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const argument = name => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : (process.argv[at + 1] ?? '')
}
const minutes = Number(argument('minutes') ?? 60)
const only = argument('only') ?? ''
if (process.argv.includes('--again')) rmSync('dist/test-long.json', { force: true })

const isLong = file => file.endsWith('.long.ts')
const countIn = file => (isLong(file) ? 1 : (readFileSync(file, 'utf8').match(/\broundsOf\(/g)?.length ?? 0))
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(test\.tsx?|long\.ts)$/.test(file) && !file.startsWith('e2e') && file.includes(only))
  .map(file => join('tests', file))
  .filter(file => countIn(file) > 0)

const until = performance.now() + minutes * 60_000
let left = files.reduce((sum, file) => sum + countIn(file), 0)
let hasFailed = files.length === 0
if (hasFailed) console.error('There is no such test.')
if (files.some(isLong)) {
  const { status } = spawnSync(process.execPath, ['tests/kit/machine.mjs', '--office'], { stdio: 'inherit' })
  hasFailed ||= status !== 0
}
for (const file of files) {
  // What one does not need is for those after it.
  const seconds = Math.max(1, Math.round((until - performance.now()) / 1000 / left))
  left -= countIn(file)
  console.log(`\n== ${file}, at most ${seconds} s a test`)
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    ['run', '--testTimeout=86400000', '--hookTimeout=600000', '--disableConsoleIntercept', file],
    { stdio: 'inherit', env: { ...process.env, LONG_SECONDS: String(seconds) } },
  )
  hasFailed ||= status !== 0
}
process.exitCode = hasFailed ? 1 : 0
