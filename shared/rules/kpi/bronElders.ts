import type { Afspraak } from '../../plan/afspraak.ts'
import { eenmaal } from '../../plan/eenmaal.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import type { Oplossing } from '../rule.ts'
import type { Zicht } from '../zicht.ts'

interface Genoemd {
  readonly indicator: string
  readonly bron: string
}

/** The fix that takes over where this figure comes from, when the plan says that of the same figure elsewhere. */
export function bronElders(resultaat: Resultaatafspraak, zicht: Zicht): readonly Oplossing[] {
  const bronnen = new Set([...vanIndicator(resultaat, zicht), ...vanBevinding(resultaat, zicht)])
  const [bron] = bronnen
  if (bron === undefined || bronnen.size > 1) return []
  const edit = { op: 'write', elementId: resultaat.id, veld: 'bron', tekst: bron } as const
  return [{ titel: `Neem over: “${bron}”`, edit }]
}

const naamVan = ({ indicator }: Resultaatafspraak): string => indicator.naam.plat.trim().toLowerCase()

/** Of another result with the very same indicator. */
function vanIndicator(resultaat: Resultaatafspraak, zicht: Zicht): Iterable<string> {
  const naam = naamVan(resultaat)
  return naam === '' ? [] : (perIndicator(zicht.vanAfspraken(genoemd)).get(naam) ?? [])
}

function genoemd({ resultaatafspraken }: Afspraak): readonly Genoemd[] | null {
  const found: Genoemd[] = []
  for (const een of resultaatafspraken) {
    const bron = een.bron.plat.trim()
    if (bron !== '') found.push({ indicator: naamVan(een), bron })
  }
  return found.length === 0 ? null : found
}

const perIndicator = eenmaal((lijst: readonly (readonly Genoemd[])[]) => {
  const bronnen = new Map<string, Set<string>>()
  for (const afspraak of lijst) {
    for (const { indicator, bron } of afspraak) {
      const own = bronnen.get(indicator)
      if (own) own.add(bron)
      else bronnen.set(indicator, new Set([bron]))
    }
  }
  return bronnen
})

/** Of the bevinding of the regiobeeld with the figure that the result starts from: value, unit and year. */
function vanBevinding({ nulmeting, eenheid }: Resultaatafspraak, zicht: Zicht): string[] {
  const jaar = Number(nulmeting.peildatum?.slice(0, 4))
  if (nulmeting.waarde === null || eenheid === null) return []
  return zicht
    .van('regiobeeld')
    .bevindingen.filter(een => een.waarde === nulmeting.waarde && een.eenheid === eenheid)
    .flatMap(een => (een.peiljaar === jaar && een.bron.plat.trim()) || [])
}
