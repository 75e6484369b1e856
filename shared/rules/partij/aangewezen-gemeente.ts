import { rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import { eenMetRol } from './eenMetRol.ts'
import { isGemeente } from './gemeenteVan.ts'

export default rule({
  id: 'partij.aangewezen-gemeente',
  titel: 'Aangewezen gemeente is vastgelegd',
  waarom:
    'Eén gemeente spreekt namens alle en trekt het plan samen met de zorgverzekeraar. Zolang dat iedereen is, is het niemand.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Aangewezen gemeente: Hoogvenne.',
  fout: 'De gemeenten gezamenlijk.',
  per: 'plan',
  check: plan => eenMetRol({ rol: 'aangewezen-gemeente', kandidaten: plan.partijen.filter(isGemeente) }),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      partijen: partijen.map(partij => (partij.id === 'p-gemeente' ? { ...partij, rollen: [] } : partij)),
    }),
  },
})
