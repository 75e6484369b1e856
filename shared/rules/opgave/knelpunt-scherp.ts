import { rule } from '../rule.ts'
import { eersteZin } from '../taal/bereik.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../voorbeeld.ts'
import { missingParts } from './knelpuntTekst.ts'

export default rule({
  id: 'opgave.knelpunt-scherp',
  titel: 'Knelpunt zegt wie, wat, waar, hoeveel en wanneer',
  waarom:
    'Of een knelpunt kleiner wordt, is alleen te zien als vaststaat bij wie, waar en hoe groot het nu is.',
  bronnen: ['handreiking'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'In 2022 wachtten 2.150 inwoners van de zes gemeenten gemiddeld 14 weken op behandeling in de GGZ.',
  fout: 'De wachttijden in de GGZ zijn te lang.',
  per: 'opgave',
  check({ knelpunt }, zicht) {
    const missing = missingParts(knelpunt, zicht.van('regio'))
    if (5 - missing.length >= zicht.drempels.knelpuntOnderdelen) return null
    const bereik = eersteZin(knelpunt.tekst.plat)
    return {
      veld: 'knelpunt',
      ...(bereik && { bereik, bereikVeld: 'knelpunt.tekst' }),
      reden: `Het knelpunt zegt nog niet ${opsomming(missing)}.`,
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      opgaven: [{ ...voorbeeldOpgave(), knelpunt: { tekst: 'De wachttijden in de GGZ zijn te lang.' } }],
    }),
  },
})
