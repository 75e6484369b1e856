import { type KeyboardEvent, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import type { VerzamelingProps } from './controlProps.ts'

/** Words of one's own as chips. Enter or a comma adds, Backspace in the empty line takes the last one away. */
export function WoordenVeld({
  waarde,
  naam,
  leeg,
  onVoegToe,
  onHaalWeg,
}: VerzamelingProps<string> & { leeg?: string }) {
  const [concept, setConcept] = useState('')
  const bewaar = () => {
    const woord = concept.trim()
    setConcept('')
    if (woord !== '' && !waarde.includes(woord)) onVoegToe(woord)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const laatste = waarde.at(-1)
    if ((event.key === 'Enter' && !event.nativeEvent.isComposing) || event.key === ',') {
      event.preventDefault()
      bewaar()
    } else if (event.key === 'Escape' && concept !== '') {
      event.stopPropagation()
      setConcept('')
    } else if (event.key === 'Backspace' && concept === '' && laatste !== undefined) onHaalWeg(laatste)
  }
  return (
    <span className="veld-chips veld-chips--invoer">
      {waarde.map(woord => (
        <span key={woord} className="veld-chip">
          {woord}
          <button
            type="button"
            className="veld-chip__weg"
            aria-label={`Haal ‘${woord}’ weg`}
            onClick={() => onHaalWeg(woord)}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      <input
        {...naam}
        type="text"
        className="veld-invoer veld-invoer--woord"
        placeholder={leeg ?? 'Toevoegen…'}
        autoComplete="off"
        value={concept}
        onChange={event => setConcept(event.target.value)}
        onBlur={bewaar}
        onKeyDown={onKeyDown}
      />
    </span>
  )
}
