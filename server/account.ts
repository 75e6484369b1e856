import { createInterface } from 'node:readline/promises'
import { isAdres } from '../shared/adres.ts'
import { sector as sectoren } from '../shared/plan/opties.ts'
import { refusals } from '../shared/refusals.ts'
import { wachtwoordFout } from '../shared/wachtwoord.ts'
import { hashPassword } from './auth/passwords.ts'
import { readConfig, readPassword } from './config.ts'
import { openStore } from './store/store.ts'

const usage = `Zo maakt u een account:
  npm run account -- e-mailadres "Naam" "Organisatie" sector
Het wachtwoord staat in WACHTWOORD, of wordt gevraagd. Sectoren: ${Object.keys(sectoren).join(', ')}`

/** Adds a person who signs in with e-mail and password. Run beside a running server, or without one. */
async function main(): Promise<void> {
  const [email = '', naam = '', organisatie = '', sector = ''] = process.argv.slice(2)
  if (!isAdres(email) || !naam || !organisatie || !Object.hasOwn(sectoren, sector)) return fail(usage)
  const { dataDir } = readConfig()
  const wachtwoord = readPassword() ?? (await ask('Wachtwoord: '))
  const fout = wachtwoordFout(wachtwoord, email)
  if (fout) return fail(refusals[fout].zin)
  const store = openStore(dataDir)
  if (await store.users.credentials(email)) return fail(`Er is al een account met ${email}.`)
  await store.users.create({ email, naam, organisatie, sector, wachtwoord: await hashPassword(wachtwoord) })
  await store.close()
  console.log(`${naam} kan zich aanmelden met ${email}.`)
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer
}

function fail(words: string): void {
  console.error(words)
  process.exitCode = 1
}

await main()
