import { rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { doorEenVan } from './doeners.ts'
import { prozaVanAfspraak } from './proza.ts'
import { zonderDoener } from './zonderDoener.ts'

/** In afspraken alone (domain.md §2.5): only there does somebody have to do it. */
export default rule({
  id: 'taal.geen-actor',
  titel: 'Zin zonder doener',
  waarom:
    'Een zin als “er wordt een loket geopend” zegt niet wie dat doet, en dan is niemand erop aan te spreken.',
  bronnen: ['regiobeelden', 'nza-icthealth'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'Sociaal Werk Tolbrugge opent zes steunpunten.',
  fout: 'Er wordt een steunpunt geopend.',
  per: 'afspraak',
  check: (afspraak, zicht) =>
    prozaVanAfspraak(afspraak)
      .filter(({ veld }) => veld === 'oplossing' || veld === 'naIncidenteel')
      .flatMap(proza =>
        zonderDoener(proza.tekst, zicht).map(vorm => ({
          veld: proza.veld,
          bereik: { van: vorm.van, tot: vorm.tot },
          reden: `Wie doet dit? “${proza.tekst.plat.slice(vorm.van, vorm.tot)}” noemt geen doener.`,
          oplossingen: doorEenVan(afspraak, proza, vorm, zicht),
        })),
      ),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      oplossing:
        'Thuiszorg Duinhaven levert per 1 maart 2024 een valtraining. Er wordt een steunpunt geopend.',
    }),
  },
})
