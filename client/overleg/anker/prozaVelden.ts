import type { Velden } from '../../../shared/plan/field.ts'
import { type Plan, planVelden } from '../../../shared/plan/plan.ts'
import type { AnItem } from '../../../shared/plan/readItem.ts'
import type { Tekst } from '../../../shared/plan/tekst.ts'
import { wortelLijsten } from '../../../shared/plan/wortelLijsten.ts'
import { kaal } from './citaat.ts'

/** A field of prose, with the root item it stands in; `wortelId` of the plan's own fields is the plan's id. */
export interface Proza {
  readonly elementId: string
  readonly veld: string
  readonly wortelId: string
  readonly plat: string
  /** The same, for quotes to be looked for in. */
  readonly kaal: string
}

/** All prose of a plan. */
export interface ProzaVelden {
  /** Takes in another reading of the plan and gives every bare text that changed, came or went, as it was and is. */
  update(plan: Plan): readonly string[]
  /** The root item an element stands in. */
  wortelVan(elementId: string): string | undefined
  van(wortelId: string): Iterable<Proza>
  alle(): Iterable<Proza>
}

interface Wortel {
  readonly waarde: AnItem
  readonly velden: readonly Proza[]
}

export function openProzaVelden(): ProzaVelden {
  const wortels = new Map<string, Wortel>()
  const wortelVan = new Map<string, string>()
  let known: Plan | undefined

  function put(waarde: AnItem, declared: Velden): string[] {
    const before = wortels.get(waarde.id)
    if (before?.waarde === waarde) return []
    const velden = proseIn(waarde, declared, waarde.id)
    for (const { elementId } of before?.velden ?? []) wortelVan.delete(elementId)
    for (const { elementId } of velden) wortelVan.set(elementId, waarde.id)
    wortels.set(waarde.id, { waarde, velden })
    return differing(before?.velden ?? [], velden)
  }

  return {
    update(plan) {
      if (plan === known) return []
      known = plan
      const changed: string[] = []
      const there = new Set([plan.id])
      for (const { soort, items } of wortelLijsten(plan as unknown as AnItem, planVelden))
        for (const item of items) {
          there.add(item.id)
          changed.push(...put(item, soort.velden))
        }
      for (const [id, { velden }] of wortels) {
        if (there.has(id)) continue
        wortels.delete(id)
        for (const { elementId } of velden) wortelVan.delete(elementId)
        changed.push(...velden.map(one => one.kaal))
      }
      return [...changed, ...put(plan as unknown as AnItem, planVelden)]
    },
    wortelVan: elementId => wortelVan.get(elementId),
    van: wortelId => wortels.get(wortelId)?.velden ?? [],
    *alle() {
      for (const { velden } of wortels.values()) yield* velden
    },
  }
}

function proseIn(waarde: AnItem, velden: Velden, wortelId: string, pad = '', elementId = waarde.id): Proza[] {
  return Object.entries(velden).flatMap(([naam, veld]): Proza[] => {
    const value = waarde[naam]
    if (veld.kind === 'groep')
      return proseIn(value as AnItem, veld.velden, wortelId, `${pad}${naam}.`, elementId)
    if (veld.kind === 'lijst')
      return (value as readonly AnItem[]).flatMap(item => proseIn(item, veld.item.velden, wortelId))
    if (veld.kind !== 'regel' && veld.kind !== 'tekst') return []
    const { plat } = value as Tekst
    return [{ elementId, veld: pad + naam, wortelId, plat, kaal: kaal(plat) }]
  })
}

/** The texts that are not the same on both sides. */
function differing(before: readonly Proza[], now: readonly Proza[]): string[] {
  const key = ({ elementId, veld }: Proza) => `${elementId} ${veld}`
  const old = new Map(before.map(one => [key(one), one.kaal]))
  const changed: string[] = []
  for (const one of now) {
    const was = old.get(key(one))
    old.delete(key(one))
    if (was !== one.kaal) changed.push(one.kaal, ...(was === undefined ? [] : [was]))
  }
  return [...changed, ...old.values()]
}
