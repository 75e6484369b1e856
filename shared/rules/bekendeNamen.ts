import { keepList } from '../plan/keepList.ts'
import type { Begrip } from '../plan/omgeving.ts'
import type { Partij } from '../plan/partij.ts'
import type { Tekst } from '../plan/tekst.ts'
import type { Drempels } from './regelset.ts'
import { kleineLetters, stukkenVan } from './taal/naamankers.ts'
import { openNaamzoeker, type Variant } from './taal/naamzoeker.ts'
import { type Naam, openOrganisatiezoeker } from './taal/organisaties.ts'
import { schrijfwijze } from './taal/schrijfwijze.ts'
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
  const { gelezen, isVariant } = lezerVoor(zicht)
  return gelezen(tekst).filter(({ naam }) => !isVariant(naam))
}

/** Where a text writes the name of a party or a term in another way than the plan does. */
export const naamvarianten = (tekst: Tekst, zicht: Zicht): readonly Variant[] =>
  tekst.plat === '' ? [] : lezerVoor(zicht).varianten(tekst)

interface Lezer {
  /** All it knows, to tell whether it is still the right one. */
  readonly bekend: readonly string[]
  readonly drempels: Drempels
  readonly eerder: WeakMap<Tekst, readonly Naam[]>
  readonly eerdereVarianten: WeakMap<Tekst, readonly Variant[]>
  readonly gelezen: (tekst: Tekst) => readonly Naam[]
  readonly varianten: (tekst: Tekst) => readonly Variant[]
  /** Whether a name is that of a party, written in another way. */
  readonly isVariant: (naam: string) => boolean
}
/** Stands between the names of parties and the terms; no name is a line break. */
const scheiding = '\n'
const lezers = new WeakMap<readonly Partij[], { readonly begrippen: readonly Begrip[]; lezer: Lezer }>()
let laatste: Lezer | undefined

/**
 * One reader serves all texts. The list of parties is another one after each letter in any field of a party;
 * as long as the names are the same, so is the reader, and what it read before.
 */
function lezerVoor(zicht: Zicht): Lezer {
  const [partijen, begrippen, { drempels }] = [zicht.van('partijen'), zicht.van('begrippen'), zicht]
  const known = lezers.get(partijen)
  if (known?.begrippen === begrippen && known.lezer.drempels === drempels) return known.lezer
  const namen = namenVan(partijen)
  const bekend = [...namen, scheiding, ...begrippen.map(begrip => begrip.voluit.plat)]
  const lezer =
    laatste?.drempels === drempels && keepList(laatste.bekend, bekend) === laatste.bekend
      ? laatste
      : openLezer(namen, bekend, drempels, laatste)
  lezers.set(partijen, { begrippen, lezer })
  laatste = lezer
  return lezer
}

/** A text that names nobody who came, went or was renamed since `vorige` reads as it did. */
function openLezer(
  namen: readonly string[],
  bekend: readonly string[],
  drempels: Drempels,
  vorige: Lezer | undefined,
): Lezer {
  const zoek = openOrganisatiezoeker(bekend)
  const eerder: Lezer['eerder'] = new WeakMap()
  const anders = verschil(bekend, vorige?.bekend ?? []).flatMap(naam => naam.toLowerCase() || [])
  const bekeken = new Map<string, boolean>()
  const { eerder: toen } = vorige ?? { eerder }
  const varianten = openVarianten(bekend, drempels, vorige, anders)
  const leest = (tekst: Tekst) => {
    const klein = tekst.plat.toLowerCase()
    return (anders.some(naam => klein.includes(naam)) ? undefined : toen.get(tekst)) ?? zoek(tekst.plat)
  }
  return {
    bekend,
    drempels,
    eerder,
    ...varianten,
    isVariant(naam) {
      const is = bekeken.get(naam) ?? namen.some(een => schrijfwijze(naam, een, drempels) > 0)
      bekeken.set(naam, is)
      return is
    },
    gelezen(tekst) {
      const found = eerder.get(tekst) ?? leest(tekst)
      eerder.set(tekst, found)
      return found
    },
  }
}

/** A text with no word that is like one of the names in `anders` has the variants that it had. */
function openVarianten(
  bekend: readonly string[],
  drempels: Drempels,
  vorige: Lezer | undefined,
  anders: readonly string[],
): Pick<Lezer, 'varianten' | 'eerdereVarianten'> {
  const zoek = openNaamzoeker(bekend, drempels)
  const eerdereVarianten: Lezer['eerdereVarianten'] = new WeakMap()
  const toen = vorige?.drempels === drempels ? vorige.eerdereVarianten : eerdereVarianten
  const stukken = stukkenVan(anders, drempels)
  const hetzelfde = (tekst: Tekst) => {
    const before = toen.get(tekst)
    const klein = before && kleineLetters(tekst.plat)
    return klein !== undefined && stukken.some(stuk => klein.includes(stuk)) ? undefined : before
  }
  return {
    eerdereVarianten,
    varianten(tekst) {
      const found = eerdereVarianten.get(tekst) ?? hetzelfde(tekst) ?? zoek(tekst.plat)
      eerdereVarianten.set(tekst, found)
      return found
    },
  }
}

/** What stands in one of the lists and not in the other. */
function verschil(a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)]
  return [...a.filter(naam => !inB.has(naam)), ...b.filter(naam => !inA.has(naam))]
}
