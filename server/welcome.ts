import { rolNaam } from '../shared/permissions.ts'
import { checkPlan } from '../shared/rules/checkPlan.ts'
import { inFase } from '../shared/rules/fasen.ts'
import { regels } from '../shared/rules/index.ts'
import { faseVan } from '../shared/rules/keuzefasen.ts'
import { iza2023 } from '../shared/rules/regelset.ts'
import { demoPersons, examplePlanId } from './auth/demo.ts'
import type { Config } from './config.ts'
import { faultOf, type Log } from './log.ts'
import type { RunningServer } from './server.ts'
import type { Store } from './store/store.ts'

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
    ...(hasExample ? await exampleLines(server, log) : []),
    '',
    `Gegevens: ${config.dataDir}   Stoppen: Ctrl+C`,
    '',
  ].join('\n')
}

async function exampleLines({ url, rooms }: RunningServer, log: Log): Promise<string[]> {
  const plan = await rooms.readPlan(examplePlanId)
  const onFault = (regelId: string, fault: unknown) => log('rule-failed', { regelId, fault: faultOf(fault) })
  const fase = faseVan(plan.versie.nummer)
  const findings = checkPlan(plan, iza2023, regels, onFault).filter(finding => inFase(finding, fase))
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
