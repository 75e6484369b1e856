import type { Afspraak } from '../../plan/afspraak.ts'
import type { Randvoorwaarde } from '../../plan/randvoorwaarde.ts'
import { vrijeId } from '../nieuw.ts'
import type { Problem } from '../rule.ts'
import { patroon } from '../taal/patroon.ts'
import type { Zicht } from '../zicht.ts'

const afhankelijk = patroon('\\bafhankelijk\\s+van\\s+([^.,!?;\\n]{3,80})', 'giu')
/** People who depend on care: of them a plan speaks all the time. */
const mensen = patroon(
  '\\b(?:die|wie|wier|iedereen|mensen|\\w*(?:ouderen|kinderen|jongeren|gezinnen)|inwoners|cliënten|patiënten|\\d+-plussers)\\b[^.,!?;]*$',
)

/** An afspraak that says it depends on something that is no randvoorwaarde yet. */
export function wachtend({ id, oplossing, opgaveIds }: Afspraak, zicht: Zicht): Problem[] {
  const found = hangtAfVan(oplossing.plat)
  if (!found) return []
  const raakt = (een: Randvoorwaarde) =>
    een.afspraakIds.includes(id) || een.opgaveIds.some(opgaveId => opgaveIds.includes(opgaveId))
  if (zicht.van('randvoorwaarden').some(raakt)) return []
  const waarden = { titel: found.waarvan, afspraakIds: [id] }
  const edit = {
    op: 'create',
    kind: 'randvoorwaarden',
    id: vrijeId(id, 'randvoorwaarde', zicht),
    waarden,
  } as const
  const oplossingen = [{ titel: `Maak van “${found.waarvan}” een randvoorwaarde`, edit }]
  const reden = 'Deze afspraak hangt van iets af dat nog geen randvoorwaarde is.'
  return [{ veld: 'oplossing', bereik: found.bereik, reden, oplossingen }]
}

interface Afhankelijkheid {
  /** What it depends on, as a title. */
  readonly waarvan: string
  readonly bereik: { readonly van: number; readonly tot: number }
}

/** What a text says that its plan depends on (`afhankelijk van een wettelijke grondslag`). */
function hangtAfVan(tekst: string): Afhankelijkheid | null {
  if (!tekst.includes('fhankelijk')) return null
  for (const found of tekst.matchAll(afhankelijk)) {
    if (mensen.test(tekst.slice(0, found.index))) continue
    const waarvan = (found[1] ?? '').trim()
    const titel = waarvan.charAt(0).toUpperCase() + waarvan.slice(1)
    return { waarvan: titel, bereik: { van: found.index, tot: found.index + found[0].trimEnd().length } }
  }
  return null
}
