import type { Seen } from './crowd.ts'
import type { Figures } from './row.ts'
import type { Server } from './server/startServer.ts'

interface Mark {
  readonly cpu: number
  readonly load: NodeJS.CpuUsage
  readonly delivered: number
  readonly at: number
}

/** What a server uses between `begin` and `end`, for all that people saw in between. */
export function measured(server: Server, seen: Seen): { begin: () => void; end: () => Promise<Figures> } {
  let from: Promise<Mark> | null = null
  const mark = async () => ({ ...(await markNow(server, seen)) })
  return {
    begin() {
      from = mark().then(begun => {
        seen.isTimed = true
        return begun
      })
    },
    async end() {
      const used = await server.used()
      const begun = await from
      if (!begun) throw new Error('A measurement ended that did not begin.')
      const to = { ...markOf(used.cpu, seen) }
      const count = to.delivered - begun.delivered
      const seconds = (to.at - begun.at) / 1000
      const load = process.cpuUsage(begun.load)
      return {
        cpu: (1000 * (to.cpu - begun.cpu)) / count,
        core: (100 * (to.cpu - begun.cpu)) / (to.at - begun.at),
        rate: count / seconds,
        p50: seen.latency.at(0.5),
        p99: seen.latency.at(0.99),
        confirm50: seen.confirmation.at(0.5),
        confirm99: seen.confirmation.at(0.99),
        loop: used.loopP99,
        load: (load.user + load.system) / (10_000 * seconds),
      }
    },
  }
}

const markNow = async (server: Server, seen: Seen): Promise<Mark> => markOf((await server.used()).cpu, seen)

const markOf = (cpu: number, { delivered }: Seen): Mark => ({
  cpu,
  load: process.cpuUsage(),
  delivered,
  at: performance.now(),
})
