import rule from '../../../../shared/rules/afspraak/schaal-gebied.ts'
import { metAfspraak, metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'regionaal met alle gemeenten': voorbeeldPlan(),
    'lokaal in één gemeente': metAfspraak({ schaal: 'lokaal', gebied: ['g-duinhaven'] }),
    'subregionaal met een subregio': metAfspraak({ schaal: 'subregionaal', gebied: ['sr-duin'] }),
    'subregionaal met een deel van de gemeenten': metAfspraak({
      schaal: 'subregionaal',
      gebied: ['g-duinhaven'],
    }),
    'bovenregionaal met een andere regio': metAfspraak({ schaal: 'bovenregionaal', gebied: ['Noorderland'] }),
    'lokaal, en de tekst noemt andere gemeenten als publiek': metAfspraak({
      schaal: 'lokaal',
      gebied: ['g-duinhaven'],
      oplossing: 'Thuiszorg Duinhaven opent één steunpunt en deelt de ervaringen met alle gemeenten.',
    }),
  },
  nvt: {
    'nog geen schaal': metAfspraak({ schaal: null }),
    'een regio zonder gemeenten': metPlan({
      regio: { gemeenten: [], subregios: [] },
      afspraken: [voorbeeldAfspraak({ schaal: 'lokaal' })],
    }),
  },
  fout: {
    'lokaal met twee gemeenten': [metAfspraak({ schaal: 'lokaal' }), { elementId: 'a1', veld: 'gebied' }],
    'geen gebied': [metAfspraak({ gebied: [] }), { veld: 'gebied' }],
    'regionaal met een deel': [metAfspraak({ gebied: ['g-duinhaven'] }), { veld: 'gebied' }],
    'subregionaal met alle gemeenten': [metAfspraak({ schaal: 'subregionaal' }), { veld: 'gebied' }],
    'bovenregionaal zonder andere regio': [metAfspraak({ schaal: 'bovenregionaal' }), { veld: 'gebied' }],
    'lokaal, en de tekst zegt overal': [
      metAfspraak({
        schaal: 'lokaal',
        gebied: ['g-duinhaven'],
        oplossing: 'Thuiszorg Duinhaven opent in elke gemeente één steunpunt, twintig uur per week open.',
      }),
      { veld: 'gebied' },
    ],
  },
})
