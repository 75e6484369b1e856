import type { Contender } from './server/contenders.ts'
import { askAll, readMessage } from './wire/messages.ts'
import { openWire, type Wire } from './wire/wire.ts'

/** A server with a plan in it, for somebody who is signed in. */
export interface Door {
  readonly contender: Contender
  readonly port: number
  readonly cookie: string | null
}

export interface Loaded {
  readonly wire: Wire
  /** From the wish to connect to the last byte of the plan (ms). */
  readonly ms: number
  readonly bytes: number
  /** The updates that the plan came in; without `keeps` only their first bytes. */
  readonly parts: readonly Uint8Array[]
}

/** A plan is in when the server says so and at least this part of it is there: some say so too early. */
const enough = 0.5

/** Opens a plan of some `size` in bytes as somebody does who has nothing of it. */
export function load(door: Door, planId: string, size: number, keeps = false): Promise<Loaded> {
  const { contender, port } = door
  const prefix = contender.prefix(planId)
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    let bytes = 0
    let isSaid = false
    let wire: Wire | null = null
    const onMessage = (message: Uint8Array) => {
      const said = readMessage(message, prefix.length)
      if (said?.kind !== 'step2' && said?.kind !== 'update') return
      parts.push(Buffer.from(message.subarray(said.bytes.pos)))
      bytes += said.length
      isSaid ||= said.kind === 'step2'
      if (isSaid && bytes >= size * enough && wire)
        resolve({ wire, ms: performance.now() - started, bytes, parts })
    }
    openWire({
      port,
      path: contender.path(planId),
      headers: headersOf(door),
      keepsLarge: keeps,
      onMessage,
      onClosed: code => reject(new Error(`${contender.name} closed plan ${planId} with ${code}.`)),
    }).then(opened => {
      wire = opened
      for (const message of [...contender.greeting(planId), askAll(prefix)]) opened.send(message)
    }, reject)
  })
}

export const headersOf = ({ contender, cookie }: Door): Record<string, string> => ({
  ...contender.headers,
  ...(cookie !== null && { Cookie: cookie }),
})
