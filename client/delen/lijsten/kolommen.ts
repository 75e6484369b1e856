import type { ComponentType } from 'react'
import type { ItemDeclaration, Veld, Velden } from '../../../shared/plan/field.ts'

/** One field of a table: its declaration, and what it says while it is empty. */
export interface Kolom {
  readonly veld: string
  readonly declaratie: Veld
  readonly leeg: string
  /** The head of the column, when the page calls it shorter than the declaration does. */
  readonly label: string
  /** What stands for a set of references, where their names are too long. */
  readonly Samengevat?: ComponentType<{ readonly ids: readonly string[] }>
}

type Leeg<V extends Velden> = { readonly [Naam in keyof V & string]?: string }

/** The columns of a table, in the order in which their empty words are given. */
export function kolommenVan<V extends Velden>(
  { velden }: ItemDeclaration<V>,
  leeg: Leeg<V>,
  anders: { readonly [Naam in keyof V & string]?: Partial<Kolom> } = {},
): readonly Kolom[] {
  return Object.entries<string | undefined>(leeg).flatMap(([veld, woorden = '']) => {
    const declaratie = velden[veld]
    return declaratie
      ? [{ veld, declaratie, leeg: woorden, label: declaratie.label, ...anders[veld as keyof V & string] }]
      : []
  })
}
