import { rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { acuteAfspraak, isGetoetst, naarRoaz, relatieMetRoaz } from './roaz.ts'

export default rule({
  id: 'samenhang.acute-keten',
  titel: 'Acute keten is afgestemd met het ROAZ',
  waarom:
    'Een ambulance stopt niet bij de grens van de regio. Wat hier verandert, merken de partijen van het ROAZ ook.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.9',
  goed: 'Afspraak 1 ↔ ROAZ-opgave 2: in lijn.',
  fout: 'ELV-afspraak zonder ROAZ-verwijzing.',
  per: ['opgave', 'afspraak'],
  /** An opgave with acute afspraken leaves it to them. */
  when: (target, zicht) =>
    'oplossing' in target
      ? acuteAfspraak(target)
      : target.themas.includes('acuut') && !zicht.afsprakenVan(target.id).some(acuteAfspraak),
  check({ id }, zicht) {
    const relaties = zicht.van('planrelaties').filter(naarRoaz)
    const eigen = relaties.filter(({ elementIds }) => elementIds.includes(id))
    if (eigen.some(isGetoetst)) return null
    const [ongetoetst] = eigen
    return {
      veld: 'planrelaties',
      reden: ongetoetst
        ? 'De relatie met het ROAZ-plan is nog niet getoetst.'
        : 'Dit raakt de acute zorg, maar er is nog geen relatie met het ROAZ-plan gelegd.',
      oplossingen: relatieMetRoaz(id, ongetoetst, relaties[0]?.naarPlan ?? null, zicht),
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ planrelaties: [] }) },
})
