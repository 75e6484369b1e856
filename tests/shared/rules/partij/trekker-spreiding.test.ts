import type { Json } from '../../../../shared/plan/itemMap.ts'
import rule from '../../../../shared/rules/partij/trekker-spreiding.ts'
import { betrokkene, metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const getrokkenDoor = (...trekkers: (string | null)[]): Json =>
  metPlan({
    afspraken: trekkers.map((trekker, index) =>
      voorbeeldAfspraak({
        id: `a${index}`,
        resultaatafspraken: [],
        partijen: trekker === null ? [] : [betrokkene(trekker, 'trekker')],
      }),
    ),
  })
const zorg = (aantal: number) => Array<string>(aantal).fill('p-thuiszorg')

testRule(rule, {
  goed: {
    'te weinig afspraken om van te spreken': voorbeeldPlan(),
    'een op de vijf is precies genoeg': getrokkenDoor(...zorg(4), 'p-welzijn'),
    'de GGD telt mee': getrokkenDoor(...zorg(4), 'p-publiek'),
    'vier van de vijf is niet te veel': getrokkenDoor(...zorg(1), ...Array<string>(4).fill('p-gemeente')),
    'wat nog geen trekker heeft, telt niet': getrokkenDoor(...zorg(4), null, null, 'p-weg'),
  },
  fout: {
    'alleen zorg': [
      getrokkenDoor(...zorg(5)),
      { elementId: 'plan', veld: 'afspraken', reden: 'De trekkers van 5 afspraken komen uit: zorg 5.' },
    ],
    'net te weinig': [
      getrokkenDoor(...zorg(5), 'p-welzijn'),
      { veld: 'afspraken', reden: 'De trekkers van 6 afspraken komen uit: zorg 5 en sociaal domein 1.' },
    ],
    'alleen sociaal domein': [
      getrokkenDoor(...Array<string>(5).fill('p-welzijn')),
      { veld: 'afspraken', ernst: 'scherpte' },
    ],
  },
})
