import { performance } from 'node:perf_hooks'
import { BareSocket, type Fate } from '../../kit/bareSocket.ts'
import type { TestServer } from '../../kit/testServer.ts'

/** A frame as bytes, as text, or in two pieces. */
export interface Shot {
  readonly bytes: Uint8Array
  readonly as: 'bytes' | 'text' | 'pieces'
}

/** What came of some frames, and for how long at most all of them together kept the event loop, in ms. */
export interface Volley {
  readonly fates: readonly Fate[]
  readonly tookMs: number
}

/** Connections of one person in the example plan, each of which sends one frame of a volley. */
export class Doors {
  readonly #server: TestServer
  readonly #naam: string
  #open: BareSocket[] = []

  constructor(server: TestServer, naam: string) {
    this.#server = server
    this.#naam = naam
  }

  /**
   * Sends each frame on a connection of its own, all at once. Resolves when the server has done with them: what it
   * stores of them is on disk, and whom it closes is closed.
   */
  async send(shots: readonly Shot[]): Promise<Volley> {
    const doors = await this.#opened(shots.length)
    const took = timed(shots.length === 1)
    for (const [index, door] of doors.entries()) sendAs(door, shots[index] as Shot)
    await fatesOf(doors)
    await this.#server.rooms.settled()
    const fates = await fatesOf(doors)
    return { fates, tookMs: took() }
  }

  close(): void {
    for (const door of this.#open.splice(0)) door.close()
  }

  async #opened(count: number): Promise<readonly BareSocket[]> {
    this.#open = this.#open.filter(door => door.isOpen)
    const missing = Array.from({ length: Math.max(0, count - this.#open.length) }, () =>
      BareSocket.open(this.#server, this.#naam),
    )
    this.#open.push(...(await Promise.all(missing)))
    return this.#open.slice(0, count)
  }
}

/** What became of each, now that the server has read all that they sent. */
export const fatesOf = (doors: readonly BareSocket[]): Promise<Fate[]> =>
  Promise.all(doors.map(door => door.heard()))

function sendAs(door: BareSocket, { bytes, as }: Shot): void {
  if (as === 'bytes') door.send(bytes)
  else if (as === 'pieces') door.sendInPieces(bytes)
  else door.send(Buffer.from(Buffer.from(bytes).toString('latin1')), 'text')
}

/**
 * Gives the way to ask how long the event loop was busy since. Of a single frame it is no longer than all threads
 * had a processor, which takes longer to ask.
 */
function timed(isSingle: boolean): () => number {
  const cpu = isSingle ? process.cpuUsage() : null
  const loop = performance.eventLoopUtilization()
  return () => {
    const { active } = performance.eventLoopUtilization(loop)
    if (!cpu) return active
    const { user, system } = process.cpuUsage(cpu)
    return Math.min(active, (user + system) / 1000)
  }
}
