import type { Doelplek } from '../../shared/plan/verplaats.ts'
import type { Blok } from './volgorde.ts'

export type Rand = 'boven' | 'onder'

/** Where an afspraak lands that is dropped on a block of the page; null where it cannot. */
export function dropAfspraak(blokken: readonly Blok[], bij: string, rand: Rand): Doelplek | null {
  const plaats = blokken.findIndex(blok => blok.id === bij)
  const blok = blokken[plaats]
  if (!blok) return null
  const opgaveId = opgaveVan(blokken, plaats)
  if (opgaveId === null) return null
  if (blok.soort === 'opgave') return { opgaveId, na: null }
  const vanaf = blok.soort === 'afspraak' && rand === 'onder' ? plaats : plaats - 1
  const voor = blokken[vanaf]
  return { opgaveId, na: voor?.soort === 'afspraak' ? voor.id : null }
}

/** After which opgave one lands that is dropped on a block: before the one whose head it is dropped on. */
export function dropOpgave(blokken: readonly Blok[], bij: string): { readonly na: string | null } | null {
  const plaats = blokken.findIndex(blok => blok.id === bij)
  const onder = plaats < 0 ? null : opgaveVan(blokken, plaats)
  if (onder === null) return null
  if (blokken[plaats]?.soort !== 'opgave') return { na: onder }
  const eerder = blokken.slice(0, plaats).findLast(blok => blok.soort === 'opgave')
  return { na: eerder?.id ?? null }
}

/** The opgave that a block stands under; null among the afspraken without one. */
function opgaveVan(blokken: readonly Blok[], plaats: number): string | null {
  const kop = blokken.slice(0, plaats + 1).findLast(blok => blok.soort === 'opgave' || blok.soort === 'los')
  return kop?.soort === 'opgave' ? kop.id : null
}
