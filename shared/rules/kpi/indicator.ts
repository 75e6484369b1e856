import { rule } from '../rule.ts'
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
    const kort =
      naam === ''
        ? 'Er staat nog niet wat u telt.'
        : naam.length < drempels.indicatorTekens && `“${naam}” is erg kort.`
    const vergelijkt = vaag && `“${vaag}” is niet te tellen; noem wat u telt.`
    const zonderTeller = indicator.teller.plat.trim() === ''
    const zonderNoemer = eenheid === '%' && indicator.noemer.plat.trim() === ''
    const leeg = leegGelaten(zonderTeller, zonderNoemer)
    if (!kort && !vergelijkt) return leeg === null ? null : { veld: 'indicator', reden: leeg }
    return { veld: 'indicator', reden: [kort, vergelijkt, leeg].filter(Boolean).join(' ') }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metResultaat({ indicator: { naam: 'Minder valpartijen bij ouderen' } }),
  },
})

function leegGelaten(teller: boolean, noemer: boolean): string | null {
  if (teller && noemer) return 'Nog niet ingevuld: de teller en de noemer.'
  if (teller) return 'Nog niet ingevuld: de teller.'
  return noemer ? 'Nog niet ingevuld: de noemer.' : null
}
