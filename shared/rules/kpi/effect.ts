import type { Afspraak } from '../../plan/afspraak.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import { type Problem, rule } from '../rule.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'
import { overlegIn } from './overleg.ts'

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
    const tellend = new Set(zicht.vanAfspraken(opgavenMetEffect).flat())
    const reden = 'Geen resultaat bij deze opgave meet wat er wordt geleverd of wat het oplevert.'
    const zonderEffect = opgaven
      .filter(({ id }) => zicht.aantalAfspraken(id) > 0 && !tellend.has(id))
      .map(({ id }): Problem => ({ elementId: id, veld: null, reden }))
    return [...zonderEffect, ...zicht.vanAfspraken(overleggenIn).flat()]
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ niveau: 'proces' }) },
})

const meetEffect = ({ niveau }: Resultaatafspraak): boolean => niveau === 'output' || niveau === 'outcome'

const opgavenMetEffect = ({ opgaveIds, resultaatafspraken }: Afspraak): readonly string[] | null =>
  resultaatafspraken.some(meetEffect) ? opgaveIds : null

function overleggenIn({ resultaatafspraken }: Afspraak): readonly Problem[] | null {
  let found: Problem[] | null = null
  for (const een of resultaatafspraken) {
    const problem = teltOverleg(een)
    if (problem) found = found ? [...found, problem] : [problem]
  }
  return found
}

function teltOverleg({ id, niveau, indicator }: Resultaatafspraak): Problem | null {
  if (niveau === 'proces')
    return { elementId: id, veld: 'niveau', reden: 'Dit telt wat u organiseert, niet wat het oplevert.' }
  const bereik = overlegIn(indicator.naam.plat)
  if (!bereik) return null
  const reden = `“${indicator.naam.plat.slice(bereik.van, bereik.tot)}” telt overleg, niet wat het oplevert.`
  return { elementId: id, veld: 'indicator.naam', bereik, reden }
}
