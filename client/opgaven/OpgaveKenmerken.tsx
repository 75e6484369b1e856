import { opgave as declaratie, type Opgave } from '../../shared/plan/opgave.ts'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { VeldPlek } from '../fields/VeldPlek.tsx'

const { velden } = declaratie

/** The line above the title: code, priority and who leads. */
export function OpgaveKenmerken({
  opgave: { id, prioriteit, trekkerId },
  code,
}: {
  opgave: Opgave
  code: string
}) {
  return (
    <div className="opgave__kenmerken">
      <span>Opgave {code}</span>
      <span className="opgave__kenmerk">
        Prioriteit{' '}
        <VeldPlek elementId={id} veld="prioriteit" declaratie={velden.prioriteit} waarde={prioriteit} />
      </span>
      <span className="opgave__kenmerk">
        Trekker:{' '}
        <VeldPlek
          elementId={id}
          veld="trekkerId"
          declaratie={velden.trekkerId}
          waarde={trekkerId}
          leeg="kies een partij"
        />
      </span>
      <VeldMelding elementId={id} veld="prioriteit" leeg={prioriteit === null} />
      <VeldMelding elementId={id} veld="trekkerId" leeg={trekkerId === null} />
    </div>
  )
}
