import type { PlanEdit } from '../../plan/applyEdit.ts'
import { rule } from '../rule.ts'
import { isDatum } from '../taal/datum.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { byDatum, staanOpDatum } from './opDatum.ts'

export default rule({
  id: 'afspraak.werkagenda',
  titel: 'Afspraak is vertaald naar de werkagenda',
  waarom:
    'Tussen vandaag en het resultaat liggen stappen. Een mijlpaal met datum en naam laat op tijd zien of het lukt.',
  bronnen: ['handreiking', 'nza-icthealth'],
  ernst: 'vereist',
  fase: '0.9',
  goed: '01-04-2024 coördinatiepunt open (Zorggroep Lindewaard).',
  fout: 'Planning volgt.',
  per: 'afspraak',
  check({ mijlpalen }, zicht) {
    const { van, tot } = zicht.van('looptijd')
    const volledig = mijlpalen.some(
      ({ datum, omschrijving, verantwoordelijkeId }) =>
        isDatum(datum) &&
        (!van || datum >= van) &&
        (!tot || datum <= tot) &&
        omschrijving.plat.trim() !== '' &&
        zicht.partij(verantwoordelijkeId),
    )
    if (!volledig) return { veld: 'mijlpalen', reden: mijlpalen.length === 0 ? geen : onvolledig }
    if (staanOpDatum(mijlpalen)) return null
    const opDatum = [...mijlpalen].sort(byDatum)
    const edits = opDatum.map(
      ({ id }, plaats): PlanEdit => ({ op: 'move', elementId: id, na: opDatum[plaats - 1]?.id ?? null }),
    )
    return {
      veld: 'mijlpalen',
      reden: 'De mijlpalen staan niet op volgorde van datum.',
      oplossingen: [{ titel: 'Zet ze op volgorde van datum', edit: { op: 'all', edits } }],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ mijlpalen: [] }) },
})

const geen = 'Er is nog geen mijlpaal.'
const onvolledig =
  'Geen mijlpaal heeft een omschrijving, een verantwoordelijke en een datum binnen de looptijd van het plan.'
