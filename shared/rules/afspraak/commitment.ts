import type { Betrokkene } from '../../plan/afspraak.ts'
import { betrokkenenVan, partijNaam } from '../partijNaam.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'afspraak.commitment',
  titel: 'Elke partij heeft zich gecommitteerd',
  waarom:
    'Een plan dat besloten wordt, rust op toezeggingen. Wie nog niet gevraagd is of een voorbehoud heeft, hoort dat erin terug te zien.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.9',
  goed: 'Zes van zes partijen: toegezegd op 20-11-2023.',
  fout: 'Zorgverzekeraar De Polder: nog niet gevraagd.',
  per: 'afspraak',
  check(afspraak, zicht) {
    const betrokkenen = betrokkenenVan(afspraak)
    let reden = ''
    for (const { mist, zin } of gemissen) {
      const wie = betrokkenen.filter(een => watMist(een) === mist)
      if (wie.length === 0) continue
      const over = zin(opsomming(wie.map(een => partijNaam(zicht, een.partijId))))
      reden = reden === '' ? over : `${reden} ${over}`
    }
    return reden === '' ? null : { veld: 'partijen.commitment', reden }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      partijen: [{ ...betrokkene('p-thuiszorg', 'trekker'), commitment: { status: 'niet gevraagd' } }],
    }),
  },
})

const gemissen = [
  { mist: 'stil', zin: (namen: string) => `Nog geen toezegging van ${namen}.` },
  { mist: 'tegen', zin: (namen: string) => `Niet akkoord: ${namen}.` },
  { mist: 'kaal', zin: (namen: string) => `Er staat niet welk voorbehoud geldt voor ${namen}.` },
] as const
type Gemis = (typeof gemissen)[number]['mist']

function watMist({ commitment: { status, voorbehoud } }: Betrokkene): Gemis | null {
  if (!status || status === 'niet gevraagd' || status === 'gevraagd') return 'stil'
  if (status === 'niet akkoord') return 'tegen'
  return status === 'onder voorbehoud' && voorbehoud.plat.trim() === '' ? 'kaal' : null
}
