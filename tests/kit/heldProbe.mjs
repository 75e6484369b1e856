// Runs inside a server in a process of its own: on SIGUSR2 its main thread, which has the sockets, collects its garbage and prints how
// much it holds after that, in bytes. What its other threads keep of plans has bounds of its own.
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('SIGUSR2', () => {
    globalThis.gc()
    const { heapUsed, external } = process.memoryUsage()
    console.log(`held ${heapUsed + external} bytes`)
  })
