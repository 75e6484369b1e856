import { rule } from '../rule.ts'
import { toonWaarde } from '../taal/eenheden.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { afwijkendeGetallen, cijfersVan, laatsteInZin, naarDeTekst, naarDeVelden } from './tekstTegenVeld.ts'

export default rule({
  id: 'kpi.tekst-veld',
  titel: 'Getal in de tekst is gelijk aan het veld',
  waarom:
    'Als velen tegelijk schrijven, lopen tekst en cijfers gemakkelijk uit elkaar. Wie het plan leest, weet dan niet wat er is afgesproken.',
  bronnen: ['ontwerp'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'Tekst “85%” en veld 85%.',
  fout: 'Tekst “20%”, veld 15%.',
  per: 'resultaatafspraak',
  check(resultaat, zicht) {
    const afspraak = zicht.afspraakVan(resultaat.id)
    const getallen = afspraak ? afwijkendeGetallen(resultaat, afspraak) : []
    const [eerste] = getallen
    if (!afspraak || !eerste) return null
    const { nulmeting, streefwaarde } = cijfersVan(resultaat)
    const toon = (waarde: number) => toonWaarde(waarde, resultaat.eenheid)
    const velden = [
      ...(nulmeting === null ? [] : [`nulmeting ${toon(nulmeting)}`]),
      ...(streefwaarde === null ? [] : [`streefwaarde ${toon(streefwaarde)}`]),
    ]
    const gelezen = [...new Set(getallen.map(({ waarde }) => toon(waarde)))]
    return {
      veld: 'oplossing',
      bereik: { van: eerste.van, tot: laatsteInZin(getallen, afspraak.oplossing.plat) },
      reden: `De tekst zegt ${opsomming(gelezen)}, ingevuld is ${opsomming(velden)}.`,
      oplossingen: [
        ...naarDeTekst(resultaat, afspraak, getallen),
        ...naarDeVelden(resultaat, afspraak, getallen),
      ],
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      oplossing:
        'Thuiszorg Duinhaven geeft valtraining. Het aantal SEH-bezoeken na een val daalt van 900 naar 690.',
    }),
  },
})
