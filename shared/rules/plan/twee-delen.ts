import type { PlanEdit } from '../../plan/applyEdit.ts'
import { nieuweAfspraak, vrijeId } from '../nieuw.ts'
import { type Problem, rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'plan.twee-delen',
  titel: 'Plan bevat opgaven én afspraken',
  waarom:
    'Een regioplan zegt wat er in de regio moet veranderen en wie wat daaraan doet. Een van beide is een half plan.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.1',
  goed: 'Deel 1: zes regio-opgaven. Deel 2: veertien regio-afspraken.',
  fout: 'Alleen een hoofdstuk “Ambitie”.',
  per: 'plan',
  check({ id, opgaven, afspraken }, zicht) {
    const problems: Problem[] = []
    if (opgaven.length === 0) {
      const edit: PlanEdit = { op: 'create', kind: 'opgaven', id: vrijeId(id, 'opgave', zicht) }
      const oplossingen = [{ titel: 'Voeg een lege opgave toe', edit }]
      problems.push({ veld: 'opgaven', reden: 'Het plan heeft nog geen regio-opgave.', oplossingen })
    }
    if (afspraken.length === 0) {
      const [eerste] = opgaven
      const oplossingen = eerste && [
        { titel: 'Voeg een lege afspraak toe bij de eerste opgave', edit: nieuweAfspraak(eerste.id, zicht) },
      ]
      const reden = 'Het plan heeft nog geen regio-afspraak.'
      problems.push({ veld: 'afspraken', reden, ...(oplossingen && { oplossingen }) })
    }
    return problems
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ afspraken: [] }) },
})
