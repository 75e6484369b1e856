import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { openPlekken, type Plekken } from '../../plan/findings/plekken.ts'
import { useMeldingen } from '../../plan/findings.ts'
import type { Dradenfilter } from '../../plan/overleg/paneel.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { useMag, usePlan, useStoreValue } from '../../plan/PlanContext.tsx'
import { ankersOf } from '../anker/ankersOf.ts'
import { metGekozen, passende, type Zicht } from './filter.ts'
import { type Dradengroep, keepGroepen, keepItems } from './groepen.ts'
import { zichtOp } from './zichtOp.ts'

interface Draden {
  readonly draden: readonly Draad[]
  readonly groepen: readonly Dradengroep[]
  readonly zicht: Zicht
  readonly plekken: Plekken
}

/** All draden, and those that pass the filter under their items. Redraws when a draad or the order of items changes. */
export function useDraden(filter: Dradenfilter): Draden {
  const plan = usePlan()
  const overleg = useOverleg()
  const { rol } = useMag()
  const draden = useStoreValue(overleg)
  const gekozen = useStoreValue(overleg.paneel.gekozen)
  const meldingen = useMeldingen()
  const [eigen] = useState(openPlekken)
  const plekken = meldingen?.store.plekken ?? eigen
  const [items] = useState(keepItems)
  const order = useSyncExternalStore(plan.store.subscribe, () => items(plan.store.get()))
  const standen = useStoreValue(ankersOf(plan).standen)
  const zicht = useMemo(() => zichtOp(plan, rol, standen), [plan, rol, standen])
  const passend = useMemo(() => passende(draden, filter, zicht), [draden, filter, zicht])
  const shown = useMemo(() => metGekozen(passend, draden, gekozen), [passend, draden, gekozen])
  const [keep] = useState(keepGroepen)
  const groepen = useMemo(
    () => keep(shown, order, overleg.plaatsVan, plekken),
    [keep, shown, order, overleg, plekken],
  )
  return { draden, groepen, zicht, plekken }
}
