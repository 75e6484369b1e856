import type { Draad } from '../../overleg/draad.ts'
import { veldVan } from '../../overleg/overneming.ts'
import { onderdelenIn } from '../../overzicht/onderdelen.ts'
import type { Plan } from '../../plan/plan.ts'
import { onderdeelVan } from '../../rules/kenmerk.ts'
import { plekVan } from '../stuk.ts'
import type { Register } from './register.ts'

/** Letters of a run of the paper: `van` up to `tot`. */
export interface Stukje {
  readonly run: number
  readonly van: number
  readonly tot: number
}

/**
 * Where something that was said stands in a paper.
 *
 * - `woorden`: at the words it is about, which stand once in their field.
 * - `veld`: at all words of its field.
 * - `onderdeel`: at what the paper has of its item, since it says nothing of the field, or was about no field.
 * - `omgeving`: at the item it is in, since the paper says nothing of itself.
 */
export interface Plaats {
  readonly bij: 'woorden' | 'veld' | 'onderdeel' | 'omgeving'
  readonly stukjes: readonly Stukje[]
}
type Waarover = Pick<Draad, 'elementId' | 'veld' | 'anker'>

/** Finds where in the paper of a plan a draad stands; null for what the plan does not have. */
export function plaatsenIn(register: Register, plan: Plan): (waarover: Waarover) => Plaats | null {
  const wortelVan = onderdelenIn(plan)
  const { vanKop, vanVeld, vanElement } = register
  const eersteRegel = (nrs: readonly number[] = []): readonly number[] =>
    nrs.filter(nr => register.regels[nr] === register.regels[nrs[0] ?? 0])
  const vanOnderdeel = (id: string) => vanKop.get(id) ?? eersteRegel(vanElement.get(id))
  const bij = (soort: Plaats['bij'], nrs: readonly number[]): Plaats | null =>
    nrs.length === 0 ? null : { bij: soort, stukjes: nrs.map(nr => heel(register, nr)) }
  return waarover => {
    const { elementId, veld, anker } = waarover
    if (!onderdeelVan(plan, elementId)) return null
    const eigen = veld === null ? [] : (vanVeld.get(plekVan(elementId, veld)) ?? [])
    const geciteerd = anker && citaatIn(register, eigen, anker.citaat)
    if (geciteerd) return { bij: 'woorden', stukjes: geciteerd }
    return (
      bij('veld', eigen.length > 0 ? eigen : eersteRegel(ruimer(register, plan, waarover))) ??
      bij('onderdeel', vanOnderdeel(elementId)) ??
      bij('omgeving', vanOnderdeel(wortelVan(elementId).id)) ??
      bij('omgeving', vanOnderdeel(plan.id))
    )
  }
}

const heel = ({ runs }: Register, run: number): Stukje => ({ run, van: 0, tot: runs[run]?.tekst.length ?? 0 })

/** A field that is a part of the paper by itself, a group of fields, or a list: what is said of it first. */
function ruimer(register: Register, plan: Plan, { elementId, veld }: Waarover): readonly number[] {
  if (veld === null) return []
  const { vanKop, vanElement, runs } = register
  const plek = plekVan(elementId, veld)
  const kop = vanKop.get(plek)
  if (kop) return kop
  const groep = (vanElement.get(elementId) ?? []).filter(nr => runs[nr]?.plek?.startsWith(`${plek}.`))
  if (groep.length > 0) return groep
  const onderdeel = onderdeelVan(plan, elementId)
  const found = onderdeel && veldVan(onderdeel, veld)
  if (found?.veld.kind !== 'lijst' && found?.veld.kind !== 'wortel') return []
  return (found.value as readonly { readonly id: string }[]).flatMap(
    ({ id }) => vanKop.get(id) ?? vanElement.get(id) ?? [],
  )
}

/** Words without ends of lines, as a quote is found again after its paragraph was split. */
const kaal = (tekst: string): string => tekst.replaceAll('\n', '')

/** Where a quote stands in the words of some runs when it stands there once. */
function citaatIn({ runs }: Register, nrs: readonly number[], citaat: string): readonly Stukje[] | null {
  const woorden = kaal(citaat)
  const tekst = kaal(nrs.map(nr => runs[nr]?.tekst ?? '').join(''))
  const at = woorden === '' ? -1 : tekst.indexOf(woorden)
  if (at < 0 || tekst.indexOf(woorden, at + 1) >= 0) return null
  let gezien = 0
  return nrs.flatMap((nr): readonly Stukje[] => {
    const run = runs[nr]?.tekst ?? ''
    const begin = gezien
    gezien += kaal(run).length
    const [van, tot] = [Math.max(at, begin), Math.min(at + woorden.length, gezien)]
    return van < tot
      ? [{ run: nr, van: metRegels(run, van - begin), tot: metRegels(run, tot - begin - 1) + 1 }]
      : []
  })
}

/** The place of the letter that is the `nr`th when ends of lines are not counted. */
function metRegels(tekst: string, nr: number): number {
  let over = nr
  for (let at = 0; at < tekst.length; at += 1) {
    if (tekst.charAt(at) === '\n') continue
    if (over === 0) return at
    over -= 1
  }
  return tekst.length
}
