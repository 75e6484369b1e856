import { buildClient, clientDir } from './clientBuild.ts'
import { ConfigFault, readConfig } from './config.ts'
import { seedDemo } from './demo/seed.ts'
import { seedOverleg } from './demo/seedOverleg.ts'
import { faultOf, log } from './log.ts'
import { readClientFiles } from './routes/clientFiles.ts'
import { type RunningServer, startServer } from './server.ts'
import { isCorrupt, troubleOf } from './store/storageFault.ts'
import { openStore, type Store } from './store/store.ts'
import { startWriterThread } from './store/writer/writer.ts'
import { crashSentences, welcome } from './welcome.ts'

const say = (line: string): void => console.log(line)

/** The process ends within this time after it was asked to, whatever hangs. */
const longestStopMs = 4_500

async function main(): Promise<void> {
  const config = readConfig()
  startWriterThread()
  await buildClient(say)
  const store = openStore(config.dataDir, config.fault)
  lookAfterCrash(store)
  if (config.demo && (await seedDemo(store))) await seedOverleg(store)
  const server = await startServer({ config, store, log, clientFiles: readClientFiles(clientDir) })
  stopOnSignal(server, store)
  say(await welcome(server, store, config, log))
}

/** Says what is wrong with the data after a stop that was none, in the log and in words. */
function lookAfterCrash(store: Store): void {
  const found = store.afterCrash()
  if (!found) return
  log('stopped-abruptly', { damage: found.damage, ...found.lost })
  for (const sentence of crashSentences(found)) say(sentence)
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

const diskCodes = new Set(['ENOSPC', 'EROFS', 'EACCES', 'EPERM', 'EIO'])

function explain(thrown: unknown): string {
  if (thrown instanceof ConfigFault) return thrown.message
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
  if (code === 'EADDRINUSE')
    return 'Deze poort is al in gebruik. Kies een andere, bijvoorbeeld: PORT=3001 npm start'
  if (isCorrupt(thrown))
    return `Regiotafel kon niet starten: de database is beschadigd. Zet een reservekopie terug in een lege map: DATA_DIR=nieuwe/map npm run restore -- bestand`
  if (troubleOf(thrown) || (typeof code === 'string' && diskCodes.has(code)))
    return `Regiotafel kon niet starten: in de map van DATA_DIR kan niet worden geschreven. Is de schijf vol, of alleen te lezen? ${faultOf(thrown)}`
  return `Regiotafel kon niet starten. ${faultOf(thrown)}`
}

main().catch(thrown => {
  console.error(explain(thrown))
  process.exit(1)
})
