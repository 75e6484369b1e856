import { buildClient, clientDir } from './clientBuild.ts'
import { ConfigFault, readConfig } from './config.ts'
import { seedDemo } from './demo/seed.ts'
import { faultOf, log } from './log.ts'
import { type RunningServer, startServer } from './server.ts'
import { openStore, type Store } from './store/store.ts'
import { welcome } from './welcome.ts'

const say = (line: string): void => console.log(line)

/** The process ends within this time after it was asked to, whatever hangs. */
const longestStopMs = 4_500

async function main(): Promise<void> {
  const config = readConfig()
  await buildClient(say)
  const store = openStore(config.dataDir)
  if (config.demo) await seedDemo(store)
  const server = await startServer({ config, store, log, clientDir })
  stopOnSignal(server, store)
  say(await welcome(server, store, config, log))
}

function stopOnSignal(server: RunningServer, store: Store): void {
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), longestStopMs).unref()
    await server.close()
    await store.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function explain(thrown: unknown): string {
  if (thrown instanceof ConfigFault) return thrown.message
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
  if (code === 'EADDRINUSE')
    return 'Deze poort is al in gebruik. Kies een andere, bijvoorbeeld: PORT=3001 npm start'
  return `Regiotafel kon niet starten. ${faultOf(thrown)}`
}

main().catch(thrown => {
  console.error(explain(thrown))
  process.exit(1)
})
