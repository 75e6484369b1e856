import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildEnvironment } from './config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['client', 'shared', 'package-lock.json', 'vite.config.ts']

/** Where the built client is. */
export const clientDir = join(root, 'dist', 'client')
/** What it was built from: beside the folder, which every build empties. */
const stamp = join(root, 'dist', 'client.sha256')

/** Builds the client when there is none or its sources changed since. `say` gets a line for people. */
export async function buildClient(say: (line: string) => void): Promise<void> {
  const now = sourceDigest()
  if (existsSync(join(clientDir, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
    return
  say('De pagina’s worden klaargezet; dat duurt een paar tellen.')
  await runVite()
  writeFileSync(stamp, now)
}

function sourceDigest(): string {
  const digest = createHash('sha256')
  for (const path of sources.flatMap(source => filesIn(join(root, source))))
    digest.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  return digest.digest('hex')
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesIn(join(path, name)))
}

/** In a process of its own: its memory and its settings are not the server's. */
function runVite(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  return new Promise((resolve, reject) => {
    const output: Buffer[] = []
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: root,
      env: buildEnvironment(),
    })
    build.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    build.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    build.once('error', reject)
    build.once('close', code => {
      if (code === 0) resolve()
      else reject(new Error(`Building the client failed.\n${Buffer.concat(output).toString()}`))
    })
  })
}
