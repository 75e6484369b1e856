import type { Bevinding } from '../../plan/bevinding.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'plan.regiobeeld',
  titel: 'Regiobeeld is gekoppeld',
  waarom:
    'De opgaven komen uit de cijfers van het regiobeeld. Wie die kan nalezen, kan ook nagaan of de keuze klopt.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.1',
  goed: 'Regiobeeld Zilverdal-Vennemark 1.1 (28 juni 2023): 1.240 SEH-bezoeken van 75-plussers zonder specialistische noodzaak (2022).',
  fout: 'Zie het regiobeeld.',
  per: 'plan',
  check({ regiobeeld }) {
    const missing = [
      !regiobeeld.titel.plat.trim() && 'de titel',
      !regiobeeld.versie && 'de versie',
      !regiobeeld.datum && 'de datum',
      !regiobeeld.vindplaats && 'de vindplaats',
    ].filter(naam => naam !== false)
    const problems: Problem[] = []
    if (missing.length > 0)
      problems.push({ veld: 'regiobeeld', reden: `Van het regiobeeld ontbreekt ${opsomming(missing)}.` })
    if (!regiobeeld.bevindingen.some(isComplete)) {
      const reden = 'Neem minstens één bevinding over met waarde, eenheid, peiljaar en bron.'
      problems.push({ veld: 'regiobeeld.bevindingen', reden })
    }
    return problems
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ regiobeeld: { versie: null, vindplaats: null, bevindingen: [] } }),
  },
})

const isComplete = ({ waarde, eenheid, peiljaar, bron }: Bevinding): boolean =>
  waarde !== null && eenheid !== null && peiljaar !== null && bron.plat.trim() !== ''
