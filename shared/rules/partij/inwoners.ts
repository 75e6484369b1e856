import { partijNaam } from '../partijNaam.ts'
import { type Problem, rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import { betrokkenPartijen, zitAanTafel } from './taken.ts'

export default rule({
  id: 'partij.inwoners',
  titel: 'Inwoners of patiënten zijn partij',
  waarom:
    'Inwoners die alleen geïnformeerd worden, kunnen niets bijsturen. Met een plek aan tafel of in een afspraak wel.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Inwonerraad Zilverdal-Vennemark, lid van de bestuurlijke tafel.',
  fout: 'Inwoners worden geïnformeerd.',
  per: 'plan',
  check(plan, zicht): Problem | null {
    const inwoners = plan.partijen.filter(({ sector }) => sector === 'inwoners')
    if (inwoners.length === 0) {
      const reden = 'Inwoners of patiënten staan nog niet in de partijenlijst.'
      return { veld: 'partijen', reden }
    }
    const betrokken = betrokkenPartijen(zicht)
    if (inwoners.some(partij => betrokken.has(partij.id) || zitAanTafel(partij, plan))) return null
    const veld = 'governance.bestuurlijkeTafel.ledenIds'
    return {
      veld: 'partijen',
      reden: 'Inwoners of patiënten hebben nog geen plek aan de bestuurlijke tafel of in een afspraak.',
      oplossingen: inwoners.map(({ id }) => ({
        titel: `Maak ${partijNaam(zicht, id)} lid van de bestuurlijke tafel`,
        edit: { op: 'add', elementId: plan.id, veld, waarde: id },
      })),
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ partijen, governance: { bestuurlijkeTafel: { ledenIds: ['p-gemeente'] } } }),
  },
})
