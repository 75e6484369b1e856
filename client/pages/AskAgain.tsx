import { sentenceOf } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'

/** What a page could not get, and the way to try again. */
export function AskAgain({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  return (
    <div className="page__problem">
      <ProblemSentence>{sentenceOf(error)}</ProblemSentence>
      <Button icon="refresh" onClick={onAgain}>
        Opnieuw proberen
      </Button>
    </div>
  )
}
