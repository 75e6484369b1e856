import type { Afspraak } from '../../plan/afspraak.ts'
import { rule } from '../rule.ts'
import { patroon } from '../taal/patroon.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

type Beweging = NonNullable<Afspraak['beweging']>

/** The verbs by which a text says itself what it moves. */
const verraadt: readonly (readonly [Beweging, RegExp])[] = [
  ['voorkomen', patroon('\\bvoorkom(?:t|en)\\b')],
  ['vervangen', patroon('\\bvervang(?:t|en)\\b')],
  ['verplaatsen', patroon('\\b(?:verplaats(?:t|en)|verschui(?:ft|ven))\\b')],
  ['stoppen', patroon('\\bstop(?:t|pen)\\b')],
]

export default rule({
  id: 'afspraak.stopt',
  titel: 'Wat verdwijnt, verschuift of wordt voorkomen?',
  waarom:
    'Iets nieuws naast al het bestaande kost mensen die er niet zijn. Zeg daarom ook wat er minder nodig is of ophoudt.',
  bronnen: ['handreiking'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: 'Verplaatsen: 250 SEH-bezoeken per jaar naar tijdelijk verblijf.',
  fout: 'Extra loket naast het bestaande aanbod.',
  per: 'afspraak',
  check({ id, beweging, stoptOfVerschuift }, { drempels }) {
    const tekst = stoptOfVerschuift.plat.trim()
    if (tekst.length < drempels.stoptTekens) {
      return {
        veld: 'stoptOfVerschuift',
        reden:
          tekst === ''
            ? 'Er staat nog niet wat hierdoor stopt, verschuift of wordt voorkomen.'
            : `Wat er stopt of verschuift staat er erg kort (${tekst.length} tekens; minstens ${drempels.stoptTekens}).`,
      }
    }
    if (beweging) return null
    const oplossingen = verraadt
      .filter(([, vorm]) => vorm.test(tekst))
      .map(([waarde]) => ({
        titel: `Kies “${waarde}”`,
        edit: { op: 'set', elementId: id, veld: 'beweging', waarde } as const,
      }))
    return { veld: 'beweging', reden: 'De soort beweging is nog niet gekozen.', oplossingen }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ beweging: null }) },
})
