import { type ComponentType, useEffect, useState } from 'react'
import { whenIdle } from '../plan/whenIdle.ts'

/**
 * A part of the page that nobody waits for: fetched once the page has nothing else to do. Null until it is there, and
 * when it cannot be had. `load` stays the same function.
 */
export function useLater<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [part, setPart] = useState<{ readonly Part: ComponentType<P> } | null>(null)
  useEffect(
    () =>
      whenIdle(
        () =>
          void load()
            .then(Part => setPart({ Part }))
            .catch(() => {}),
      ),
    [load],
  )
  return part?.Part ?? null
}
