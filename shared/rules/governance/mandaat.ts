import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { ontbreekt } from './mandaatkaart.ts'

export default rule({
  id: 'governance.mandaat',
  titel: 'Besluitvorming van de gemeenten is vastgelegd',
  waarom:
    'Eén gemeente kan alleen voor de andere spreken als vaststaat waarover en tot hoever. Dat voorkomt terugkomen op een besluit.',
  bronnen: ['handreiking', 'iza-b'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Hoogvenne besluit tot € 250.000 namens zes gemeenten; daarboven colleges.',
  fout: 'Hoogvenne is trekker.',
  per: 'plan',
  /** A gemeente on its own has nobody to act for. */
  when: ({ regio }) => regio.gemeenten.length !== 1,
  check({ id, governance: { mandaat } }, zicht) {
    const mist = ontbreekt(id, mandaat, zicht)
    if (mist.length === 0) return null
    const herstel = mist.flatMap(een => een.herstel ?? [])
    const titel = `Vul in: ${opsomming(herstel.map(({ naam }) => naam))}`
    const edits = herstel.flatMap(een => een.edits)
    return {
      veld: 'governance.mandaat',
      reden: `Op de mandaatkaart ontbreekt ${opsomming(mist.map(({ wat }) => wat))}.`,
      oplossingen: herstel.length === mist.length ? [{ titel, edit: { op: 'all', edits } }] : [],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ governance: { mandaat: { onderwerpen: [] } } }) },
})
