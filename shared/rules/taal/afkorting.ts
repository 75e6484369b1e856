import type { Plan } from '../../plan/plan.ts'
import { namenVan } from '../bekendeNamen.ts'
import { type Problem, rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'
import { type Gebruik, gebruikInPlan, plaatsVan } from './afkortingGebruik.ts'
import { alledaags } from './bekendeAfkortingen.ts'
import { naarBegrippen, zonderVoluit } from './naarBegrippen.ts'

export default rule({
  id: 'taal.afkorting',
  titel: 'Afkorting niet uitgelegd',
  waarom:
    'Zorg en sociaal domein kennen elkaars afkortingen niet. Eén keer voluit, of een regel in de begrippenlijst, en iedereen leest hetzelfde.',
  bronnen: ['ontwerp', 'handreiking'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'Eerstelijnsverblijf (ELV).',
  fout: 'ELV, HDS, ANW.',
  per: 'plan',
  check(plan, zicht) {
    const bekend = new Set(plan.begrippen.map(({ afkorting }) => afkorting?.trim() ?? ''))
    const namen = namenVan(plan.partijen).filter(naam => /[A-Z]{2}/.test(naam))
    const problemen = zonderVoluit(plan.begrippen)
    for (const gebruik of gebruikInPlan(plan, zicht)) {
      const { woord, naam, uitgelegd } = gebruik
      if (bekend.has(woord) || alledaags.has(woord) || namen.some(een => naam.includes(een))) continue
      bekend.add(woord)
      if (!uitgelegd) problemen.push(meld(gebruik, plan, zicht))
    }
    return problemen
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      oplossing: 'Thuiszorg Duinhaven levert per 1 maart 2024 een valtraining, ook tijdens de ANW.',
    }),
  },
})

function meld(gebruik: Gebruik, plan: Plan, zicht: Zicht): Problem {
  const { woord, elementId } = gebruik
  return {
    elementId,
    ...plaatsVan(gebruik, plan, zicht),
    reden: `Afkorting “${woord}” is hier nog niet uitgelegd en staat niet in de begrippenlijst.`,
    oplossingen: [naarBegrippen(woord, plan.begrippen, zicht)],
  }
}
