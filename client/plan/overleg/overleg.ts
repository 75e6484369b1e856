import type { Draad } from '../../../shared/overleg/draad.ts'
import type { BegunPlan } from '../begunPlan.ts'
import { type OverlegOptions, type OverlegStore, overlegStore } from './overlegStore.ts'
import { type Paneel, paneel } from './paneel.ts'
import { type Plaats, plaatsing } from './plaatsing.ts'
import { type Tellingen, tellingen } from './tellingen.ts'

/** The conversations about an open plan, where they are listed, and what the panel shows of them. */
export interface Overleg extends OverlegStore {
  readonly tellingen: Tellingen
  plaatsVan(draad: Draad): Plaats
  readonly paneel: Paneel
}

export function openOverleg(
  { doc, store }: Pick<BegunPlan, 'doc' | 'store'>,
  options: OverlegOptions,
): Overleg {
  const own = overlegStore(options)
  const plaatsVan = plaatsing(doc, store)
  return { ...own, plaatsVan, tellingen: tellingen(own, plaatsVan), paneel: paneel(session()) }
}

/** What this window remembers until it is closed; null where a browser keeps nothing. */
function session(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}
