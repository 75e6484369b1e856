import type { Gemotiveerd } from '../../shared/rules/motiveringen.ts'
import { Aanvulling } from './Aanvulling.tsx'
import { Motivering } from './Motivering.tsx'

/** All that was said about one finding, the last word first, and what one was about to say oneself. */
export function Motiveringen({ uitleg }: { uitleg: Gemotiveerd }) {
  const { finding, motiveringen, opnieuwBekijken } = uitleg
  return (
    <>
      {motiveringen.map((motivering, index) => (
        <Motivering
          key={motivering.id}
          motivering={motivering}
          opnieuwBekijken={opnieuwBekijken && index === 0}
        />
      ))}
      <Aanvulling finding={finding} />
    </>
  )
}
