import type { PlanEdit } from '../plan/applyEdit.ts'
import type { Veld, Velden } from '../plan/field.ts'
import { blokkenVan, type Knoop, type Tekst } from '../plan/tekst.ts'
import { sameValue } from '../rules/sameValue.ts'

type Waarden = Readonly<Record<string, unknown>>
interface TweeWaarden {
  readonly elementId: string
  readonly nu: Waarden
  readonly toen: Waarden
  readonly velden: Velden
  /** The dotted name of the only field to do. */
  readonly alleen?: string
}

/** What makes the fields of an item say what they said; of those that do, nothing. Not of its rows. */
export const veldEdits = (waarden: TweeWaarden): readonly PlanEdit[] => inVelden(waarden, '')

function inVelden({ elementId, nu, toen, velden, alleen }: TweeWaarden, pad: string): readonly PlanEdit[] {
  return Object.entries(velden).flatMap(([naam, veld]): readonly PlanEdit[] => {
    const [is, was] = [nu[naam], toen[naam]]
    const plek = { elementId, veld: `${pad}${naam}` }
    if (is === was || veld.kind === 'lijst' || veld.kind === 'wortel') return []
    if (veld.kind === 'groep') {
      const inner = { elementId, nu: is as Waarden, toen: was as Waarden, velden: veld.velden }
      return inVelden({ ...inner, ...(alleen !== undefined && { alleen }) }, `${plek.veld}.`)
    }
    return alleen === undefined || alleen === plek.veld ? veldEdit(plek, veld, is, was) : []
  })
}

interface Plek {
  readonly elementId: string
  readonly veld: string
}

function veldEdit(plek: Plek, veld: Veld, nu: unknown, toen: unknown): readonly PlanEdit[] {
  if (veld.kind === 'regel' || veld.kind === 'tekst') return proza(plek, nu as Tekst, toen as Tekst)
  if (veld.kind === 'verzameling') return verzameling(plek, nu as Elementen, toen as Elementen)
  return nu === toen ? [] : [{ op: 'set', ...plek, waarde: toen ?? null }]
}

/** Plain paragraphs are written as words, so that only what differs of them is touched. */
function proza(plek: Plek, nu: Tekst, toen: Tekst): readonly PlanEdit[] {
  if (nu.plat === toen.plat && (nu.plat === '' || sameValue(nu.blokken, toen.blokken))) return []
  const tekst = isPlain(nu) && isPlain(toen) ? toen.plat : toen.blokken
  return [{ op: 'write', ...plek, tekst }]
}

const isPlain = ({ plat, blokken }: Tekst): boolean =>
  blokken.length === 0 || sameValue(blokken, blokkenVan(plat) satisfies readonly Knoop[])

type Elementen = readonly (string | number)[]

/** Elements keep their order; one that comes back in front of others takes a set that is made anew. */
function verzameling(plek: Plek, nu: Elementen, toen: Elementen): readonly PlanEdit[] {
  if (sameValue(nu, toen)) return []
  const [is, was] = [new Set(nu), new Set(toen)]
  const straks = [...nu.filter(een => was.has(een)), ...toen.filter(een => !is.has(een))]
  const set = (waarde: Elementen): PlanEdit => ({ op: 'set', ...plek, waarde })
  return sameValue(straks, toen) ? [set(toen)] : [set([]), set(toen)]
}
