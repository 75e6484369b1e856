import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { vaagWoord } from '../taal/vageWoorden.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'kpi.indicator',
  titel: 'Indicator zegt wat er geteld wordt',
  waarom:
    'Een goede indicator kan iedereen natellen en komt dan op hetzelfde uit. “Beter” of “meer” zegt alleen welke kant het op moet.',
  bronnen: ['handreiking', 'nza-artsenapotheker'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'Aandeel aanvragen tijdelijk verblijf dat binnen 24 uur is geplaatst.',
  fout: 'Betere doorstroom.',
  per: 'resultaatafspraak',
  check({ indicator, eenheid }, { drempels }) {
    const naam = indicator.naam.plat.trim()
    const vaag = vaagWoord(naam)
    const leeg = [
      ...(indicator.teller.plat.trim() === '' ? ['de teller'] : []),
      ...(eenheid === '%' && indicator.noemer.plat.trim() === '' ? ['de noemer'] : []),
    ]
    const zinnen = [
      ...(naam === '' ? ['Er staat nog niet wat u telt.'] : []),
      ...(naam !== '' && naam.length < drempels.indicatorTekens ? [`“${naam}” is erg kort.`] : []),
      ...(vaag ? [`“${vaag}” is niet te tellen; noem wat u telt.`] : []),
      ...(leeg.length > 0 ? [`Nog niet ingevuld: ${opsomming(leeg)}.`] : []),
    ]
    return zinnen.length > 0 ? { veld: 'indicator', reden: zinnen.join(' ') } : null
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metResultaat({ indicator: { naam: 'Minder valpartijen bij ouderen' } }),
  },
})
