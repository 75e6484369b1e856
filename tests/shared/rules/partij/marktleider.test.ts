import type { Json } from '../../../../shared/plan/itemMap.ts'
import rule from '../../../../shared/rules/partij/marktleider.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const tweede = (...rollen: string[]): Json => ({
  id: 'p-tweede',
  naam: 'Zorgverzekeraar Het Duin',
  sector: 'zorgverzekeraar',
  rollen,
})
const geenRollen = partijen.map(partij => ({ ...partij, rollen: [] }))

testRule(rule, {
  goed: {
    'één marktleider': voorbeeldPlan(),
    'een tweede marktleider ernaast': metPlan({ partijen: [...partijen, tweede('tweede-marktleider')] }),
    'een zorgkantoor als marktleider': metPlan({
      partijen: [...geenRollen, { id: 'p-kantoor', rollen: ['marktleider-zorgverzekeraar'] }],
    }),
  },
  fout: {
    'twee verzekeraars, geen marktleider': [
      metPlan({ partijen: [...geenRollen, tweede()] }),
      {
        elementId: 'plan',
        veld: 'partijen',
        oplossingen: [
          {
            titel: 'Geef Zorgverzekeraar De Kust de rol marktleider zorgverzekeraar',
            edit: {
              op: 'add',
              elementId: 'p-verzekeraar',
              veld: 'rollen',
              waarde: 'marktleider-zorgverzekeraar',
            },
          },
          {
            titel: 'Geef Zorgverzekeraar Het Duin de rol marktleider zorgverzekeraar',
            edit: { op: 'add', elementId: 'p-tweede', veld: 'rollen', waarde: 'marktleider-zorgverzekeraar' },
          },
        ],
      },
    ],
    'twee marktleiders': [
      metPlan({ partijen: [...partijen, tweede('marktleider-zorgverzekeraar')] }),
      {
        veld: 'partijen',
        reden:
          'Meer dan één partij heeft de rol marktleider zorgverzekeraar: Zorgverzekeraar De Kust en Zorgverzekeraar Het Duin.',
      },
    ],
    'alleen een tweede marktleider': [
      metPlan({ partijen: [...geenRollen, tweede('tweede-marktleider')] }),
      { veld: 'partijen' },
    ],
    'geen verzekeraar in de lijst': [metPlan({ partijen: [] }), { veld: 'partijen', oplossingen: [] }],
  },
})
