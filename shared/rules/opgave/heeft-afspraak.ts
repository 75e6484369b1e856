import { nieuweAfspraak } from '../nieuw.ts'
import { rule } from '../rule.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'opgave.heeft-afspraak',
  titel: 'Elke opgave heeft minstens één afspraak',
  waarom: 'Een opgave waar niemand iets over afspreekt, verandert niets.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Onder opgave 1 staan de afspraken 1, 2 en 3.',
  fout: 'Opgave 6 “Digitale gegevensuitwisseling” zonder afspraak.',
  per: 'opgave',
  check({ id }, zicht) {
    if (zicht.aantalAfspraken(id) > 0) return null
    const oplossingen = [{ titel: 'Maak een lege afspraak bij deze opgave', edit: nieuweAfspraak(id, zicht) }]
    return { veld: null, reden: 'Onder deze opgave staat nog geen enkele afspraak.', oplossingen }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ opgaven: [voorbeeldOpgave(), voorbeeldOpgave({ id: 'o2', prioriteit: 2 })] }),
  },
})
