import { rule } from '../rule.ts'
import { eersteZin } from '../taal/bereik.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../voorbeeld.ts'
import { isScherp, uitRegiobeeld } from './knelpuntCijfer.ts'
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
  check(opgave, zicht) {
    const { knelpunt } = opgave
    const missing = missingParts(knelpunt, zicht.van('regio'))
    if (isScherp(missing, zicht)) return null
    const bereik = eersteZin(knelpunt.tekst.plat)
    return {
      veld: 'knelpunt',
      ...(bereik && { bereik, bereikVeld: 'knelpunt.tekst' }),
      reden: `Het knelpunt zegt nog niet ${opsomming(missing)}.`,
      oplossingen: uitRegiobeeld(opgave, missing, zicht),
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      opgaven: [{ ...voorbeeldOpgave(), knelpunt: { tekst: 'De wachttijden in de GGZ zijn te lang.' } }],
    }),
  },
})
