import type { Tekst } from '../../../shared/plan/tekst.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { fieldOf } from '../elementIndex.ts'
import type { PlanStore } from '../planStore.ts'
import type { Bereik } from '../textEditors.ts'
import { keepList } from './keep.ts'
import { findingKey, placeKey, resolvePlace } from './place.ts'
import { verschuif } from './verschuif.ts'
import type { Gemarkeerd as Bron } from './zacht.ts'

/** A field of prose. */
export interface Proza {
  readonly elementId: string
  readonly veld: string
}

/** Words in prose that a finding is about, where they stand now. */
export interface Markering {
  /** Stays the same while the finding, its words and their turn among equal words do. */
  readonly key: string
  readonly finding: Finding
  readonly bereik: Bereik
}

/**
 * The words that findings are about, by field. They move along with every change of the text around them,
 * go with the words themselves, and are set right by each check. Nothing of them is in the plan.
 */
export interface Markeringen {
  at(elementId: string, veld: string): readonly Markering[]
  /** Calls with each field of which the marks or the places of them have changed. */
  listen(listener: (proza: Proza) => void): () => void
  connect(): () => void
}

interface Gemarkeerd {
  readonly proza: Proza
  readonly found: readonly Finding[]
  readonly stop: () => void
  plat: string
  /** False since the text changed after the last check. */
  checked: boolean
  markeringen: readonly Markering[]
}

const none: readonly Markering[] = Object.freeze([])

export function openMarkeringen(plan: Pick<PlanStore, 'element' | 'listen'>, store: Bron): Markeringen {
  const fields = new Map<string, Gemarkeerd>()
  const listeners = new Set<(proza: Proza) => void>()
  let seen: readonly Finding[] | null = null
  /** Whether a marked text has changed since the last look. */
  let stale = false
  const prozaOf = rememberedProza(store)
  const tell = (proza: Proza) => {
    for (const listener of [...listeners]) listener(proza)
  }
  const platOf = ({ elementId, veld }: Proza): string =>
    (fieldOf(plan.element(elementId), veld) as Tekst | undefined)?.plat ?? ''

  function follow(key: string): void {
    const field = fields.get(key)
    const plat = field && platOf(field.proza)
    if (!field || plat === undefined || plat === field.plat) return
    stale = true
    const moved = field.markeringen.flatMap(one => {
      const bereik = verschuif(field.plat, plat, one.bereik)
      return bereik ? [{ ...one, bereik }] : []
    })
    Object.assign(field, { plat, checked: false, markeringen: moved })
    tell(field.proza)
  }

  function take(key: string, proza: Proza, found: readonly Finding[]): void {
    const before = fields.get(key)
    if (before?.checked && before.found === found) return
    const plat = platOf(proza)
    const stop = before?.stop ?? plan.listen(proza.elementId, () => follow(key))
    fields.set(key, { proza, found, stop, plat, checked: true, markeringen: markeringenIn(plat, found) })
    tell(proza)
  }

  function look(): void {
    if (store.get() === seen && !stale) return
    seen = store.get()
    stale = false
    const now = byProza(seen, prozaOf)
    for (const [key, { proza, stop }] of [...fields]) {
      if (now.has(key)) continue
      stop()
      fields.delete(key)
      tell(proza)
    }
    for (const [key, { proza, found }] of now) take(key, proza, keepList(fields.get(key)?.found, found))
  }

  return {
    at: (elementId, veld) => fields.get(placeKey(elementId, veld))?.markeringen ?? none,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connect() {
      const leave = [store.subscribe(look), store.listenChecked(look)]
      look()
      return () => {
        for (const stop of [...leave, ...[...fields.values()].map(one => one.stop)]) stop()
        fields.clear()
        seen = null
      }
    },
  }
}

/** The prose a finding has its words in, or null; found once for each finding. */
function rememberedProza({ plekken }: Pick<Bron, 'plekken'>): (finding: Finding) => Proza | null {
  const known = new WeakMap<Finding, Proza | null>()
  return finding => {
    const before = known.get(finding)
    if (before !== undefined) return before
    const { elementId, veld } = resolvePlace(plekken, prozaVan(finding))
    const proza = finding.bereik && veld !== null ? { elementId, veld } : null
    known.set(finding, proza)
    return proza
  }
}

/** The field that the words of a finding are in, as the finding names it. */
export const prozaVan = ({ elementId, veld, bereikVeld }: Finding) => ({
  elementId,
  veld: bereikVeld ?? veld,
})

function byProza(
  all: readonly Finding[],
  prozaOf: (finding: Finding) => Proza | null,
): Map<string, { readonly proza: Proza; readonly found: Finding[] }> {
  const fields = new Map<string, { readonly proza: Proza; readonly found: Finding[] }>()
  for (const finding of all) {
    const proza = finding.bereik ? prozaOf(finding) : null
    if (!proza) continue
    const key = placeKey(proza.elementId, proza.veld)
    const field = fields.get(key)
    if (field) field.found.push(finding)
    else fields.set(key, { proza, found: [finding] })
  }
  return fields
}

function markeringenIn(plat: string, found: readonly Finding[]): readonly Markering[] {
  const turns = new Map<string, number>()
  return found.flatMap(finding => {
    const { van, tot } = finding.bereik ?? { van: 0, tot: 0 }
    if (van < 0 || van >= tot || tot > plat.length) return []
    const words = `${findingKey(finding)} ${plat.slice(van, tot)}`
    const turn = turns.get(words) ?? 0
    turns.set(words, turn + 1)
    return [{ key: `${words} ${turn}`, finding, bereik: { van, tot } }]
  })
}
