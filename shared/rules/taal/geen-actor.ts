import type { Afspraak } from '../../plan/afspraak.ts'
import { betrokkenenVan, partijNaam } from '../partijNaam.ts'
import { type Oplossing, rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'
import type { LijdendeVorm } from './lijdendeVorm.ts'
import { type Proza, prozaVanAfspraak } from './proza.ts'
import { zonderDoener } from './zonderDoener.ts'

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

/** Fixes that name a doer in the sentence: one for each party that leads or carries out the afspraak. */
function doorEenVan(
  afspraak: Afspraak,
  { veld, tekst }: Proza,
  vorm: LijdendeVorm,
  zicht: Zicht,
): Oplossing[] {
  const { van, tot } = vorm.bij
  const verwacht = tekst.plat.slice(van, tot)
  return betrokkenenVan(afspraak)
    .filter(({ rol, partijId }) => (rol === 'trekker' || rol === 'uitvoerder') && zicht.partij(partijId))
    .slice(0, 3)
    .map(({ partijId }) => {
      const door = `door ${partijNaam(zicht, partijId)}`
      const nieuw = vorm.ervoor ? `${door} ${verwacht}` : `${verwacht} ${door}`
      const zin = `${tekst.plat.slice(vorm.van, van)}${nieuw}${tekst.plat.slice(tot, vorm.tot)}`
      const edit = { op: 'replace', elementId: afspraak.id, veld, van, tot, verwacht, door: nieuw } as const
      return { titel: `Schrijf “${zin}”`, edit }
    })
}
