import { rule } from '../rule.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'afspraak.resultaat',
  titel: 'Minstens één meetbare resultaatafspraak',
  waarom:
    'Zonder getal en datum weet straks niemand of het gelukt is. Eén goed resultaat zegt meer dan vijf voornemens.',
  bronnen: ['handreiking', 'nza-artsenapotheker'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Geplaatst binnen 24 uur: 58% (2023) → 85% op 31-12-2025.',
  fout: 'Ouderen krijgen sneller passende hulp.',
  per: 'afspraak',
  check({ resultaatafspraken }) {
    const meetbaar = resultaatafspraken.some(
      ({ indicator, streefwaarde, einddatum }) =>
        indicator.naam.plat.trim() !== '' && streefwaarde !== null && einddatum !== null,
    )
    if (meetbaar) return null
    return {
      veld: 'resultaatafspraken',
      reden:
        resultaatafspraken.length === 0
          ? 'Er is nog geen resultaatafspraak.'
          : 'Geen resultaat heeft zowel een indicator, een streefwaarde als een einddatum.',
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ streefwaarde: null }) },
})
