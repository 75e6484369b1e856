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
    console.log(`${inWords(await makeBackup(dataDir, target))} in ${target}; elk plan is nagelezen.`)
  } else if (what === 'restore' && file) {
    console.log(`${inWords(await restoreBackup(file, dataDir))} in ${dataDir}. Start nu met npm start.`)
  } else {
    throw new BackupFault(usage)
  }
}

const inWords = ({ plannen, accounts }: Contents): string =>
  `${plannen} ${plannen === 1 ? 'plan' : 'plannen'} en ${accounts} ${accounts === 1 ? 'account' : 'accounts'} staan`

main().catch(thrown => {
  console.error(thrown instanceof BackupFault ? thrown.message : faultOf(thrown))
  process.exitCode = 1
})
