import { vrijeId } from '../nieuw.ts'
import { type Oplossing, rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'
import { brengers, kenmerk, mistAan, overVerwachtingen } from './boodschap.ts'

export default rule({
  id: 'inwoners.verwachtingen',
  titel: 'Eén boodschap over wat zorg wel en niet kan',
  waarom:
    'Inwoners horen nu van elke organisatie iets anders. Eén boodschap, samen gebracht, maakt verandering te begrijpen.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'Campagne “Eerst kijken, dan bellen”, acht afzenders.',
  fout: '(leeg)',
  per: 'plan',
  check(plan, zicht) {
    const [eerste, ...andere] = brengers(plan.hoofdstukken, zicht).map(een => mistAan(een, zicht.drempels))
    if (eerste === undefined) {
      const reden = 'Geen afspraak en geen hoofdstuk vertelt inwoners wat zij van de zorg mogen verwachten.'
      return { veld: 'afspraken', reden, oplossingen: begin(plan.opgaven[0]?.id, zicht) }
    }
    return [eerste, ...andere].some(({ length }) => length === 0) ? null : eerste
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ hoofdstukken: [] }) },
})

/** An afspraak that speaks of it gets the mark; or a new one is made. */
function begin(opgaveId: string | undefined, zicht: Zicht): Oplossing[] {
  const merk = zicht.vanAfspraken(overVerwachtingen).map(
    ({ id: elementId, titel }): Oplossing => ({
      titel: `Geef “${titel}” het kenmerk ${kenmerk}`,
      edit: { op: 'add', elementId, veld: 'tags', waarde: kenmerk },
    }),
  )
  if (!opgaveId) return merk
  const titel = 'Eén boodschap over wat zorg wel en niet kan'
  const waarden = { titel, opgaveIds: [opgaveId], tags: [kenmerk] }
  const id = vrijeId(opgaveId, 'afspraak', zicht)
  return [...merk, { titel: `Voeg toe: “${titel}”`, edit: { op: 'create', kind: 'afspraken', id, waarden } }]
}
