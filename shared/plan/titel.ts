import type { ItemDeclaration, Veld, Velden } from './field.ts'
import type { AnItem } from './readItem.ts'
import type { Tekst } from './tekst.ts'

interface Benoembaar {
  readonly waarde: AnItem
  readonly velden: Velden
  /** Null for the plan itself. */
  readonly soort: ItemDeclaration | null
}

/** What an item is called: its first line of text, or the name of its kind. */
export function titelVan({ waarde, velden, soort }: Benoembaar): string {
  if (!soort) return 'Het plan als geheel'
  for (const [naam, veld] of Object.entries(velden)) {
    const words = wordsOf(veld, waarde[naam])
    if (words) return words
  }
  return `${soort.label} zonder titel`
}

function wordsOf(veld: Veld, value: unknown): string {
  if (veld.kind === 'regel') return (value as Tekst).plat.trim()
  return veld.kind === 'woord' && typeof value === 'string' ? value.trim() : ''
}
