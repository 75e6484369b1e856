import type { Afspraak } from '../../plan/afspraak.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import { eenmaal } from '../eenmaal.ts'
import { type Problem, rule } from '../rule.ts'
import { patroon } from '../taal/patroon.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'

const overleggen = patroon('\\w*overleg(?!d)\\w*|\\w*bijeenkomst\\w*|\\bplan(?:nen)?\\s+opgesteld\\b')

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
  check({ opgaven, afspraken }, zicht) {
    const zonderEffect = opgaven.flatMap((opgave): Problem[] => {
      const eigen = zicht.afsprakenVan(opgave.id)
      const telt = eigen.some(({ resultaatafspraken }) => resultaatafspraken.some(meetEffect))
      const reden = 'Geen resultaat bij deze opgave meet wat er wordt geleverd of wat het oplevert.'
      return eigen.length > 0 && !telt ? [{ elementId: opgave.id, veld: null, reden }] : []
    })
    return [...zonderEffect, ...afspraken.flatMap(overlegIn)]
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ niveau: 'proces' }) },
})

const meetEffect = ({ niveau }: Resultaatafspraak): boolean => niveau === 'output' || niveau === 'outcome'

const overlegIn = eenmaal((afspraak: Afspraak) => afspraak.resultaatafspraken.flatMap(teltOverleg))

function teltOverleg({ id, niveau, indicator }: Resultaatafspraak): Problem[] {
  if (niveau === 'proces') {
    return [{ elementId: id, veld: 'niveau', reden: 'Dit telt wat u organiseert, niet wat het oplevert.' }]
  }
  const found = overleggen.exec(indicator.naam.plat)
  if (!found) return []
  const bereik = { van: found.index, tot: found.index + found[0].length }
  const reden = `“${found[0]}” telt overleg, niet wat het oplevert.`
  return [{ elementId: id, veld: 'indicator.naam', bereik, reden }]
}
