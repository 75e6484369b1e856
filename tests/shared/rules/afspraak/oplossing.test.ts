import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/afspraak/oplossing.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { afterFix, testRule } from '../../../kit/testRule.ts'

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

const na = (zin: string): readonly string[] =>
  afterFix(rule, metAfspraak({ oplossing: zin })).map(({ afspraken }) => afspraken[0]?.oplossing.plat ?? '')

const stellig = [
  [
    'Thuiszorg Duinhaven zal de valtraining in alle veertien wijken van de regio uitvoeren.',
    'Thuiszorg Duinhaven voert de valtraining in alle veertien wijken van de regio uit.',
  ],
  [
    'De gemeenten gaan per 1 maart 2024 samen een loket voor inwoners inrichten.',
    'De gemeenten richten per 1 maart 2024 samen een loket voor inwoners in.',
  ],
  [
    'Wil Thuiszorg Duinhaven slagen, dan zullen wij in elke wijk twintig trainers in dienst nemen.',
    'Wil Thuiszorg Duinhaven slagen, dan nemen wij in elke wijk twintig trainers in dienst.',
  ],
  [
    'Thuiszorg Duinhaven gaat op 1 maart 2024 in alle wijken met de valtraining starten.',
    'Thuiszorg Duinhaven start op 1 maart 2024 in alle wijken met de valtraining.',
  ],
  [
    'Het ziekenhuis zal de wachttijd voor ouderen met een valrisico van 14 naar 5 weken verkorten.',
    'Het ziekenhuis verkort de wachttijd voor ouderen met een valrisico van 14 naar 5 weken.',
  ],
] as const
test.each(stellig)('what somebody will do can be said as what they do: %s', (zin, verwacht) => {
  expect(na(zin)).toEqual([verwacht])
})

const nietTeZeggen = [
  'De gemeenten gaan per 1 maart 2024 samen een loket voor inwoners inrichten in Duinhaven.',
  'Thuiszorg Duinhaven zal de valtraining in geen enkele wijk van onze regio uitvoeren.',
  'Thuiszorg Duinhaven zal de valtraining in alle wijken van onze regio laten uitvoeren.',
  'Thuiszorg Duinhaven zal de valtraining in alle wijken uitvoeren en evalueren met ouderen.',
  'Dit is de training die Thuiszorg Duinhaven in alle wijken van onze regio zal uitvoeren.',
  'Thuiszorg Duinhaven gaat ooit, als dat zo uitkomt, met de valtraining in de wijken starten.',
  'Betere samenwerking rond ouderen in de hele regio, met aandacht voor valpreventie thuis.',
]
test.each(nietTeZeggen)('no other wording is made up: %s', zin => {
  expect(na(zin)).toEqual([])
})
