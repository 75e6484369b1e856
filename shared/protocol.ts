import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Place } from './head.ts'

/**
 * Frames on the socket `/sync/:planId`, as y-websocket 3.1.0 speaks them:
 *
 *   frame     := 0 sync | 1 awareness | 2 auth | 3 queryAwareness | 100 ack | 101 notice
 *   sync      := 0 stateVector | 1 update (answer to 0) | 2 update          each a varUint8Array
 *   awareness := varUint8Array of y-protocols' awareness update
 *   ack       := 0 count | 1 n code | 2 epoch seq at | 3 code | 4 filling   only with subprotocol `plan.v1`
 *   notice    := topic, a varString                                         only with subprotocol `plan.v1`
 *
 * `ack 0 count`: the first `count` sync frames of subtype 1 and 2 that this socket sent are durable.
 * `ack 2 epoch seq at`: what this socket got by now is the log of this lineage up to and including number `seq`,
 * which was written at `at`. What stems from another lineage is not merged. In the query string of its next socket a
 * client says the last of these that it heard (`head.ts`).
 * `ack 1 n code`: frame `n` was refused. `ack 3 code`: the plan is read-only here, and why; with the code
 * `opslag-mislukt` what is sent waits until the server can store again, and the next `ack 0` says that it can.
 * `ack 4 filling`: how full the plan is (`fillings`), to who may write: when it is not `ruim`, and when that changes. Of
 * a full plan `ack 1 n plan-vol` refuses what makes it larger; nothing of this socket is confirmed after that until an
 * answer (subtype 1) is taken, for which the server asks when there may be room.
 * `notice topic`: something of the plan that is not in its doc has changed, and is on disk; ask for it again.
 */
export const frame = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, ack: 100, notice: 101 } as const
export const sync = { step1: 0, step2: 1, update: 2 } as const
export const ack = { durable: 0, refused: 1, head: 2, readOnly: 3, filling: 4 } as const

/** How full a plan is. `bijna-vol`: it is well to take something out; `vol`: nothing is taken that makes it larger. */
export const fillings = ['ruim', 'bijna-vol', 'vol'] as const
export type Filling = (typeof fillings)[number]

/** The subprotocol a client offers to get confirmations. */
export const subprotocol = 'plan.v1'

/** Sizes in bytes that both sides keep to. */
export const limits = { frameBytes: 4 * 1024 * 1024, awarenessBytes: 2 * 1024 } as const

/** The key of a socket's query string that carries the client's schema number. */
export const schemaParameter = 'schema'

export type Ack =
  | { readonly kind: 'durable'; readonly count: number }
  | { readonly kind: 'refused'; readonly n: number; readonly code: string }
  | ({ readonly kind: 'head'; readonly epoch: number } & Place)
  | { readonly kind: 'readOnly'; readonly code: string }
  | { readonly kind: 'filling'; readonly filling: Filling }

export function writeAck(message: Ack): Uint8Array {
  return encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.ack)
    encoding.writeVarUint(encoder, ack[message.kind])
    if (message.kind === 'durable') encoding.writeVarUint(encoder, message.count)
    if (message.kind === 'refused') encoding.writeVarUint(encoder, message.n)
    if (message.kind === 'head') {
      encoding.writeVarUint(encoder, message.epoch)
      encoding.writeVarUint(encoder, message.seq)
      encoding.writeVarUint(encoder, message.at)
    }
    if (message.kind === 'refused' || message.kind === 'readOnly')
      encoding.writeVarString(encoder, message.code)
    if (message.kind === 'filling') encoding.writeVarString(encoder, message.filling)
  })
}

/** Reads what follows the frame type. Null for a kind this release does not know. */
export function readAck(decoder: decoding.Decoder): Ack | null {
  switch (decoding.readVarUint(decoder)) {
    case ack.durable:
      return { kind: 'durable', count: decoding.readVarUint(decoder) }
    case ack.refused:
      return { kind: 'refused', n: decoding.readVarUint(decoder), code: decoding.readVarString(decoder) }
    case ack.head:
      return {
        kind: 'head',
        epoch: decoding.readVarUint(decoder),
        seq: decoding.readVarUint(decoder),
        at: decoding.readVarUint(decoder),
      }
    case ack.readOnly:
      return { kind: 'readOnly', code: decoding.readVarString(decoder) }
    case ack.filling:
      return fillingIn(decoding.readVarString(decoder))
    default:
      return null
  }
}

function fillingIn(text: string): Ack | null {
  const filling = fillings.find(known => known === text)
  return filling ? { kind: 'filling', filling } : null
}

/** What a notice can be about. */
export const topics = ['regelset', 'overleg', 'akkoord'] as const
export type Topic = (typeof topics)[number]

export const writeNotice = (topic: Topic): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.notice)
    encoding.writeVarString(encoder, topic)
  })

/** Reads what follows the frame type. Null for a topic this release does not know. */
export function readNotice(decoder: decoding.Decoder): Topic | null {
  const topic = decoding.readVarString(decoder)
  return topics.find(known => known === topic) ?? null
}
