import { rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import { heeftAfspraak, heeftPlantaak, isAdressaat, zitAanTafel } from './taken.ts'

export default rule({
  id: 'partij.ongebruikt',
  titel: 'Partij zonder taak',
  waarom:
    'Een naam in de lijst belooft dat iemand meedoet. Geef elke partij iets te doen, of haal haar uit de lijst.',
  bronnen: ['vakpers'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'Elke partij heeft minstens één rol.',
  fout: 'Apothekerskring staat alleen in de lijst.',
  per: 'plan',
  check: (plan, zicht) =>
    plan.partijen
      .filter(partij => !heeftAfspraak(partij, zicht))
      .filter(partij => ![zitAanTafel, heeftPlantaak, isAdressaat].some(heeft => heeft(partij, plan)))
      .map(({ id, naam }) => ({
        elementId: id,
        veld: null,
        reden: `${naam.plat.trim() || 'Een partij zonder naam'} heeft geen rol in een afspraak of aan een tafel.`,
      })),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      partijen: [...partijen, { id: 'p-los', naam: 'Apothekers Wadrand', sector: 'apothekers' }],
    }),
  },
})
