import type { Afspraak } from '../../plan/afspraak.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import { aaneen } from '../aaneen.ts'
import { type Problem, rule } from '../rule.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'
import { overleggenIn } from './overleg.ts'

export default rule({
  id: 'kpi.effect',
  titel: 'Niet alleen overleggen tellen',
  waarom:
    'Overleg is een middel. Inwoners merken pas iets als er meer hulp is of als het beter met hen gaat; tel daarom ook dat.',
  bronnen: ['handreiking', 'iza-5'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: 'Outcome: wachttijd in weken.',
  fout: 'Aantal gehouden overleggen: 6.',
  per: 'plan',
  check({ opgaven }, zicht) {
    const tellend = new Set(aaneen(zicht.vanAfspraken(opgavenMetEffect)))
    const reden = 'Geen resultaat bij deze opgave meet wat er wordt geleverd of wat het oplevert.'
    const zonderEffect = opgaven
      .filter(({ id }) => zicht.aantalAfspraken(id) > 0 && !tellend.has(id))
      .map(({ id }): Problem => ({ elementId: id, veld: null, reden }))
    return [...zonderEffect, ...aaneen(zicht.vanAfspraken(overleggenIn))]
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ niveau: 'proces' }) },
})

const meetEffect = ({ niveau }: Resultaatafspraak): boolean => niveau === 'output' || niveau === 'outcome'

const opgavenMetEffect = ({ opgaveIds, resultaatafspraken }: Afspraak): readonly string[] | null =>
  resultaatafspraken.some(meetEffect) ? opgaveIds : null
