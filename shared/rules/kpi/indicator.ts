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
    const leeg: string[] = []
    if (indicator.teller.plat.trim() === '') leeg.push('de teller')
    if (eenheid === '%' && indicator.noemer.plat.trim() === '') leeg.push('de noemer')
    const zinnen: string[] = []
    if (naam === '') zinnen.push('Er staat nog niet wat u telt.')
    else if (naam.length < drempels.indicatorTekens) zinnen.push(`“${naam}” is erg kort.`)
    if (vaag) zinnen.push(`“${vaag}” is niet te tellen; noem wat u telt.`)
    if (leeg.length > 0) zinnen.push(`Nog niet ingevuld: ${opsomming(leeg)}.`)
    return zinnen.length > 0 ? { veld: 'indicator', reden: zinnen.join(' ') } : null
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metResultaat({ indicator: { naam: 'Minder valpartijen bij ouderen' } }),
  },
})
