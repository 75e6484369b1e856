import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { codeOf, outboxOf } from './bezorging.ts'
import type { Brief } from './mail.ts'

/** A letter that did not go out yet. */
export interface Wachtend {
  /** Stands in the letter, so that a mail program knows it when it comes twice. */
  readonly id: string
  /** How often it was tried, the try that is under way counted. */
  readonly tries: number
  /** When that try began, in milliseconds since 1970. */
  readonly op: number
  readonly brief: Brief
}

/** The letters that did not go out yet, kept so that they outlive the process. */
export interface Wachtrij {
  /** True when it is on disk; false when it cannot be, or when too many are there. Never rejects. */
  keep(letter: Wachtend): Promise<boolean>
  /** It went, or was given up. Never rejects. */
  forget(id: string): Promise<void>
  /** What the process before this one left, the oldest first. Never rejects. */
  left(): Promise<readonly Wachtend[]>
}

/** Above this many a letter is tried by the running server only. */
const most = 2_000
/** Who comes back after this long finds the letters of then not worth sending. */
const longestMs = 24 * 60 * 60_000

const wachtend = z.object({
  ...{ id: z.string().regex(/^[\w-]+$/), tries: z.int(), op: z.number() },
  brief: z.object({
    ...{ aan: z.string(), onderwerp: z.string(), tekst: z.string(), html: z.string().exactOptional() },
    kop: z.record(z.string(), z.string()).exactOptional(),
  }),
})

export const newLetterId = (at: number): string =>
  `${String(at).padStart(15, '0')}-${randomBytes(9).toString('hex')}`

/** Where letters wait, each a file that nobody but the server reads. */
export const wachtrijOf = (dataDir: string): string => join(outboxOf(dataDir), 'wachtend')

export function openWachtrij(dataDir: string, clock: Clock, log: Log): Wachtrij {
  const folder = wachtrijOf(dataDir)
  const fileOf = (id: string) => join(folder, `${id}.json`)
  const kept = new Set<string>()
  /** Read at once, so that nothing this process keeps is among them. */
  const before = namesIn(folder)

  async function write(letter: Wachtend): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const half = `${fileOf(letter.id)}.onaf`
    const file = await open(half, 'w', 0o600)
    try {
      await file.writeFile(JSON.stringify(letter))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, fileOf(letter.id))
  }

  /** Null, and it is gone, when it is half, of another release, or too old. */
  async function read(name: string): Promise<Wachtend | null> {
    const isWhole = name.endsWith('.json')
    const letter = isWhole ? letterIn(await readFile(join(folder, name), 'utf8')) : null
    if (letter && clock.wall() - letter.op < longestMs) return letter
    await rm(join(folder, name), { force: true })
    if (isWhole) log('mail-dropped', { tries: letter?.tries ?? null })
    return null
  }

  const unread = (thrown: unknown): null => {
    log('mail-not-read', { fault: codeOf(thrown) })
    return null
  }

  return {
    async keep(letter) {
      if (kept.size >= most && !kept.has(letter.id)) return false
      try {
        await write(letter)
        kept.add(letter.id)
        return true
      } catch (thrown) {
        log('mail-not-kept', { fault: codeOf(thrown) })
        return kept.has(letter.id)
      }
    },
    async forget(id) {
      if (!kept.delete(id)) return
      await rm(fileOf(id), { force: true }).catch(thrown => log('mail-not-kept', { fault: codeOf(thrown) }))
    },
    async left() {
      const letters: Wachtend[] = []
      for (const name of before) {
        const letter = await read(name).catch(unread)
        if (letter) letters.push(letter)
      }
      for (const { id } of letters) kept.add(id)
      return letters
    },
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function letterIn(text: string): Wachtend | null {
  try {
    return wachtend.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
