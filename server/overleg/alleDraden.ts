import type { Draad } from '../../shared/overleg/draad.ts'
import type { Draden } from '../store/draden.ts'

const perPagina = 2000

/** Every draad of a plan as it is now, the one that changed longest ago first. */
export async function alleDraden(draden: Draden, planId: string, userId: string): Promise<readonly Draad[]> {
  // One that changes meanwhile comes again, as it is then.
  const alle = new Map<string, Draad>()
  for (let sinds = 0; ; ) {
    const { draden: page, rev, meer } = await draden.list(planId, userId, sinds, perPagina)
    for (const draad of page) alle.set(draad.id, draad)
    if (!meer) return [...alle.values()]
    sinds = rev
  }
}
