import { type DragEvent, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import type { Inlezen } from './useInlezen.ts'

/** Where a Word document is chosen or dropped. */
export function KiesWord({ bezig, probleem, kies }: Pick<Inlezen, 'bezig' | 'probleem' | 'kies'>) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    kies(event.dataTransfer.files[0])
  }
  return (
    <div className="form">
      <p className="page__soft">
        Regiotafel leest de koppen, teksten en tabellen van uw document en laat eerst zien wat waar
        terechtkomt. Er wordt nog niets gemaakt, en van het document wordt niets bewaard.
      </p>
      <label
        className={over ? 'drop-zone drop-zone--over' : 'drop-zone'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" size={24} />
        <span role="status">
          <strong>{bezig ? 'Het document wordt gelezen…' : 'Kies een Word-document'}</strong>
          {!bezig && ' of sleep het hierheen'}
        </span>
        <span className="form__hint">Een .docx van ten hoogste 20 MB</span>
        <input
          type="file"
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className="visually-hidden"
          disabled={bezig}
          onChange={event => {
            kies(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      {probleem && <ProblemSentence>{probleem}</ProblemSentence>}
    </div>
  )
}
