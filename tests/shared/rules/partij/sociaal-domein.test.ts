import rule from '../../../../shared/rules/partij/sociaal-domein.ts'
import {
  betrokkene,
  metAfspraak,
  metPlan,
  partijen,
  voorbeeldAfspraak,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const zonderAfspraak = [betrokkene('p-thuiszorg', 'trekker'), betrokkene('p-gemeente', 'uitvoerder')]

testRule(rule, {
  goed: {
    'een welzijnspartij met een afspraak': voorbeeldPlan(),
    'een vrijwilligersorganisatie als adviseur': metPlan({
      partijen: [
        ...partijen.filter(({ id }) => id !== 'p-welzijn' && id !== 'p-jeugd'),
        { id: 'p-vrijwilligers', naam: 'Wadhulp', sector: 'informele-zorg', domein: 'sociaal' },
      ],
      afspraken: [
        voorbeeldAfspraak({ partijen: [...zonderAfspraak, betrokkene('p-vrijwilligers', 'adviseur')] }),
      ],
    }),
  },
  fout: {
    'alleen gemeenten': [
      metPlan({
        partijen: partijen.filter(({ domein, type }) => domein !== 'sociaal' || type === 'gemeente'),
      }),
      { elementId: 'plan', veld: 'partijen' },
    ],
    'wel in de lijst, in geen afspraak': [
      metAfspraak({ partijen: zonderAfspraak }),
      {
        veld: 'partijen',
        reden:
          'Uit het sociaal domein doet mee: Welzijn Duinhaven en Jeugdteam Wierdenburg; nog in geen afspraak.',
      },
    ],
  },
})
