import { rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import { eenMetRol } from './eenMetRol.ts'

const rol = 'marktleider-zorgverzekeraar'

export default rule({
  id: 'partij.marktleider',
  titel: 'Marktleider zorgverzekeraar is aangewezen',
  waarom:
    'De marktleidende zorgverzekeraar brengt partijen bijeen en houdt samen met de aangewezen gemeente de werkagenda bij. Dan moet vaststaan wie dat is.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Marktleider: Zorgverzekeraar De Polder.',
  fout: 'Twee verzekeraars, geen marktleider.',
  per: 'plan',
  check(plan) {
    const kandidaten = plan.partijen.filter(
      ({ sector, rollen }) => sector === 'zorgverzekeraar' || rollen.includes(rol),
    )
    return eenMetRol({ rol, kandidaten, anderen: 'tweede-marktleider' })
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      partijen: partijen.map(partij => (partij.id === 'p-verzekeraar' ? { ...partij, rollen: [] } : partij)),
    }),
  },
})
