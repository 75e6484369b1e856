import { Bel } from '../berichten/Bel.tsx'
import { draadPath, leesPath, navigate } from '../route.ts'

/** The bell of a page that is not a plan. */
export function PaginaBel() {
  return (
    <Bel
      onOpen={({ planId, draadId }) => navigate(draadPath(planId, draadId))}
      onAkkoord={planId => navigate(leesPath(planId))}
    />
  )
}
