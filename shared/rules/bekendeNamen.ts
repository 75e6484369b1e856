import { eenmaal } from '../plan/eenmaal.ts'
import { keepList } from '../plan/keepList.ts'
import type { Begrip } from '../plan/omgeving.ts'
import type { Partij } from '../plan/partij.ts'
import type { Plan } from '../plan/plan.ts'
import type { Tekst } from '../plan/tekst.ts'
import type { Drempels } from './regelset.ts'
import { openNaamzoeker, type Variant } from './taal/naamzoeker.ts'
import { type Naam, openOrganisatiezoeker } from './taal/organisaties.ts'
import { schrijfwijze } from './taal/schrijfwijze.ts'
import { openWoordgeheugen } from './taal/woordgeheugen.ts'
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
  const { gelezen, isVariant } = zicht.uit(lezerMet(zicht.drempels))
  const found = gelezen(tekst.plat)
  return found.length === 0 ? found : found.filter(({ naam }) => !isVariant(naam))
}

/** Where a text writes the name of a party or a term in another way than the plan does. */
export const naamvarianten = (tekst: Tekst, zicht: Zicht): readonly Variant[] =>
  tekst.plat === '' ? [] : zicht.uit(lezerMet(zicht.drempels)).varianten(tekst.plat)

interface Lezer {
  /** All it knows, to tell whether it is still the right one. */
  readonly bekend: readonly string[]
  readonly gelezen: (tekst: string) => readonly Naam[]
  readonly varianten: (tekst: string) => readonly Variant[]
  /** Whether a name is that of a party, written in another way. */
  readonly isVariant: (naam: string) => boolean
}
/** Stands between the names of parties and the terms; no name is a line break. */
const scheiding = '\n'

/**
 * One reader serves all texts. The list of parties is another one after each letter in any field of a party;
 * as long as the names are the same, so is the reader.
 */
const lezerMet = eenmaal((drempels: Drempels) => {
  let laatste: Lezer | undefined
  const uitNamen = eenmaal((partijen: readonly Partij[]) =>
    eenmaal((begrippen: readonly Begrip[]): Lezer => {
      const namen = namenVan(partijen)
      const bekend = [...namen, scheiding, ...begrippen.map(begrip => begrip.voluit.plat)]
      if (!laatste || keepList(laatste.bekend, bekend) !== laatste.bekend)
        laatste = openLezer(namen, bekend, drempels)
      return laatste
    }),
  )
  return ({ partijen, begrippen }: Plan): Lezer => uitNamen(partijen)(begrippen)
})

function openLezer(namen: readonly string[], bekend: readonly string[], drempels: Drempels): Lezer {
  return {
    bekend,
    gelezen: openOrganisatiezoeker(bekend),
    varianten: openNaamzoeker(bekend, drempels),
    isVariant: openWoordgeheugen(naam => namen.some(een => schrijfwijze(naam, een, drempels) > 0)),
  }
}
