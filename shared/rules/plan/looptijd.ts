import type { PlanEdit } from '../../plan/applyEdit.ts'
import { rule } from '../rule.ts'
import { maandenLater, toonDatum } from '../taal/datum.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'plan.looptijd',
  titel: 'Looptijd van het plan is ingevuld',
  waarom: 'Een afspraak is pas op tijd of te laat als vaststaat van wanneer tot wanneer het plan loopt.',
  bronnen: ['ros', 'nza-icthealth'],
  ernst: 'aanbevolen',
  fase: '0.1',
  goed: '1 januari 2024 tot en met 31 december 2026.',
  fout: 'De komende jaren.',
  per: 'plan',
  check({ id, looptijd: { van, tot } }, { drempels: { looptijdJaren, standaardLooptijd } }) {
    const { min, max } = looptijdJaren
    const reden =
      van === null || tot === null
        ? 'Vul in van wanneer tot wanneer het plan loopt.'
        : van >= tot
          ? `Het plan eindigt op ${toonDatum(tot)} en begint pas op ${toonDatum(van)}.`
          : yearsFit(van, tot, min, max)
            ? null
            : `Een plan loopt ${min} tot ${max} jaar; dit loopt van ${toonDatum(van)} tot en met ${toonDatum(tot)}.`
    return reden === null
      ? null
      : { veld: 'looptijd', reden, oplossingen: [standaard(id, standaardLooptijd)] }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ looptijd: { van: null, tot: null } }) },
})

/** Counted from the day after the last: 1 January up to and including 31 December is one year. */
function yearsFit(van: string, tot: string, min: number, max: number): boolean {
  const dayAfter = new Date(Date.parse(tot) + 86_400_000).toISOString().slice(0, 10)
  return dayAfter >= maandenLater(van, 12 * min) && dayAfter <= maandenLater(van, 12 * max)
}

function standaard(elementId: string, { van, tot }: { readonly van: string; readonly tot: string }) {
  const edits: PlanEdit[] = [
    { op: 'set', elementId, veld: 'looptijd.van', waarde: van },
    { op: 'set', elementId, veld: 'looptijd.tot', waarde: tot },
  ]
  return { titel: `Zet ${toonDatum(van)} tot en met ${toonDatum(tot)}`, edit: { op: 'all', edits } } as const
}
