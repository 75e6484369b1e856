import type { ItemDeclaration, Velden } from './field.ts'
import type { AnItem } from './readItem.ts'

export interface WortelLijst {
  /** The dotted name of the field: `afspraken`, `governance.raden`. */
  readonly lijst: string
  readonly soort: ItemDeclaration
  readonly items: readonly AnItem[]
}

/** The root lists of a plan in the order of its declaration, those in groups (`governance.raden`) too. */
export function wortelLijsten(
  waarde: AnItem | Record<string, unknown>,
  velden: Velden,
  pad = '',
): WortelLijst[] {
  return Object.entries(velden).flatMap(([naam, veld]): WortelLijst[] => {
    const value = waarde[naam]
    if (veld.kind === 'wortel')
      return [{ lijst: pad + naam, soort: veld.item, items: value as readonly AnItem[] }]
    return veld.kind === 'groep'
      ? wortelLijsten(value as Record<string, unknown>, veld.velden, `${pad}${naam}.`)
      : []
  })
}
