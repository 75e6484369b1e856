import { useId } from 'react'
import { type Letter, letters } from '../../shared/huisstijl/huisstijl.ts'

interface LetterKeuzeProps {
  readonly letter: Letter
  readonly onKies: (letter: Letter) => void
}

const uitleg: Readonly<Record<Letter, { readonly naam: string; readonly elders: string }>> = {
  'Source Sans 3': { naam: 'Zonder schreef', elders: 'In Word en LibreOffice: Arial' },
  'Source Serif 4': { naam: 'Met schreef', elders: 'In Word en LibreOffice: Georgia' },
}

/** The letter of the text of papers, each shown in itself. */
export function LetterKeuze({ letter, onKies }: LetterKeuzeProps) {
  const id = useId()
  return (
    <fieldset className="huisstijl__deel">
      <legend>Letter</legend>
      <div className="huisstijl__letters">
        {letters.map(een => (
          <label key={een} className="huisstijl__letter" data-letter={een}>
            <input
              type="radio"
              name={id}
              checked={een === letter}
              aria-labelledby={`${id}-${een}`}
              aria-describedby={`${id}-${een}-elders`}
              onChange={() => onKies(een)}
            />
            <span id={`${id}-${een}`} className="huisstijl__letternaam">
              {uitleg[een].naam}
            </span>
            <span className="huisstijl__proef">Samen maken wij afspraken over zorg in 2026.</span>
            <span id={`${id}-${een}-elders`} className="form__hint">
              {uitleg[een].elders}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
