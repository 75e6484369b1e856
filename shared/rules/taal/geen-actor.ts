import { type Problem, rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { doorEenVan } from './doeners.ts'
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
  check(afspraak, zicht) {
    const found: Problem[] = []
    for (const veld of ['oplossing', 'naIncidenteel'] as const) {
      const tekst = afspraak[veld]
      for (const vorm of zonderDoener(tekst, zicht)) {
        const reden = `Wie doet dit? “${tekst.plat.slice(vorm.van, vorm.tot)}” noemt geen doener.`
        const oplossingen = doorEenVan(afspraak, { veld, tekst }, vorm, zicht)
        found.push({ veld, bereik: { van: vorm.van, tot: vorm.tot }, reden, oplossingen })
      }
    }
    return found
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      oplossing:
        'Thuiszorg Duinhaven levert per 1 maart 2024 een valtraining. Er wordt een steunpunt geopend.',
    }),
  },
})
