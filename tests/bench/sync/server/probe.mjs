// Runs inside every measured server, before its own code: answers with what the process has used so far. It
// ends the server when the bench is gone, however that ended.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const resolution = 10

if (isMainThread && process.send) {
  const loop = monitorEventLoopDelay({ resolution })
  loop.enable()
  process.on('message', ({ collect }) => {
    if (collect) globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    const loopP99 = Math.max(0, loop.percentile(99) / 1e6 - resolution)
    loop.reset()
    process.send({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss(), loopP99 })
  })
  process.on('disconnect', () => process.exit(0))
  process.channel.unref()
}
