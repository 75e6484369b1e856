import { rule } from '../rule.ts'
import { isDatum, toonDatum } from '../taal/datum.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'kpi.einddatum',
  titel: 'Einddatum is een echte datum binnen de looptijd',
  waarom:
    'Een resultaat na afloop van het plan kan niemand in dit plan nog bijsturen. Noem dan ook een tussendoel dat er wel in valt.',
  bronnen: ['nza-artsenapotheker', 'regiobeelden'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: '31 december 2026.',
  fout: 'Medio 2029.',
  per: 'resultaatafspraak',
  check({ id, einddatum, tussendoel }, zicht) {
    const { van, tot } = zicht.van('looptijd')
    const binnen = (datum: string | null) =>
      isDatum(datum) && (!van || datum >= van) && (!tot || datum <= tot)
    if (binnen(einddatum)) return null
    const later = isDatum(einddatum) && tot && einddatum > tot
    if (later && tussendoel.waarde !== null && binnen(tussendoel.datum)) return null
    return {
      veld: 'einddatum',
      reden: later
        ? `De einddatum ligt na het einde van het plan (${toonDatum(tot)}), zonder tussendoel daarvoor.`
        : isDatum(einddatum)
          ? `De einddatum ligt vóór het begin van het plan (${toonDatum(van ?? '')}).`
          : 'De einddatum is nog niet ingevuld.',
      oplossingen: tot
        ? [
            {
              titel: `Zet op ${toonDatum(tot)}, de laatste dag van het plan`,
              edit: { op: 'set', elementId: id, veld: 'einddatum', waarde: tot },
            },
          ]
        : [],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ einddatum: '2029-12-31' }) },
})
