import { DropZone } from '../ui/DropZone.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import type { Inlezen } from './useInlezen.ts'

const accept = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Where a Word document is chosen or dropped. */
export function KiesWord({ bezig, probleem, kies }: Pick<Inlezen, 'bezig' | 'probleem' | 'kies'>) {
  return (
    <div className="form">
      <p className="page__soft">
        Regiotafel leest de koppen, teksten en tabellen van uw document en laat eerst zien wat waar
        terechtkomt. Er wordt nog niets gemaakt, en van het document wordt niets bewaard.
      </p>
      <DropZone accept={accept} hint="Een .docx van ten hoogste 20 MB" busy={bezig} onFile={kies}>
        <strong>{bezig ? 'Het document wordt gelezen…' : 'Kies een Word-document'}</strong>
        {!bezig && ' of sleep het hierheen'}
      </DropZone>
      {probleem && <ProblemSentence>{probleem}</ProblemSentence>}
    </div>
  )
}
