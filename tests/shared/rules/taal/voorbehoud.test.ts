import rule from '../../../../shared/rules/taal/voorbehoud.ts'
import { metAfspraak, metOpgave, metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const zin = 'Alle praktijken verwijzen; uitzondering: praktijken zonder praktijkondersteuner.'

testRule(rule, {
  goed: {
    'geen voorbehoud': voorbeeldPlan(),
    'de uitzondering genoemd': metAfspraak({ oplossing: zin }),
    'in een opgave mag het': metOpgave({
      meerwaardeRegio: 'Wij willen dit samen doen, waar mogelijk thuis.',
    }),
    'wat inwoners zelf willen': metAfspraak({
      oplossing: `${zin} Inwoners die met hun huisarts willen stoppen met roken, krijgen een plek.`,
    }),
    'mogelijk zonder voorbehoud': metAfspraak({ oplossing: 'Thuiszorg Duinhaven maakt dit mogelijk.' }),
    'het voorbehoud van een partij': metAfspraak({
      partijen: [
        {
          partijId: 'p-thuiszorg',
          rol: 'trekker',
          commitment: { status: 'onder voorbehoud', voorbehoud: 'mits haalbaar' },
        },
      ],
    }),
  },
  fout: {
    'waar mogelijk': [
      metAfspraak({ oplossing: `${zin} Waar mogelijk verwijzen zij.` }),
      {
        elementId: 'a1',
        veld: 'oplossing',
        bereik: { van: zin.length + 1, tot: zin.length + 14 },
        reden: '“Waar mogelijk” dekt elke keer dat het niet lukt.',
      },
    ],
    'wat partijen willen': [
      metAfspraak({ oplossing: `${zin} Partijen die willen, doen mee.` }),
      { veld: 'oplossing', reden: '“Willen” is een wens, geen toezegging.' },
    ],
    'in wat er stopt': [
      metAfspraak({ stoptOfVerschuift: 'Het oude loket sluit in principe op 1 maart 2025.' }),
      { veld: 'stoptOfVerschuift' },
    ],
    'in een indicator': [
      metResultaat({ indicator: { naam: 'Aantal ouderen dat zo mogelijk thuis woont' } }),
      { elementId: 'k1', veld: 'indicator' },
    ],
  },
})
