import { useState } from 'react'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { flash } from '../ui/flash.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { trekIn } from './vaststellingApi.ts'

interface TrekInProps {
  readonly planId: string
  readonly aanbieding: Aanbieding
  readonly onIngetrokken: () => void
  readonly onSluit: () => void
}

/** Asked before an offer is withdrawn, which cannot be undone. */
export function TrekIn({ planId, aanbieding, onIngetrokken, onSluit }: TrekInProps) {
  const [fout, setFout] = useState<string | null>(null)
  const ga = async () => {
    try {
      await trekIn(planId, aanbieding.id)
      flash('De aanbieding is ingetrokken.')
      onIngetrokken()
      onSluit()
    } catch (error) {
      setFout(sentenceOf(error))
    }
  }
  return (
    <Dialog
      title={`Versie ${aanbieding.naam} intrekken?`}
      onClose={onSluit}
      actions={
        <>
          <Button data-focus-first onClick={onSluit}>
            Annuleren
          </Button>
          <Button kind="primary" onClick={() => void ga()}>
            Trek in
          </Button>
        </>
      }
    >
      <p>
        Er kan dan niet meer op worden geantwoord. Wat is geantwoord, blijft te lezen. U kunt daarna een
        andere versie aanbieden.
      </p>
      {fout !== null && <ProblemSentence>{fout}</ProblemSentence>}
    </Dialog>
  )
}
