import * as Y from 'yjs'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { renumber } from '../../kit/editor.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import type { Seeded } from '../../kit/seeded.ts'
import type { ServerProcess } from '../../kit/serverProcess.ts'

/** The title of the plan, in which all of them write. */
export const titleOf = (doc: Y.Doc): Y.XmlText => {
  const titel = doc.getMap('plan').get('titel') as Y.XmlFragment
  return (titel.get(0) as Y.XmlElement).get(0) as Y.XmlText
}

/**
 * A person with a page that outlives servers. It writes a letter of its own, and knows how many it wrote and
 * how far they were confirmed.
 */
export class Survivor {
  readonly doc = new Y.Doc()
  readonly letter: string
  readonly #naam: string
  #raw: RawSocket | null = null
  #taken = 0
  /** The own clock behind each frame that was sent on this connection. */
  #sent: number[] = []
  #confirmed = 0
  #written = 0

  constructor(naam: string, letter: string) {
    this.#naam = naam
    this.letter = letter
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server' || !this.isOpen) return
      this.#raw?.update(update)
      this.#sent.push(this.#clock)
    })
  }

  get isOpen(): boolean {
    return this.#raw?.socket.readyState === this.#raw?.socket.OPEN && this.#raw !== null
  }
  get written(): number {
    return this.#written
  }
  /** The own clock up to which it was told that all is stored, by this server or one before it. */
  get confirmed(): number {
    const counts = (this.#raw?.received ?? []).flatMap(got =>
      got.type === 'ack' && got.ack?.kind === 'durable' ? [got.ack.count] : [],
    )
    this.#confirmed = Math.max(this.#confirmed, this.#sent[Math.max(0, ...counts) - 1] ?? 0)
    return this.#confirmed
  }
  get #clock(): number {
    return Y.getState(this.doc.store, this.doc.clientID)
  }

  /** Comes in, takes what it lacks and sends what the server lacks; resolves when that is confirmed. */
  async comeBack(server: ServerProcess): Promise<void> {
    const raw = await rawSocket(server, { naam: this.#naam })
    this.#raw = raw
    this.#sent = []
    this.#taken = 0
    await raw.load(Y.encodeStateVector(this.doc))
    this.takeIn()
    const asked = raw.received.find(got => got.type === 'step1')
    if (asked?.type !== 'step1') return
    raw.answer(Y.encodeStateAsUpdate(this.doc, asked.bytes))
    this.#sent.push(this.#clock)
    await raw.confirmed(1)
  }

  /** Takes in what others wrote. */
  takeIn(): void {
    const received = this.#raw?.received ?? []
    this.doc.transact(() => {
      for (const got of received.slice(this.#taken))
        if (got.type === 'update' || got.type === 'step2') Y.applyUpdate(this.doc, got.bytes, 'server')
    }, 'server')
    this.#taken = received.length
  }

  /** Everything that the server sent by now, too. */
  async upToDate(): Promise<void> {
    if (this.#raw) await pong(this.#raw)
    this.takeIn()
  }

  /** Resolves when the server has read all that was sent, or has gone. */
  async isRead(): Promise<void> {
    if (this.#raw && this.isOpen) await Promise.race([pong(this.#raw), this.#raw.closed])
  }

  write(random: Seeded): void {
    const title = titleOf(this.doc)
    title.insert(random.int(title.length + 1), this.letter)
    this.#written += 1
    if (random.chance(0.1)) applyEdit(this.doc, renumber(`${this.#written}`))
    if (random.chance(0.2)) this.takeIn()
  }

  /** Remembers what was confirmed, when the connection has ended. */
  async ended(): Promise<void> {
    await this.#raw?.closed
    this.takeIn()
    void this.confirmed
    this.#raw = null
  }
}
