import { type Filling, type Topic, writeNotice } from '../../shared/protocol.ts'
import { type RefusalCode, refusals } from '../../shared/refusals.ts'
import type { Downlink } from './downlink.ts'
import { deniedFrame } from './frames.ts'

/** A reader's own page never writes; a strange one gets this many chances. */
const mostRefused = 3

export interface RepliesParts {
  readonly downlink: Downlink
  /** Why nobody may write in this room. */
  readonly readOnly: RefusalCode | null
  readonly mayWrite: () => boolean
  readonly close: (code: RefusalCode) => void
}

/** What one connection is told beside the log: that its changes are refused, or wait, and what changed in the plan. */
export class Replies {
  readonly #parts: RepliesParts
  #refused = 0

  constructor(parts: RepliesParts) {
    this.#parts = parts
    const { downlink, readOnly, mayWrite } = parts
    if (!mayWrite()) downlink.acknowledge({ kind: 'readOnly', code: readOnly ?? 'alleen-lezen' })
  }

  refuse(n: number, why?: RefusalCode): void {
    const { downlink, readOnly, close } = this.#parts
    const code = why ?? readOnly ?? 'alleen-lezen'
    if (downlink.confirms) downlink.acknowledge({ kind: 'refused', n, code })
    else downlink.send(deniedFrame(refusals[code].zin))
    // It may fit later, and is kept by the page.
    if (code === 'plan-vol') return
    this.#refused++
    // Of a damaged plan they read on: what they write is in nobody's way.
    if (this.#refused >= mostRefused && !readOnly) close(code)
  }

  stalled(isStalled: boolean): void {
    const { downlink, mayWrite } = this.#parts
    if (!mayWrite()) return
    if (isStalled) downlink.acknowledge({ kind: 'readOnly', code: 'opslag-mislukt' })
    else downlink.confirmAgain()
  }

  filled(filling: Filling): void {
    if (this.#parts.mayWrite()) this.#parts.downlink.acknowledge({ kind: 'filling', filling })
  }

  notify(topic: Topic): void {
    const { downlink } = this.#parts
    if (downlink.confirms) downlink.send(writeNotice(topic))
  }
}
