import type { Plan } from '../../plan/plan.ts'
import { type Problem, rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'plan.versie',
  titel: 'Versie en status kloppen',
  waarom:
    'Met tien organisaties aan één plan moet iedereen zien welke versie de nieuwste is en hoe hard die is.',
  bronnen: ['ros'],
  ernst: 'aanbevolen',
  fase: '0.1',
  goed: 'Versie 0.6, concept, 6 november 2023.',
  fout: 'Concept nieuw DEF2.',
  per: 'plan',
  check({ id, versie, governance: { besluiten } }) {
    const problems: Problem[] = [...nummerProblem(id, versie)]
    if (versie.status === null)
      problems.push({ veld: 'versie.status', reden: 'Kies de status van deze versie.' })
    if (versie.datum === null)
      problems.push({ veld: 'versie.datum', reden: 'Vul de datum van deze versie in.' })
    const besloten = besluiten.some(({ uitkomst }) => uitkomst !== null && uitkomst !== 'gepland')
    if (versie.status === 'vastgesteld' && !besloten) {
      const edit = { op: 'set', elementId: id, veld: 'versie.status', waarde: 'ter besluitvorming' } as const
      const reden = 'Het plan heet vastgesteld, maar nog geen enkele partij heeft een besluit genomen.'
      const oplossingen = [{ titel: 'Zet de status op “ter besluitvorming”', edit }]
      problems.push({ veld: 'versie.status', reden, oplossingen })
    }
    return problems
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ versie: { nummer: 'Concept nieuw DEF2' } }) },
})

function nummerProblem(elementId: string, { nummer, vorige }: Plan['versie']): Problem[] {
  const [nu, toen] = [parts(nummer), parts(vorige)]
  if (nu && (!toen || nu.hoofd > toen.hoofd || (nu.hoofd === toen.hoofd && nu.sub > toen.sub))) return []
  const reden = nu
    ? `Versie ${nummer} is niet hoger dan de vorige versie, ${vorige}.`
    : 'Een versienummer is een getal, een punt en een getal, bijvoorbeeld 0.6.'
  if (!toen) return [{ veld: 'versie.nummer', reden }]
  const waarde = `${toen.hoofd}.${toen.sub + 1}`
  const edit = { op: 'set', elementId, veld: 'versie.nummer', waarde } as const
  return [{ veld: 'versie.nummer', reden, oplossingen: [{ titel: `Maak er versie ${waarde} van`, edit }] }]
}

function parts(nummer: string | null): { readonly hoofd: number; readonly sub: number } | null {
  const found = /^(\d+)\.(\d+)$/.exec(nummer ?? '')
  return found && { hoofd: Number(found[1]), sub: Number(found[2]) }
}
