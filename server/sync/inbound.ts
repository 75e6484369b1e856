import * as decoding from 'lib0/decoding'
import { frame, sync } from '../../shared/protocol.ts'
import { Refusal } from '../../shared/refusals.ts'

/** What a client says. */
export type Inbound =
  /** It wants all that this state vector lacks. */
  | { readonly is: 'ask'; readonly stateVector: Uint8Array }
  /** `full`: it has all that it was asked for (SyncStep2). */
  | { readonly is: 'change'; readonly bytes: Uint8Array; readonly full: boolean }
  | { readonly is: 'presence'; readonly update: Uint8Array }
  | { readonly is: 'askPresence' }

/** Reads a message; what it gives is a view of it. Throws when it is none of the protocol's. */
export function readInbound(data: Uint8Array): Inbound {
  const decoder = decoding.createDecoder(data)
  switch (decoding.readVarUint(decoder)) {
    case frame.sync:
      return readSync(decoder)
    case frame.awareness:
      return { is: 'presence', update: decoding.readVarUint8Array(decoder) }
    case frame.queryAwareness:
      return { is: 'askPresence' }
    default:
      throw new Refusal('ongeldig-bericht')
  }
}

function readSync(decoder: decoding.Decoder): Inbound {
  const subtype = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  switch (subtype) {
    case sync.step1:
      return { is: 'ask', stateVector: bytes }
    case sync.step2:
      return { is: 'change', bytes, full: true }
    case sync.update:
      return { is: 'change', bytes, full: false }
    default:
      throw new Refusal('ongeldig-bericht')
  }
}
