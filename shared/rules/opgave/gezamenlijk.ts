import { sector } from '../../plan/opties.ts'
import { rule } from '../rule.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { deelnemers } from './deelnemers.ts'

export default rule({
  id: 'opgave.gezamenlijk',
  titel: 'Opgave wordt door meer sectoren opgepakt',
  waarom:
    'Wat één sector alleen kan, hoort in het eigen jaarplan. In het regioplan staat wat alleen samen lukt.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Ziekenhuis, ouderenzorg en gemeenten bij opgave 1.',
  fout: 'Opgave 3 alleen bij huisartsen.',
  per: 'opgave',
  when: ({ id }, zicht) => zicht.aantalAfspraken(id) > 0,
  check({ id }, zicht) {
    const partijen = deelnemers(id, zicht)
    const sectoren = [...new Set(partijen.flatMap(partij => partij.sector ?? []))]
    const { gezamenlijkPartijen, gezamenlijkSectoren } = zicht.drempels
    if (partijen.length >= gezamenlijkPartijen && sectoren.length >= gezamenlijkSectoren) return null
    const [enige, ...meer] = sectoren
    const reden =
      enige && meer.length === 0
        ? `Aan de afspraken onder deze opgave doet alleen de sector ${sector[enige]} mee.`
        : `Aan de afspraken onder deze opgave doen nog geen ${gezamenlijkPartijen} partijen uit ${gezamenlijkSectoren} sectoren mee.`
    return { veld: null, reden }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ partijen: [betrokkene('p-huisartsen', 'trekker')] }),
  },
})
