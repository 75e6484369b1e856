import type { Plan } from '../../plan/plan.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { isBeschreven } from '../uitgesteld.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'
import { eenzijdig } from './eenzijdigeTafel.ts'

export default rule({
  id: 'governance.tafel',
  titel: 'Bestuurlijke tafel is beschreven',
  waarom:
    'Ooit valt er iets te besluiten waar niet iedereen blij mee is. Dan moet vaststaan wie aan tafel zit en hoe het daar gaat.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'Bestuurlijke tafel, 11 leden uit 8 sectoren, besluit bij consensus.',
  fout: 'Besluitvorming volgt.',
  per: 'plan',
  check: ({ id, governance: { bestuurlijkeTafel } }, zicht) => [
    ...onvolledig(bestuurlijkeTafel, zicht),
    ...eenzijdig(id, bestuurlijkeTafel.ledenIds, zicht),
  ],
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ governance: { bestuurlijkeTafel: { naam: null, ledenIds: ['p-gemeente'] } } }),
  },
})

type Tafel = Plan['governance']['bestuurlijkeTafel']

function onvolledig({ naam, voorzitterId, besluitregel }: Tafel, zicht: Zicht): Problem[] {
  const mist = [
    naam.plat.trim() === '' && 'de naam',
    !zicht.partij(voorzitterId) && 'de voorzitter',
    !isBeschreven(besluitregel.plat) && 'hoe er wordt besloten',
  ].filter(deel => deel !== false)
  if (mist.length === 0) return []
  return [
    {
      veld: 'governance.bestuurlijkeTafel',
      reden: `Van de bestuurlijke tafel ontbreekt ${opsomming(mist)}.`,
    },
  ]
}
