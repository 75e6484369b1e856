import type { Gemotiveerd } from '../../shared/rules/motiveringen.ts'
import { Motivering } from './Motivering.tsx'

/** All that was said about one finding, the last word first. */
export function Motiveringen({ uitleg: { motiveringen, opnieuwBekijken } }: { uitleg: Gemotiveerd }) {
  return motiveringen.map((motivering, index) => (
    <Motivering
      key={motivering.id}
      motivering={motivering}
      opnieuwBekijken={opnieuwBekijken && index === 0}
    />
  ))
}
