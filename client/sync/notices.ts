import * as decoding from 'lib0/decoding'
import { frame, readNotice, subprotocol, type Topic, topics } from '../../shared/protocol.ts'
import { refusalOfClose } from '../../shared/refusals.ts'

/** How long after a drop the connection is tried again. */
const againMs = 4000

/**
 * Hears of what changes in a plan beside its doc, on a page that does not have the plan open. After a drop
 * everything may have changed. Ends with the returned function, or when the server wants no more of it.
 */
export function hearNotices(planId: string, onNotice: (topic: Topic) => void): () => void {
  let socket: WebSocket | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  let wasOpen = false

  function open(): void {
    const own = new WebSocket(addressOf(planId), subprotocol)
    own.binaryType = 'arraybuffer'
    own.onopen = () => {
      if (wasOpen) topics.forEach(onNotice)
      wasOpen = true
    }
    own.onmessage = ({ data }) => {
      const topic = topicIn(data)
      if (topic) onNotice(topic)
    }
    own.onclose = ({ code, reason }) => {
      const forGood = code >= 4400 && code < 4500 && refusalOfClose(code, reason) !== null
      if (!isOver && !forGood) timer = setTimeout(open, againMs)
    }
    socket = own
  }

  open()
  return () => {
    isOver = true
    clearTimeout(timer)
    socket?.close()
  }
}

const addressOf = (planId: string): string =>
  `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync/${encodeURIComponent(planId)}`

function topicIn(data: unknown): Topic | null {
  if (!(data instanceof ArrayBuffer)) return null
  const decoder = decoding.createDecoder(new Uint8Array(data))
  return decoding.readVarUint(decoder) === frame.notice ? readNotice(decoder) : null
}
