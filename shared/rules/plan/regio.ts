import type { Subregio } from '../../plan/plan.ts'
import { type Problem, rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'plan.regio',
  titel: 'Regio en gemeenten staan in het plan',
  waarom: 'Wie het plan leest, moet weten over welk gebied het gaat en welke gemeenten eraan gehouden zijn.',
  bronnen: ['regiobeelden', 'handreiking'],
  ernst: 'vereist',
  fase: '0.1',
  goed: 'Zorgkantoorregio Zilverdal-Vennemark: Hoogvenne, Lindewaard, Merenveld, Oosterlaar, Tolbrugge, Zilverdal.',
  fout: 'In onze regio werken wij samen.',
  per: 'plan',
  check({ regio }) {
    const known = new Set(regio.gemeenten.map(gemeente => gemeente.id))
    const problems: (Problem | false)[] = [
      !regio.naam && { veld: 'regio.naam', reden: 'De regio heeft nog geen naam.' },
      regio.soort === null && { veld: 'regio.soort', reden: 'Kies wat voor regio dit is.' },
      known.size === 0 && { veld: 'regio.gemeenten', reden: 'Er staat nog geen gemeente in de regio.' },
    ]
    return [
      ...problems.filter(problem => problem !== false),
      ...regio.subregios.flatMap(subregio => outside(subregio, known)),
    ]
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      regio: { naam: null, subregios: [{ id: 'sr-duin', naam: 'Duin', gemeenten: ['g-elders'] }] },
    }),
  },
})

function outside({ id: elementId, naam, gemeenten }: Subregio, known: ReadonlySet<string>): Problem[] {
  const vreemd = gemeenten.filter(id => !known.has(id))
  if (vreemd.length === 0) return []
  const veld = 'gemeenten'
  const edits = vreemd.map(waarde => ({ op: 'remove', elementId, veld, waarde }) as const)
  const reden = `Subregio ${naam ?? 'zonder naam'} noemt een gemeente die niet in de regio ligt.`
  const oplossingen = [{ titel: 'Haal die gemeente uit de subregio', edit: { op: 'all', edits } as const }]
  return [{ elementId, veld, reden, oplossingen }]
}
