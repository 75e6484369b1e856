import type { Oplossing } from '../rule.ts'
import { rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'afspraak.opgave',
  titel: 'Afspraak hoort bij een opgave',
  waarom:
    'De opgaven zijn waar de regio samen voor staat. Een afspraak die nergens bij hoort, draagt daar niet zichtbaar aan bij.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.1',
  goed: 'Afspraak 4 ↔ opgave 2.',
  fout: 'Losse afspraak zonder opgave.',
  per: 'afspraak',
  check({ id, opgaveIds }, zicht) {
    if (opgaveIds.length > 0 && opgaveIds.every(opgaveId => zicht.opgave(opgaveId))) return null
    const bestaand = opgaveIds.filter(opgaveId => zicht.opgave(opgaveId))
    const zet = (titel: string, waarde: readonly string[]): Oplossing => ({
      titel,
      edit: { op: 'set', elementId: id, veld: 'opgaveIds', waarde },
    })
    if (bestaand.length > 0) {
      return {
        veld: 'opgaveIds',
        reden: 'De afspraak verwijst ook naar een opgave die er niet meer is.',
        oplossingen: [zet('Haal de verwijzing weg', bestaand)],
      }
    }
    return {
      veld: 'opgaveIds',
      reden:
        opgaveIds.length > 0
          ? 'De afspraak hoort bij een opgave die er niet meer is.'
          : 'De afspraak hoort nog niet bij een opgave.',
      oplossingen: zicht
        .van('opgaven')
        .map(opgave => zet(`Koppel aan “${opgave.titel.plat || 'Opgave zonder titel'}”`, [opgave.id])),
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ opgaveIds: [] }) },
})
