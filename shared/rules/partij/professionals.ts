import { rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'partij.professionals',
  titel: 'Zorgprofessionals zijn betrokken',
  waarom:
    'Wie het werk doet, ziet het eerst of een afspraak kan. Leg per zorgaanbieder vast wie meepraat en wanneer.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'VAR en huisartsenraad geven advies op versie 0.6.',
  fout: '(leeg)',
  per: 'plan',
  check: plan =>
    plan.partijen
      .filter(({ domein, type }) => domein === 'zorg' && type === 'aanbieder')
      .filter(({ professionals }) => professionals.plat.trim() === '')
      .map(({ id, naam }) => ({
        elementId: id,
        veld: 'professionals',
        reden: `Er staat nog niet hoe de professionals van ${naam.plat.trim() || 'deze partij'} meedoen.`,
      })),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ partijen: partijen.map(partij => ({ ...partij, professionals: null })) }),
  },
})
