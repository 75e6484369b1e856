import type { Begrip } from '../plan/omgeving.ts'
import type { Partij } from '../plan/partij.ts'
import type { Tekst } from '../plan/tekst.ts'
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
export function vreemdeNamen(tekst: Tekst, zicht: Zicht): readonly Naam[] {
  if (tekst.plat === '') return []
  const { namen, gelezen } = lezerVoor(zicht.van('partijen'), zicht.van('begrippen'))
  const bijna = (naam: string) => namen.some(een => gelijkenis(een, naam) >= zicht.drempels.naamGelijkenis)
  return gelezen(tekst).filter(({ naam }) => !bijna(naam))
}

interface Lezer {
  /** All it knows, to tell whether it is still the right one. */
  readonly bekend: string
  readonly namen: readonly string[]
  readonly gelezen: (tekst: Tekst) => readonly Naam[]
}
const lezers = new WeakMap<readonly Partij[], { readonly begrippen: readonly Begrip[]; lezer: Lezer }>()
let laatste: Lezer | undefined

/**
 * One reader serves all texts. The list of parties is another one after each letter in any field of a party;
 * as long as the names are the same, so is the reader, and what it read before.
 */
function lezerVoor(partijen: readonly Partij[], begrippen: readonly Begrip[]): Lezer {
  const known = lezers.get(partijen)
  if (known?.begrippen === begrippen) return known.lezer
  const namen = namenVan(partijen)
  const termen = begrippen.map(begrip => begrip.voluit.plat)
  const bekend = JSON.stringify([namen, termen])
  const lezer = laatste?.bekend === bekend ? laatste : openLezer(bekend, namen, termen)
  lezers.set(partijen, { begrippen, lezer })
  laatste = lezer
  return lezer
}

function openLezer(bekend: string, namen: readonly string[], termen: readonly string[]): Lezer {
  const zoek = openOrganisatiezoeker([...namen, ...termen])
  const eerder = new WeakMap<Tekst, readonly Naam[]>()
  return {
    bekend,
    namen,
    gelezen(tekst) {
      const found = eerder.get(tekst) ?? zoek(tekst.plat)
      eerder.set(tekst, found)
      return found
    },
  }
}
