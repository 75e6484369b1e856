import { readConfig } from './config.ts'
import { faultOf } from './log.ts'
import { BackupFault, backupName, type Contents, makeBackup, restoreBackup } from './store/backup.ts'

const usage = `Zo maakt u een reservekopie, ook terwijl Regiotafel draait:
  npm run backup [-- bestand]
En zo zet u er een terug, in een map zonder gegevens:
  DATA_DIR=nieuwe/map npm run restore -- bestand`

/** `backup [file]` or `restore file`, of the folder in DATA_DIR. */
async function main(): Promise<void> {
  const [what, file] = process.argv.slice(2)
  const { dataDir } = readConfig()
  if (what === 'backup') {
    const target = file ?? backupName(dataDir, new Date())
    const contents = await makeBackup(dataDir, target)
    console.log(`${inWords(contents)} in ${target}; elk plan is nagelezen.`)
    warn(contents)
  } else if (what === 'restore' && file) {
    const contents = await restoreBackup(file, dataDir)
    console.log(`${inWords(contents)} in ${dataDir}. Start nu met npm start.`)
    warn(contents)
  } else {
    throw new BackupFault(usage)
  }
}

/** Who runs this by the clock looks at how it ends. */
function warn({ beschadigd }: Contents): void {
  for (const { planId, seq } of beschadigd)
    console.error(
      `Let op: van plan ${planId} is wijziging ${seq} beschadigd of weg. Het staat erin zoals het is, en is te lezen tot daar. Een oudere reservekopie heeft die wijziging misschien nog.`,
    )
  if (beschadigd.length > 0) process.exitCode = 2
}

const inWords = ({ plannen, accounts }: Contents): string =>
  `${plannen} ${plannen === 1 ? 'plan' : 'plannen'} en ${accounts} ${accounts === 1 ? 'account' : 'accounts'} staan`

main().catch(thrown => {
  console.error(thrown instanceof BackupFault ? thrown.message : faultOf(thrown))
  process.exitCode = 1
})
