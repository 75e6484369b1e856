import type { Begrip } from '../plan/omgeving.ts'
import type { Partij } from '../plan/partij.ts'
import type { Tekst } from '../plan/tekst.ts'
import { keepList } from './keepList.ts'
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
  const { gelezen, gelijkst } = lezerVoor(zicht.van('partijen'), zicht.van('begrippen'))
  return gelezen(tekst).filter(({ naam }) => gelijkst(naam) < zicht.drempels.naamGelijkenis)
}

interface Lezer {
  /** All it knows, to tell whether it is still the right one. */
  readonly bekend: readonly string[]
  readonly eerder: WeakMap<Tekst, readonly Naam[]>
  readonly gelezen: (tekst: Tekst) => readonly Naam[]
  /** How much a name is like that of the party whose name it is most like. */
  readonly gelijkst: (naam: string) => number
}
/** Stands between the names of parties and the terms; no name is a line break. */
const scheiding = '\n'
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
  const bekend = [...namen, scheiding, ...begrippen.map(begrip => begrip.voluit.plat)]
  const lezer =
    laatste && keepList(laatste.bekend, bekend) === laatste.bekend
      ? laatste
      : openLezer(namen, bekend, laatste)
  lezers.set(partijen, { begrippen, lezer })
  laatste = lezer
  return lezer
}

/** A text that names nobody who came, went or was renamed since `vorige` reads as it did. */
function openLezer(namen: readonly string[], bekend: readonly string[], vorige: Lezer | undefined): Lezer {
  const zoek = openOrganisatiezoeker(bekend)
  const eerder: Lezer['eerder'] = new WeakMap()
  const anders = verschil(bekend, vorige?.bekend ?? []).flatMap(naam => naam.toLowerCase() || [])
  const gelijkenissen = new Map<string, number>()
  const { eerder: toen } = vorige ?? { eerder }
  const leest = (tekst: Tekst) => {
    const klein = tekst.plat.toLowerCase()
    return (anders.some(naam => klein.includes(naam)) ? undefined : toen.get(tekst)) ?? zoek(tekst.plat)
  }
  return {
    bekend,
    eerder,
    gelijkst(naam) {
      const hoogst = gelijkenissen.get(naam) ?? Math.max(0, ...namen.map(een => gelijkenis(een, naam)))
      gelijkenissen.set(naam, hoogst)
      return hoogst
    },
    gelezen(tekst) {
      const found = eerder.get(tekst) ?? leest(tekst)
      eerder.set(tekst, found)
      return found
    },
  }
}

/** What stands in one of the lists and not in the other. */
function verschil(a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)]
  return [...a.filter(naam => !inB.has(naam)), ...b.filter(naam => !inA.has(naam))]
}
