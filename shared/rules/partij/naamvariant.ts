import { naamvarianten } from '../bekendeNamen.ts'
import { alleProza, isPlan, type Proza, prozaVan } from '../proza.ts'
import { type Oplossing, type Problem, rule } from '../rule.ts'
import type { Variant } from '../taal/naamzoeker.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'
import { dubbelePartijen } from './dubbelePartijen.ts'

export default rule({
  id: 'partij.naamvariant',
  titel: 'Zelfde partij, twee schrijfwijzen',
  waarom:
    'Met twee schrijfwijzen lijkt één partij er twee, en vindt zij haar eigen afspraken niet terug. Kies er één, of bewaar de andere als alias.',
  bronnen: ['ontwerp'],
  ernst: 'aanbevolen',
  fase: '0.1',
  goed: 'HuisartsenCoöperatie Vennemark (HCV).',
  fout: 'Huisartsencooperatie Vennemark.',
  per: alleProza,
  check(target, zicht) {
    const found = isPlan(target) ? [...dubbelePartijen(zicht)] : []
    for (const proza of prozaVan(target))
      if (!eigenWoorden.has(proza.soort))
        for (const een of naamvarianten(proza.tekst, zicht)) found.push(...problem(proza, een, zicht))
    return found
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ oplossing: 'Zorgverzekeraar De Kùst betaalt vanaf 1 maart 2024 elke training.' }),
  },
})

/** Where names are given, and where it is explained why one is written in another way. */
const eigenWoorden: ReadonlySet<string> = new Set(['partijen', 'begrippen', 'motiveringen'])

function problem({ elementId, veld }: Proza, { woorden, naam, van, tot }: Variant, zicht: Zicht): Problem[] {
  const partijen = zicht.van('partijen')
  const partij = partijen.find(een => een.naam.plat === naam || een.aliassen.includes(naam))
  if (!partij) return []
  const vervang = { op: 'replace', elementId, veld, van, tot, verwacht: woorden, door: naam } as const
  const bewaar = { op: 'add', elementId: partij.id, veld: 'aliassen', waarde: woorden } as const
  const oplossingen: Oplossing[] = [
    { titel: `Vervang door “${naam}”`, edit: vervang },
    { titel: `Bewaar “${woorden}” als alias van ${partij.naam.plat.trim() || naam}`, edit: bewaar },
  ]
  return [{ elementId, veld, bereik: { van, tot }, reden: `“${woorden}” lijkt op “${naam}”.`, oplossingen }]
}
