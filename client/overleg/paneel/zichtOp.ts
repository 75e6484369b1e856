import type { Rol } from '../../../shared/permissions.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { ankersOf } from '../anker/ankersOf.ts'
import type { Zicht } from './filter.ts'

/** What somebody with a role sees of the draden of a plan, for as long as these stand where they do. */
export function zichtOp(plan: OpenPlan, rol: Rol, standen: number): Zicht {
  const ankers = ankersOf(plan)
  return {
    standen,
    ik: { ...plan.ik, rol },
    plaatsVan: plan.overleg.plaatsVan,
    isTekstWeg: draad => {
      const { staat } = ankers.stand(draad)
      return staat === 'tekst-verwijderd' || staat === 'onderdeel-weg'
    },
  }
}
