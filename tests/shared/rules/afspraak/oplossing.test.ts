import rule from '../../../../shared/rules/afspraak/oplossing.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'lang genoeg, met een toezegging': voorbeeldPlan(),
    'de helften van het werkwoord ver uit elkaar': metAfspraak({
      oplossing:
        'De wijkteams voeren in alle veertien wijken van de regio elke week samen met de huisartsen een ronde uit.',
    }),
    'vage woorden zijn niet aan deze regel': metAfspraak({
      oplossing: 'Waar mogelijk levert Thuiszorg Duinhaven substantieel meer hulp aan kwetsbare groepen.',
    }),
  },
  fout: {
    leeg: [
      metAfspraak({ oplossing: null }),
      { elementId: 'a1', veld: 'oplossing', reden: 'Er staat nog niet wat u gaat doen.' },
    ],
    'te kort': [
      metAfspraak({ oplossing: 'Thuiszorg Duinhaven levert valtraining.' }),
      { veld: 'oplossing', bereik: { van: 0, tot: 39 } },
    ],
    'geen toezegging': [
      metAfspraak({
        oplossing: 'We zetten in op versterking van de samenwerking rond kwetsbare ouderen in de hele regio.',
      }),
      { veld: 'oplossing' },
    ],
    'alleen een datum': [
      metAfspraak({
        oplossing: 'Er komt uiterlijk 1 maart 2024 meer samenwerking rond ouderen. In de hele regio.',
      }),
      { veld: 'oplossing', bereik: { van: 0, tot: 62 } },
    ],
  },
})
