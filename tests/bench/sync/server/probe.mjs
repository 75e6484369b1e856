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
    const late = nanoseconds => Math.max(0, nanoseconds / 1e6 - resolution)
    const [loopP50, loopP99, loopMax] = [loop.percentile(50), loop.percentile(99), loop.max].map(late)
    loop.reset()
    const rss = process.memoryUsage.rss()
    process.send({ cpu: (user + system) / 1000, rss, loopP50, loopP99, loopMax })
  })
  process.on('disconnect', () => process.exit(0))
  process.channel.unref()
}
