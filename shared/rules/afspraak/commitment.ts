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
    const namen = { stil: [] as string[], tegen: [] as string[], kaal: [] as string[] }
    for (const betrokkene of betrokkenenVan(afspraak)) {
      const mist = watMist(betrokkene)
      if (mist) namen[mist].push(partijNaam(zicht, betrokkene.partijId))
    }
    const { stil, tegen, kaal } = namen
    const zinnen: string[] = []
    if (stil.length > 0) zinnen.push(`Nog geen toezegging van ${opsomming(stil)}.`)
    if (tegen.length > 0) zinnen.push(`Niet akkoord: ${opsomming(tegen)}.`)
    if (kaal.length > 0) zinnen.push(`Er staat niet welk voorbehoud geldt voor ${opsomming(kaal)}.`)
    return zinnen.length > 0 ? { veld: 'partijen.commitment', reden: zinnen.join(' ') } : null
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      partijen: [{ ...betrokkene('p-thuiszorg', 'trekker'), commitment: { status: 'niet gevraagd' } }],
    }),
  },
})

function watMist({ commitment: { status, voorbehoud } }: Betrokkene): 'stil' | 'tegen' | 'kaal' | null {
  if (!status || status === 'niet gevraagd' || status === 'gevraagd') return 'stil'
  if (status === 'niet akkoord') return 'tegen'
  return status === 'onder voorbehoud' && voorbehoud.plat.trim() === '' ? 'kaal' : null
}
