import { sector } from '../../plan/opties.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Drempels } from '../regelset.ts'
import { type Problem, rule } from '../rule.ts'
import { maandenLater, toonDatum } from '../taal/datum.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'plan.regiobeeld-gedragen',
  titel: 'Regiobeeld is actueel, tien jaar vooruit en door sectoren gedragen',
  waarom:
    'Over oude cijfers, of die van één sector, begint de discussie steeds opnieuw. Wie tekent, rekent mee.',
  bronnen: ['regiobeelden'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'Regiobeeld van juni 2023 met prognose voor 2033, onderschreven door acht sectoren.',
  fout: 'Regiobeeld uit 2019 met cijfers van alleen de GGZ.',
  per: 'plan',
  check: ({ regiobeeld, versie, looptijd }, { drempels }) => {
    const plandatum = versie.datum ?? looptijd.van
    const looks = [outdated, shortSighted, unsupported]
    return looks.flatMap(look => look(regiobeeld, drempels, plandatum) ?? [])
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ regiobeeld: { datum: '2019-05-01', gedragenDoor: ['ggz'] } }),
  },
})

type Beeld = Plan['regiobeeld']

function outdated(
  { datum }: Beeld,
  { regiobeeldMaanden }: Drempels,
  plandatum: string | null,
): Problem | null {
  if (datum === null || plandatum === null || maandenLater(datum, regiobeeldMaanden) >= plandatum) return null
  const reden = `Het regiobeeld van ${toonDatum(datum)} is meer dan ${regiobeeldMaanden} maanden ouder dan het plan.`
  return { veld: 'regiobeeld.datum', reden }
}

function shortSighted({ bevindingen }: Beeld, drempels: Drempels, plandatum: string | null): Problem | null {
  if (plandatum === null || bevindingen.length === 0) return null
  const jaar = Number(plandatum.slice(0, 4)) + drempels.prognoseJaren
  if (bevindingen.some(one => (one.prognosejaar ?? 0) >= jaar)) return null
  return { veld: 'regiobeeld.bevindingen', reden: `Geen bevinding kijkt vooruit tot ${jaar} of later.` }
}

function unsupported({ gedragenDoor }: Beeld, { kernsectoren }: Drempels): Problem | null {
  const door: readonly string[] = gedragenDoor
  const namen = Object.entries(sector).filter(([key]) => kernsectoren.includes(key) && !door.includes(key))
  const reden = `Nog niet onderschreven door: ${opsomming(namen.map(([, naam]) => naam))}.`
  return namen.length > 0 ? { veld: 'regiobeeld.gedragenDoor', reden } : null
}
