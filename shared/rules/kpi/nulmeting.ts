import { type Oplossing, rule } from '../rule.ts'
import { toonDatum } from '../taal/datum.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'
import { nulmetingUiterlijk, nulmetingUitRegiobeeld } from './nulmetingHerstel.ts'

export default rule({
  id: 'kpi.nulmeting',
  titel: 'Nulmeting met peildatum',
  waarom:
    'Zonder beginpunt is een streefwaarde een slag in de lucht. Is er nog geen cijfer, spreek dan af wanneer het er is en wie het levert.',
  bronnen: ['handreiking', 'azwa'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: '58% (peiljaar 2023).',
  fout: 'Nulmeting: onbekend.',
  per: 'resultaatafspraak',
  check(resultaat, zicht) {
    const { waarde, peildatum } = resultaat.nulmeting
    const uiterlijk = nulmetingUiterlijk(resultaat, zicht)
    const nuBekend = zicht.van('versie').datum ?? ''
    if (waarde !== null && peildatum) return null
    if (uiterlijk && peildatum && peildatum > nuBekend && peildatum <= uiterlijk) return null
    const plan: Oplossing[] = []
    if (uiterlijk && uiterlijk > nuBekend) {
      const titel = `Plan de nulmeting uiterlijk op ${toonDatum(uiterlijk)}`
      const edit = {
        op: 'set',
        elementId: resultaat.id,
        veld: 'nulmeting.peildatum',
        waarde: uiterlijk,
      } as const
      plan.push({ titel, edit })
    }
    return {
      veld: 'nulmeting',
      reden:
        waarde === null ? 'De nulmeting is nog niet bekend.' : 'De peildatum van de nulmeting ontbreekt.',
      oplossingen: [...nulmetingUitRegiobeeld(resultaat, zicht), ...plan],
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metResultaat({ nulmeting: { waarde: null, peildatum: null } }),
  },
})
