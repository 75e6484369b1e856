import type { Opgave } from '../../plan/opgave.ts'
import { type Problem, rule } from '../rule.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'opgave.prioritering',
  titel: 'Uitleg waarom juist deze opgaven',
  waarom:
    'Kiezen is ook iets niet doen. Wie ziet hoe er gekozen is, kan de keuze dragen en later opnieuw maken.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Elf knelpunten gescoord op urgentie, omvang en beïnvloedbaarheid; de zes hoogste scores zijn de opgaven.',
  fout: 'Na overleg is gekozen voor deze thema’s.',
  per: 'plan',
  check({ prioritering: { methode, criteria }, opgaven }, { drempels: { prioriteringCriteria } }) {
    const problems = unranked(opgaven)
    const reden = `Noem minstens ${prioriteringCriteria} criteria voor de keuze.`
    if (criteria.length < prioriteringCriteria) problems.unshift({ veld: 'prioritering.criteria', reden })
    if (methode.plat.trim() === '')
      problems.unshift({ veld: 'prioritering.methode', reden: 'Leg uit hoe de opgaven zijn gekozen.' })
    return problems
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      prioritering: { methode: null },
      opgaven: [voorbeeldOpgave(), voorbeeldOpgave({ id: 'o2', prioriteit: 1 })],
    }),
  },
})

/** Opgaven whose priority is not one of 1..n, or is also that of another. */
function unranked(opgaven: readonly Opgave[]): Problem[] {
  const ranks = opgaven.map(({ prioriteit }) => prioriteit ?? 0)
  const edits = opgaven.map(
    ({ id: elementId }, index) => ({ op: 'set', elementId, veld: 'prioriteit', waarde: index + 1 }) as const,
  )
  const titel = 'Nummer de opgaven in de volgorde van het plan'
  return opgaven.flatMap(({ id: elementId }, index) => {
    const rank = ranks[index] ?? 0
    const known = rank >= 1 && rank <= opgaven.length
    if (known && ranks.filter(other => other === rank).length === 1) return []
    const reden = known
      ? `Prioriteit ${rank} staat bij meer dan één opgave.`
      : `Geef deze opgave een prioriteit van 1 tot en met ${opgaven.length}.`
    return { elementId, veld: 'prioriteit', reden, oplossingen: [{ titel, edit: { op: 'all', edits } }] }
  })
}
