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
  check: ({ regiobeeld, versie, looptijd }, { drempels }) =>
    [outdated, shortSighted, unsupported].flatMap(
      look => look(regiobeeld, drempels, versie.datum ?? looptijd.van) ?? [],
    ),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ regiobeeld: { datum: '2019-05-01', gedragenDoor: [] } }),
  },
})

type Look = (beeld: Plan['regiobeeld'], drempels: Drempels, plandatum: string | null) => Problem | null

const outdated: Look = ({ datum }, { regiobeeldMaanden }, plandatum) => {
  if (datum === null || plandatum === null || maandenLater(datum, regiobeeldMaanden) >= plandatum) return null
  const reden = `Het regiobeeld van ${toonDatum(datum)} is meer dan ${regiobeeldMaanden} maanden ouder dan het plan.`
  return { veld: 'regiobeeld.datum', reden }
}

const shortSighted: Look = ({ bevindingen }, { prognoseJaren }, plandatum) => {
  if (plandatum === null || bevindingen.length === 0) return null
  const jaar = Number(plandatum.slice(0, 4)) + prognoseJaren
  if (bevindingen.some(({ prognosejaar }) => prognosejaar !== null && prognosejaar >= jaar)) return null
  return { veld: 'regiobeeld.bevindingen', reden: `Geen bevinding kijkt vooruit tot ${jaar} of later.` }
}

const unsupported: Look = ({ gedragenDoor }, { kernsectoren }) => {
  const door: readonly string[] = gedragenDoor
  const namen = Object.entries(sector).filter(([key]) => kernsectoren.includes(key) && !door.includes(key))
  const reden = `Nog niet onderschreven door: ${opsomming(namen.map(([, naam]) => naam))}.`
  return namen.length > 0 ? { veld: 'regiobeeld.gedragenDoor', reden } : null
}
