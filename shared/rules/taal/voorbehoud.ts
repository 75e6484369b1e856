import { rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { meldVaag } from './meldVaag.ts'

/** In afspraken and their results alone (domain.md §2.2): elsewhere a reservation takes nothing back. */
export default rule({
  id: 'taal.voorbehoud',
  titel: 'Voorbehoud in een afspraak',
  waarom:
    'Met “waar mogelijk” of “in principe” belooft een afspraak niets: niet doen past er ook in. Noem de uitzondering, of maak er een randvoorwaarde van.',
  bronnen: ['handreiking', 'iza-b'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'Alle praktijken verwijzen; uitzondering: praktijken zonder POH.',
  fout: 'Waar mogelijk verwijzen praktijken.',
  per: ['afspraak', 'resultaatafspraak'],
  check: (target, zicht) =>
    meldVaag(target, zicht, ({ formulering }) => formulering.categorie === 'voorbehoud'),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      oplossing:
        'Thuiszorg Duinhaven levert per 1 maart 2024 een valtraining. Waar mogelijk verwijzen de huisartsen.',
    }),
  },
})
