import { type FocusEvent, useMemo, useState } from 'react'

interface Rijitem {
  readonly id: string
}

/**
 * Items in an order that follows from what they say. While one is at work among them nothing changes place:
 * what is new comes last until the focus leaves.
 */
export function useVasteOrde<T extends Rijitem>(
  items: readonly T[],
  vergelijk: (a: T, b: T) => number,
): {
  readonly inOrde: readonly T[]
  readonly handlers: { readonly onFocus: () => void; readonly onBlur: (event: FocusEvent) => void }
} {
  const [vast, setVast] = useState<readonly string[] | null>(null)
  const inOrde = useMemo(
    () => (vast ? naar(items, vast) : items.toSorted(vergelijk)),
    [items, vast, vergelijk],
  )
  const onFocus = () => setVast(was => was ?? inOrde.map(item => item.id))
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setVast(null)
  }
  return { inOrde, handlers: { onFocus, onBlur } }
}

function naar<T extends Rijitem>(items: readonly T[], vast: readonly string[]): readonly T[] {
  const plaats = new Map(vast.map((id, index) => [id, index]))
  return items.toSorted((a, b) => (plaats.get(a.id) ?? Infinity) - (plaats.get(b.id) ?? Infinity) || 0)
}
