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
    const namen = (voldoet: (een: Betrokkene) => boolean) =>
      opsomming(betrokkenen.filter(voldoet).map(een => partijNaam(zicht, een.partijId)))
    const stil = namen(({ commitment: { status } }) => !status || openstaand.has(status))
    const tegen = namen(({ commitment }) => commitment.status === 'niet akkoord')
    const kaal = namen(
      ({ commitment: { status, voorbehoud } }) =>
        status === 'onder voorbehoud' && voorbehoud.plat.trim() === '',
    )
    const zinnen = [
      ...(stil ? [`Nog geen toezegging van ${stil}.`] : []),
      ...(tegen ? [`Niet akkoord: ${tegen}.`] : []),
      ...(kaal ? [`Er staat niet welk voorbehoud geldt voor ${kaal}.`] : []),
    ]
    return zinnen.length > 0 ? { veld: 'partijen.commitment', reden: zinnen.join(' ') } : null
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      partijen: [{ ...betrokkene('p-thuiszorg', 'trekker'), commitment: { status: 'niet gevraagd' } }],
    }),
  },
})

const openstaand: ReadonlySet<string> = new Set(['niet gevraagd', 'gevraagd'])
