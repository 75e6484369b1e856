import rule from '../../../../shared/rules/partij/sectoren-compleet.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const zonder = (...sectoren: string[]) =>
  metPlan({ partijen: partijen.filter(({ sector }) => !sectoren.includes(String(sector))) })

testRule(rule, {
  goed: {
    'elke sector doet mee': voorbeeldPlan(),
    'een sector die in geen lijst staat, ontbreekt': zonder('informele-zorg', 'kennis-ondersteuning'),
    'een tweede partij uit een sector is weg': metPlan({
      partijen: partijen.filter(({ id }) => id !== 'p-wierdenburg'),
    }),
  },
  fout: {
    'geen GGZ': [
      zonder('ggz'),
      {
        elementId: 'plan',
        veld: null,
        ernst: 'vereist',
        reden: 'Er doet nog geen partij mee uit: GGZ.',
      },
    ],
    'geen GGD: een regel voor een partij uit die sector, waarvan de naam nog te schrijven is': [
      zonder('ggd'),
      {
        ...{ elementId: 'plan', veld: null, ernst: 'aanbevolen' },
        oplossingen: [
          {
            titel: 'Voeg een partij toe',
            edit: { op: 'create', kind: 'partijen', id: 'plan.ggd.partij-1', waarden: { sector: 'ggd' } },
          },
        ],
      },
    ],
    'een melding per sector, de kern eerst': [
      zonder('wonen', 'inwoners', 'jeugd'),
      { veld: null, ernst: 'vereist' },
      { veld: null, ernst: 'aanbevolen' },
      { veld: null, ernst: 'aanbevolen' },
    ],
  },
})
