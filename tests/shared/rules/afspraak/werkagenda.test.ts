import rule from '../../../../shared/rules/afspraak/werkagenda.ts'
import { metAfspraak, metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'mijlpalen op volgorde': voorbeeldPlan(),
    'een halve mijlpaal naast een volledige': metAfspraak({
      mijlpalen: [
        { omschrijving: 'Nog te plannen' },
        { datum: '2024-03-01', omschrijving: 'Eerste training', verantwoordelijkeId: 'p-thuiszorg' },
      ],
    }),
    'een plan zonder looptijd': metPlan({
      looptijd: { van: null, tot: null },
      afspraken: [voorbeeldAfspraak()],
    }),
  },
  fout: {
    'geen mijlpalen': [metAfspraak({ mijlpalen: [] }), { elementId: 'a1', veld: 'mijlpalen' }],
    'na de looptijd': [
      metAfspraak({
        mijlpalen: [{ datum: '2027-03-01', omschrijving: 'Klaar', verantwoordelijkeId: 'p-thuiszorg' }],
      }),
      { veld: 'mijlpalen' },
    ],
    'zonder verantwoordelijke': [
      metAfspraak({ mijlpalen: [{ datum: '2024-03-01', omschrijving: 'Klaar' }] }),
      { veld: 'mijlpalen' },
    ],
    'niet op volgorde': [
      metAfspraak({
        mijlpalen: [
          { datum: '2025-03-01', omschrijving: 'Acht groepen', verantwoordelijkeId: 'p-thuiszorg' },
          { datum: '2024-03-01', omschrijving: 'Eerste groep', verantwoordelijkeId: 'p-thuiszorg' },
        ],
      }),
      { veld: 'mijlpalen' },
    ],
  },
})
