import type { Inwonersmoment } from '../../../shared/plan/omgeving.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { useGehouden } from '../lijsten/useGehouden.ts'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { useVasteOrde } from '../lijsten/useVasteOrde.ts'
import { Moment } from './Moment.tsx'

/** When residents were involved, and what came of it. */
export function Inwoners({ planId }: { planId: string }) {
  const momenten = usePlanValue(plan => plan.inwonersbetrokkenheid)
  const { inOrde, handlers } = useVasteOrde(momenten, opDatum)
  const rijen = useGehouden(inOrde)
  const { voegToe } = useNieuw('inwonersbetrokkenheid', 'datum')
  return (
    <div {...handlers}>
      <Lijstplek
        planId={planId}
        veld="inwonersbetrokkenheid"
        leeg={momenten.length === 0}
        knoppen={<Nieuw wat="Moment met inwoners" onClick={() => voegToe()} />}
      >
        {rijen.length > 0 && (
          <ol className="luiken">
            {rijen.map((moment, index) => (
              <Moment
                key={moment.id}
                moment={moment}
                nummer={index + 1}
                weg={!momenten.some(({ id }) => id === moment.id)}
              />
            ))}
          </ol>
        )}
      </Lijstplek>
    </div>
  )
}

/** Those without a date come last. */
const opDatum = (a: Inwonersmoment, b: Inwonersmoment): number =>
  (a.datum ?? '9999').localeCompare(b.datum ?? '9999')
