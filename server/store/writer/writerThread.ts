import { type MessagePort, parentPort } from 'node:worker_threads'
import { LogWriter } from './logWriter.ts'
import type { Opening } from './messages.ts'

/** Every database that is opened gets a writer here and a port to it. */
parentPort?.on('message', ({ opening, port }: { opening: Opening; port: MessagePort }) => {
  new LogWriter(opening, port)
})
