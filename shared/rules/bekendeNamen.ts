import type { Begrip } from '../plan/omgeving.ts'
import type { Partij } from '../plan/partij.ts'
import { gelijkenis } from './taal/gelijkenis.ts'
import { type Naam, openOrganisatiezoeker } from './taal/organisaties.ts'
import type { Zicht } from './zicht.ts'

/** The names and aliases of parties. */
export const namenVan = (partijen: readonly Partij[]): readonly string[] =>
  partijen.flatMap(partij => [partij.naam.plat, ...partij.aliassen])

/**
 * The organisations that a text names and that are no party, alias or term of this plan. A name that is
 * nearly that of a party is another way to write it, and not reported here.
 */
export function vreemdeNamen(tekst: string, zicht: Zicht): readonly Naam[] {
  const partijen = zicht.van('partijen')
  const zoek = zoekerVoor(partijen, zicht.van('begrippen'))
  const bijna = (naam: string) =>
    namenVan(partijen).some(een => gelijkenis(een, naam) >= zicht.drempels.naamGelijkenis)
  return zoek(tekst).filter(({ naam }) => !bijna(naam))
}

type Zoeker = ReturnType<typeof openOrganisatiezoeker>
const zoekers = new WeakMap<readonly Partij[], { begrippen: readonly Begrip[]; zoeker: Zoeker }>()

/** One reader serves all afspraken while the lists are the same objects: opening it costs more than reading. */
function zoekerVoor(partijen: readonly Partij[], begrippen: readonly Begrip[]): Zoeker {
  const known = zoekers.get(partijen)
  if (known?.begrippen === begrippen) return known.zoeker
  const voluit = begrippen.map(begrip => begrip.voluit.plat)
  const zoeker = openOrganisatiezoeker([...namenVan(partijen), ...voluit])
  zoekers.set(partijen, { begrippen, zoeker })
  return zoeker
}
