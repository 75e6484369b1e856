import type { Bevinding } from '../../plan/bevinding.ts'
import type { Opgave } from '../../plan/opgave.ts'
import { type Oplossing, rule } from '../rule.ts'
import { metOpgave, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'opgave.regiobeeld-link',
  titel: 'Opgave steunt op het regiobeeld',
  waarom:
    'Met een verwijzing naar het regiobeeld ziet iedereen dat de opgave uit cijfers komt en niet uit een voorkeur.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Onderbouwd door twee bevindingen uit het regiobeeld.',
  fout: 'Geen verwijzing.',
  per: 'opgave',
  check(opgave, zicht) {
    if (opgave.bevindingIds.some(id => zicht.bevinding(id))) return null
    const reden =
      opgave.bevindingIds.length > 0
        ? 'De bevinding waar deze opgave naar verwijst, staat niet meer in het regiobeeld.'
        : 'Kies minstens één bevinding uit het regiobeeld waar deze opgave op steunt.'
    return {
      veld: 'bevindingIds',
      reden,
      oplossingen: sameFigure(opgave, zicht.van('regiobeeld').bevindingen),
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metOpgave({ bevindingIds: [] }) },
})

/** The one bevinding with the very figure of the knelpunt. */
function sameFigure({ id, knelpunt }: Opgave, bevindingen: readonly Bevinding[]): Oplossing[] {
  const { omvang, eenheid, peiljaar } = knelpunt
  const found = bevindingen.filter(
    one => one.waarde === omvang && one.eenheid === eenheid && one.peiljaar === peiljaar,
  )
  const [only] = found
  if (omvang === null || !only || found.length > 1) return []
  const edit = { op: 'add', elementId: id, veld: 'bevindingIds', waarde: only.id } as const
  return [{ titel: `Koppel “${only.tekst.plat}”`, edit }]
}
