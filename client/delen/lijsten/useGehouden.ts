import { useMemo, useRef } from 'react'
import { useHeldElement } from '../../editor/useHeldElement.ts'
import { useKeepInView } from '../../editor/useKeepInView.ts'

interface Rijitem {
  readonly id: string
}

/** The rows to draw: those of the list, and one that another threw away while I am at work in it. */
export function useGehouden<T extends Rijitem>(items: readonly T[]): readonly T[] {
  const ids = useMemo(() => items.map(({ id }) => id), [items])
  const getekend = useHeldElement(ids)
  const bekend = useRef<ReadonlyMap<string, T>>(new Map())
  useKeepInView(getekend)
  return useMemo(() => {
    const nu = new Map(items.map(item => [item.id, item]))
    const rijen = getekend.flatMap(id => nu.get(id) ?? bekend.current.get(id) ?? [])
    bekend.current = new Map(rijen.map(item => [item.id, item]))
    return rijen
  }, [items, getekend])
}
