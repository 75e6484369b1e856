import { vrijeId } from '../nieuw.ts'
import { rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { voorbeeldMoment } from '../voorbeeldOmgeving.ts'
import { isVroeg, onvolledig } from './momenten.ts'

export default rule({
  id: 'inwoners.betrokken',
  titel: 'Inwoners zijn vanaf het begin betrokken',
  waarom:
    'Wie pas mag meepraten als alles vaststaat, praat niet mee. Vroeg beginnen en terugkomen is wat telt.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Drie wijkavonden (maart 2023, 140 inwoners) en panel op versie 0.6.',
  fout: 'Eén avond na versie 0.9.',
  per: 'plan',
  check({ id, inwonersbetrokkenheid: momenten, versie }, zicht) {
    const veld = 'inwonersbetrokkenheid'
    const { inwonersMomenten: minstens, conceptVersie } = zicht.drempels
    if (momenten.length < minstens) {
      const telling = momenten.length === 1 ? 'is één moment' : `zijn ${momenten.length} momenten`
      const reden = `Er ${telling} met inwoners vastgelegd; maak er minstens ${minstens} van.`
      const nieuw = { op: 'create', kind: veld, id: vrijeId(id, 'moment', zicht) } as const
      const oplossingen = [{ titel: 'Voeg een leeg moment toe', edit: nieuw }]
      const genoeg = momenten.length + 1 >= minstens
      return [{ veld, reden, ...(genoeg && { oplossingen }) }, ...momenten.flatMap(onvolledig)]
    }
    const reden = 'Geen moment met inwoners was vóór het concept: kies de fase, of de datum, van het eerste.'
    const laat = momenten.some(een => isVroeg(een, versie, conceptVersie)) ? [] : [{ veld, reden }]
    return [...laat, ...momenten.flatMap(onvolledig)]
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ inwonersbetrokkenheid: [voorbeeldMoment()] }) },
})
