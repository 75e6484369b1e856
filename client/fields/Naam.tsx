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
  const element = useElement(id) as Benoemd | undefined
  if (element) return naamVan(element)
  return doel === 'gebied' || doel === 'anderPlan' || doel === 'anderElement'
    ? id
    : 'Staat niet (meer) in het plan'
}

function naamVan({ naam, titel, tekst, indicator }: Benoemd): string {
  const found = naam ?? titel ?? indicator?.naam ?? tekst
  return (typeof found === 'string' ? found : found?.plat) || 'Zonder naam'
}
