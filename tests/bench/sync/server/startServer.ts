import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { spawnNode } from './children.ts'
import type { Contender } from './contenders.ts'

/** What a server has used since it started. */
export interface Used {
  /** Of all its threads, in milliseconds. */
  readonly cpu: number
  /** In bytes. */
  readonly rss: number
  /** How late the event loop was since the last time this was asked: 99 in 100 were earlier (ms). */
  readonly loopP99: number
  /** The same for half of the time, and the longest. */
  readonly loopP50: number
  readonly loopMax: number
}

export interface Server {
  readonly contender: Contender
  readonly port: number
  readonly pid: number
  /** With `collect` it collects its garbage first. */
  used(collect?: boolean): Promise<Used>
  /** Resolves when it does next to nothing any more. */
  idle(): Promise<void>
  /** From now on, `peak` is the most memory it held, in bytes. */
  watchPeak(): void
  peak(): number
  stop(): Promise<void>
}

const probe = fileURLToPath(new URL('./probe.mjs', import.meta.url))
const longestStartMs = 60_000
const longestStopMs = 6_000

export interface StartOptions {
  readonly isPinned: boolean
  /** A folder for a profile of where its time goes, written when it stops. */
  readonly profileTo?: string | undefined
}

/** Starts a server with its data in `folder`; resolves when it serves. */
export async function startServer(
  contender: Contender,
  folder: string,
  { isPinned, profileTo }: StartOptions,
): Promise<Server> {
  const port = await freePort()
  const profile = profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : []
  const child = spawnNode(['--expose-gc', ...profile, '--import', probe, ...contender.args], {
    cwd: contender.cwd,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...contender.env(port, folder) },
    isPinned,
  })
  await up(child, contender)
  const used = (collect = false) => ask(child, collect)
  return {
    contender,
    port,
    pid: child.pid ?? 0,
    used,
    idle: () => idle(used, profileTo === undefined ? restMs : profiledRestMs),
    watchPeak: () => writeFileSync(`/proc/${child.pid}/clear_refs`, '5'),
    peak: () => 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]),
    stop: () => stop(child),
  }
}

function up(child: ChildProcess, { name, isUp }: Contender): Promise<void> {
  let printed = ''
  return new Promise((resolve, reject) => {
    const late = AbortSignal.timeout(longestStartMs)
    late.onabort = () => reject(new Error(`${name} did not start.\n${printed}`))
    const look = (chunk: Buffer) => {
      printed += chunk.toString()
      if (isUp.test(printed)) resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('exit', code => reject(new Error(`${name} ended with ${code}.\n${printed.slice(-2000)}`)))
  })
}

async function ask(child: ChildProcess, collect: boolean): Promise<Used> {
  const answer = once(child, 'message')
  // A server that has ended answers nothing, and the run that asked is over by then.
  child.send({ collect }, () => {})
  const [used] = await answer
  return used as Used
}

/** What a server at rest takes in 300 ms, of processor time; more while a profile is made of it. */
const restMs = 15
const profiledRestMs = 90

async function idle(used: () => Promise<Used>, mostMs: number): Promise<void> {
  for (let turn = 0, before = (await used()).cpu; turn < 100; turn += 1) {
    await pause(300)
    const now = (await used()).cpu
    if (now - before < mostMs) return
    before = now
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const isLate = await Promise.race([ended.then(() => false), pause(longestStopMs, true)])
  if (isLate) child.kill('SIGKILL')
  await ended
}

export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('This machine gave no free port.')
  return address.port
}
