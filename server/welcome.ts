import { rolNaam } from '../shared/permissions.ts'
import { inFase } from '../shared/rules/fasen.ts'
import { faseVan } from '../shared/rules/keuzefasen.ts'
import { verdeel } from '../shared/rules/motiveringen.ts'
import { demoPersons, examplePlanId } from './auth/demo.ts'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { outboxOf } from './mail/bezorging.ts'
import { nalopen } from './plans/nalopen.ts'
import type { RunningServer } from './server.ts'
import type { AfterCrash } from './store/afterCrash.ts'
import type { Store } from './store/store.ts'

/** What the operator is to know and do when the data is not what it was. */
export function crashSentences({ damage, lost }: AfterCrash): string[] {
  const sentences = []
  if (damage !== null)
    sentences.push(
      `De database is beschadigd (${damage}). Plannen zijn te lezen, maar er wordt niets opgeslagen. Zet een reservekopie terug in een lege map: DATA_DIR=nieuwe/map npm run restore -- bestand`,
    )
  if (lost)
    sentences.push(
      `Er ontbreken opgeslagen wijzigingen: plan ${lost.planId} kwam tot nummer ${lost.seq}, en in de database staat nog tot ${lost.found}. Wie het plan nog open heeft staan, stuurt ze vanzelf opnieuw. Is de schijf in orde?`,
    )
  return sentences
}

/** What the terminal says once the server runs: enough to get to two carets in one plan. */
export async function welcome(
  server: RunningServer,
  store: Store,
  config: Config,
  log: Log,
): Promise<string> {
  const hasExample = config.demo && (await store.plans.exists(examplePlanId))
  return [
    '',
    `Regiotafel draait op ${server.url}`,
    ...(hasExample ? await exampleLines(server, store, log) : []),
    '',
    ...(config.mail.smtpUrl === null
      ? [`Mail: SMTP_URL is niet ingesteld; de mail staat in ${outboxOf(config.dataDir)}`]
      : []),
    `Gegevens: ${config.dataDir}   Stoppen: Ctrl+C`,
    '',
  ].join('\n')
}

async function exampleLines({ url, rooms }: RunningServer, store: Store, log: Log): Promise<string[]> {
  const { plan, findings: found } = await nalopen({ store, rooms, log })(examplePlanId)
  const fase = faseVan(plan.versie.nummer)
  const findings = verdeel(plan, found).open.filter(finding => inFase(finding, fase))
  const counts = [
    counted(plan.opgaven.length, 'opgave', 'opgaven'),
    counted(plan.afspraken.length, 'afspraak', 'afspraken'),
    counted(findings.length, 'melding', 'meldingen'),
  ]
  const status = [plan.versie.status, plan.versie.nummer].filter(part => part !== null).join(' ')
  return [
    `Voorbeeldplan: ${plan.titel.plat}, ${status} (${counts.join(', ')})`,
    '',
    ...demoPersons.flatMap(({ sleutel, naam, organisatie, rol }) => [
      `  ${url}/demo/${sleutel}   ${naam}, ${organisatie} (${rolNaam[rol]})`,
      ...(sleutel === 'bram' ? ['    ↑ open deze in een privévenster of een andere browser'] : []),
    ]),
  ]
}

const counted = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
