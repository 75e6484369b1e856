import type { Doel } from '../../shared/plan/field.ts'
import type { Tekst } from '../../shared/plan/tekst.ts'
import { useElement } from '../plan/PlanContext.tsx'

interface Benoemd {
  readonly naam?: Tekst | string | null
  readonly titel?: Tekst
  readonly tekst?: Tekst
  readonly indicator?: { readonly naam: Tekst }
}

/** What a thing that is referred to is called now. Free text stands for itself where that is allowed. */
export function Naam({ id, doel }: { id: string; doel: Doel | undefined }) {
  const naam = naamVan(useElement(id))
  if (naam !== null) return naam
  return doel === 'gebied' || doel === 'anderPlan' || doel === 'anderElement'
    ? id
    : 'Staat niet (meer) in het plan'
}

/** What an item is called; null when there is no such item. */
export function naamVan(element: unknown): string | null {
  if (element === undefined) return null
  const { naam, titel, tekst, indicator } = element as Benoemd
  const found = naam ?? titel ?? indicator?.naam ?? tekst
  return (typeof found === 'string' ? found : found?.plat) || 'Zonder naam'
}
