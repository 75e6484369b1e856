import type { ItemDeclaration, Veld, Velden } from '../plan/field.ts'
import type { AnItem } from '../plan/readItem.ts'
import type { Tekst } from '../plan/tekst.ts'
import { sameValue } from '../rules/sameValue.ts'
import { vasteEenheid } from '../stukken/opmaak.ts'
import { tekstVan } from '../stukken/stuk.ts'
import { type Noem, type Waarden, waardeRuns } from '../stukken/waarde.ts'

interface Declared {
  /** Dotted: `voortgang.wijze`. */
  readonly veld: string
  readonly label: string
}
interface Tekstverschil {
  readonly soort: 'tekst'
  /** The words alone. The same twice: only the way they look is another. */
  readonly voor: string
  readonly na: string
}
interface Waardeverschil {
  readonly soort: 'waarde'
  /** In words; empty for nothing. */
  readonly voor: string
  readonly na: string
  /** What both are counted in (`dagen`), where that is not in the words. */
  readonly eenheid?: string
}
interface Setverschil {
  readonly soort: 'verzameling'
  /** In words. Both empty: only the order is another. */
  readonly erbij: readonly string[]
  readonly eraf: readonly string[]
}
type Verschil = Tekstverschil | Waardeverschil | Setverschil

/** What became of one field. */
export type Veldverschil = Declared & Verschil

export interface Twee<T> {
  readonly voor: T
  readonly na: T
}
interface Waar {
  readonly noem: Twee<Noem>
  readonly pad: string
  /** What the numbers here are counted in, where the item says so. */
  readonly eenheid: Twee<string | null>
}

/** The fields that differ, those in groups too; rows and root lists are items of their own. */
export const veldverschillen = (
  waarden: Twee<Waarden | undefined>,
  velden: Velden,
  noem: Twee<Noem>,
): readonly Veldverschil[] => inVelden(waarden, velden, { noem, pad: '', eenheid: { voor: null, na: null } })

function inVelden(waarden: Twee<Waarden | undefined>, velden: Velden, buiten: Waar): readonly Veldverschil[] {
  const { voor, na } = waarden
  const eenheid = velden.eenheid ? { voor: eenheidIn(voor), na: eenheidIn(na) } : buiten.eenheid
  return Object.entries(velden).flatMap(([naam, veld]): readonly Veldverschil[] => {
    const [was, is] = [voor?.[naam], na?.[naam]]
    const pad = `${buiten.pad}${naam}`
    if (was === is || veld.kind === 'lijst' || veld.kind === 'wortel') return []
    if (veld.kind === 'groep') {
      const inner = { voor: was as Waarden | undefined, na: is as Waarden | undefined }
      return inVelden(inner, veld.velden, { ...buiten, eenheid, pad: `${pad}.` })
    }
    const found = verschil(veld, { voor: was, na: is }, { ...buiten, eenheid, pad })
    return found ? [{ veld: pad, label: veld.label, ...found }] : []
  })
}

const eenheidIn = (waarden: Waarden | undefined): string | null =>
  typeof waarden?.eenheid === 'string' ? waarden.eenheid : null

function verschil(veld: Veld, waarden: Twee<unknown>, waar: Waar): Verschil | null {
  if (veld.kind === 'regel' || veld.kind === 'tekst') return tekstverschil(waarden as Twee<Tekst | undefined>)
  if (veld.kind === 'verzameling') return setverschil(veld, waarden as Twee<Elementen | undefined>, waar.noem)
  if ((waarden.voor ?? null) === (waarden.na ?? null)) return null
  const { noem } = waar
  const [van, naar] = eenheden(veld, waarden, waar)
  const voor = inWoorden(veld, waarden.voor, { noem: noem.voor, naam: waar.pad, eenheid: van.bij })
  const na = inWoorden(veld, waarden.na, { noem: noem.na, naam: waar.pad, eenheid: naar.bij })
  return { soort: 'waarde', voor, na, ...(naar.los && { eenheid: naar.los }) }
}

interface InWoorden {
  readonly noem: Noem
  readonly naam?: string
  readonly eenheid?: string | null
}
const inWoorden = (veld: Veld, waarde: unknown, { noem, naam = '', eenheid = null }: InWoorden): string =>
  tekstVan(waardeRuns({ naam, veld, waarde, plek: '', eenheid }, noem))

interface Eenheid {
  /** To be said with the number itself. */
  readonly bij: string | null
  /** To be said once for both numbers. */
  readonly los: string | null
}

/** `25 → 20 dagen`; with two units, or one that belongs to the figure, each number has its own. */
function eenheden(
  veld: Veld,
  { voor, na }: Twee<unknown>,
  { pad, eenheid }: Waar,
): readonly [Eenheid, Eenheid] {
  const vast = vasteEenheid.get(pad)
  if (veld.kind !== 'getal' || vast) return [alleenBij(vast ?? null), alleenBij(vast ?? null)]
  const isOne = eenheid.voor === eenheid.na || voor == null || na == null
  const een = na == null ? eenheid.voor : eenheid.na
  if (!isOne || een === null || aanHetGetal.has(een)) return [alleenBij(eenheid.voor), alleenBij(eenheid.na)]
  return [
    { bij: null, los: een },
    { bij: null, los: een },
  ]
}

const alleenBij = (bij: string | null): Eenheid => ({ bij, los: null })
const aanHetGetal = new Set(['%', '€', 'aantal'])

function tekstverschil({ voor, na }: Twee<Tekst | undefined>): Tekstverschil | null {
  const [was, is] = [voor?.plat ?? '', na?.plat ?? '']
  const isSame = was === is && (was === '' || sameValue(voor?.blokken, na?.blokken))
  return isSame ? null : { soort: 'tekst', voor: was, na: is }
}

type Elementen = readonly (string | number)[]

function setverschil(
  veld: Veld & { kind: 'verzameling' },
  { voor = [], na = [] }: Twee<Elementen | undefined>,
  noem: Twee<Noem>,
): Setverschil | null {
  if (sameValue(voor, na)) return null
  const [was, is] = [new Set(voor), new Set(na)]
  const woorden = (waarden: Elementen, own: Noem) => waarden.map(een => inWoorden(veld, [een], { noem: own }))
  const erbij = na.filter(een => !was.has(een))
  const eraf = voor.filter(een => !is.has(een))
  return { soort: 'verzameling', erbij: woorden(erbij, noem.na), eraf: woorden(eraf, noem.voor) }
}

/** What an item is called: its first words, or else the first thing it says. */
export function naamVan(waarde: AnItem, { velden, label }: ItemDeclaration, noem: Noem): string {
  const isWoord = ({ kind }: Veld) => kind === 'regel' || kind === 'woord'
  return (
    eersteWoorden(waarde, velden, noem, isWoord) ||
    eersteWoorden(waarde, velden, noem, () => true) ||
    `${label} zonder titel`
  )
}

function eersteWoorden(waarden: Waarden, velden: Velden, noem: Noem, is: (veld: Veld) => boolean): string {
  for (const [naam, veld] of Object.entries(velden)) {
    if (veld.kind === 'lijst' || veld.kind === 'wortel') continue
    if (veld.kind !== 'groep' && !is(veld)) continue
    const woorden =
      veld.kind === 'groep'
        ? eersteWoorden(waarden[naam] as Waarden, veld.velden, noem, is)
        : inWoorden(veld, waarden[naam], { noem }).trim()
    if (woorden) return woorden
  }
  return ''
}
