import { rule } from '../rule.ts'
import { toonDatum } from '../taal/datum.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { laatsteJaar } from './dekkingsregels.ts'

export default rule({
  id: 'afspraak.structureel',
  titel: 'Wat gebeurt er na het tijdelijke geld?',
  waarom:
    'Tijdelijk geld houdt op, mensen die hulp krijgen niet. Spreek nu af of het daarna doorgaat, stopt of wordt overgedragen.',
  bronnen: ['handreiking'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: 'Vanaf 2027: 60% Zvw-contract, 40% gemeentebegroting (raadsbesluit Q2 2026).',
  fout: 'Loopt door na 2026; SPUK stopt in 2026.',
  per: 'afspraak',
  when: ({ dekking }) => dekking.some(({ aard }) => aard === 'incidenteel'),
  check({ id, dekking, einddatum, naIncidenteel }) {
    if (naIncidenteel.plat.trim() !== '') return null
    const laatste = laatsteJaar(dekking)
    const eind = `${laatste}-12-31`
    if (einddatum && (laatste === 0 || einddatum <= eind)) return null
    const duur = einddatum ? `loopt tot ${toonDatum(einddatum)}` : 'heeft geen einddatum'
    return {
      veld: 'naIncidenteel',
      reden:
        laatste === 0
          ? `Er is tijdelijk geld en de afspraak ${duur}. Wat gebeurt er als het op is?`
          : `Het geld is er tot en met ${laatste}, maar de afspraak ${duur}. Wat gebeurt er daarna?`,
      oplossingen:
        laatste === 0
          ? []
          : [
              {
                titel: `Laat de afspraak stoppen op ${toonDatum(eind)}`,
                edit: { op: 'set', elementId: id, veld: 'einddatum', waarde: eind },
              },
            ],
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ dekking: [{ bedrag: 90000, jaren: [2024, 2025], aard: 'incidenteel' }] }),
  },
})
