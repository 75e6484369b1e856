import voorbeeld from './example-plan.json' with { type: 'json' }
import type { Json } from './itemMap.ts'

/** The fictional region Zilverdal-Vennemark (domain.md §5), as it is imported: 0.6, with deliberate gaps. */
export const exampleJson: { readonly plan: Json } = { plan: voorbeeld.plan as Json }

/** What the reference checker found in it; the oracle of the rules. */
export const verwachteBevindingen: readonly {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly ernst: string
  readonly reden: string
}[] = voorbeeld.verwachteBevindingen
