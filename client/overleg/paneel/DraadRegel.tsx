import { memo, useEffect, useId, useRef } from 'react'
import { type Draad, isOngelezen, isOpen } from '../../../shared/overleg/draad.ts'
import { Icon } from '../../ui/Icon.tsx'
import { when } from '../../ui/when.ts'
import { Draadinhoud } from './Draadinhoud.tsx'
import { eersteWoorden, reactiesZin, uiterlijkZin } from './woorden.ts'

interface DraadRegelProps {
  readonly draad: Draad
  /** The label of its field; empty for an item as a whole. */
  readonly veld: string
  /** Its words are in the plan no more. */
  readonly tekstWeg: boolean
  readonly open: boolean
  /** The line that Tab enters. */
  readonly active: boolean
  readonly onKies: (draad: Draad) => void
  readonly onGaNaar: (draad: Draad) => void
}

/** A draad as a line of the panel; the chosen one is open. */
export const DraadRegel = memo(function DraadRegel(props: DraadRegelProps) {
  const { draad, veld, tekstWeg, open, active, onKies, onGaNaar } = props
  const item = useRef<HTMLLIElement>(null)
  const id = useId()
  useEffect(() => {
    if (open) item.current?.scrollIntoView?.({ block: 'nearest' })
  }, [open])
  const nieuw = isOngelezen(draad)
  return (
    <li ref={item} className="draad" data-open={open} data-ongelezen={nieuw}>
      <button
        type="button"
        className="regelknop draad__kop"
        data-draad-kop={draad.id}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        tabIndex={active ? 0 : -1}
        onClick={() => onKies(draad)}
      >
        {draad.anker && (
          <span className="draad__citaat" data-weg={tekstWeg}>
            “{draad.anker.citaat}”
          </span>
        )}
        {!open && (
          <>
            <span className="draad__wie">
              {nieuw && <span className="stip-nieuw" aria-hidden="true" />}
              <strong>{draad.door.naam}</strong> <span>{draad.door.organisatie}</span>
              <time dateTime={draad.op}>{when(draad.op, new Date())}</time>
            </span>
            <span className="draad__woorden ingekort">{eersteWoorden(draad)}</span>
          </>
        )}
        <Voet draad={draad} veld={veld} tekstWeg={tekstWeg} open={open} />
      </button>
      {open && (
        <div id={id}>
          <Draadinhoud draad={draad} onGaNaar={() => onGaNaar(draad)} />
        </div>
      )}
    </li>
  )
})

type VoetProps = Pick<DraadRegelProps, 'draad' | 'veld' | 'tekstWeg' | 'open'>

/** The soft line: where and how it stands; as long as it is shut also how many reactions, and for whom. */
function Voet({ draad, veld, tekstWeg, open }: VoetProps) {
  const delen = [
    veld || (open ? 'over het geheel' : ''),
    tekstWeg ? 'tekst verwijderd' : '',
    draad.voorstel ? 'voorstel' : '',
    ...(open ? [] : wieEnHoeveel(draad)),
  ].filter(Boolean)
  return (
    <small className="draad__voet">
      {!isOpen(draad) && (
        <span className="draad__klaar">
          <Icon name="check" size={14} /> afgehandeld{delen.length > 0 && ' · '}
        </span>
      )}
      {delen.join(' · ')}
      {isOngelezen(draad) && <span className="visually-hidden">, ongelezen</span>}
    </small>
  )
}

const wieEnHoeveel = (draad: Draad): readonly string[] => [
  reactiesZin(draad),
  draad.toegewezenAan ? `voor ${draad.toegewezenAan.naam}` : '',
  draad.uiterlijk ? uiterlijkZin(draad.uiterlijk) : '',
]
