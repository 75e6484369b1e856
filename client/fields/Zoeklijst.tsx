import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { keyTravel } from '../ui/keyTravel.ts'
import { type Optie, plat, zoekOpties } from './doelen.ts'

interface ZoeklijstProps {
  readonly label: string
  readonly opties: readonly Optie[]
  readonly gekozen: ReadonlySet<string>
  readonly meervoudig?: boolean
  readonly onKies: (id: string) => void
  /** Offers to make what was typed and not found; gives the sentence for the button. */
  readonly maak?: { readonly zin: (tekst: string) => string; readonly onMaak: (tekst: string) => void }
}

const nieuw = 'nieuw'

/** A list to choose from with a search line above it, after the ARIA combobox pattern: focus stays in the line. */
export function Zoeklijst({ label, opties, gekozen, meervoudig, onKies, maak }: ZoeklijstProps) {
  const [zoek, setZoek] = useState('')
  const [plaats, setPlaats] = useState(0)
  const gezocht = useDeferredValue(zoek)
  const gevonden = useMemo(() => zoekOpties(opties, gezocht), [opties, gezocht])
  const lijst = useRef<HTMLDivElement>(null)
  const id = useId()
  const tekst = zoek.trim()
  const rijenBij = (passend: readonly Optie[]): readonly string[] => {
    const nogNiet = tekst !== '' && !passend.some(one => plat(one.label) === plat(tekst))
    return [...passend.map(one => one.id), ...(maak && nogNiet ? [nieuw] : [])]
  }
  const rijen = rijenBij(gevonden)
  const magMaken = maak && rijen.at(-1) === nieuw
  const kies = (rij: string | undefined) => {
    if (rij === nieuw) maak?.onMaak(tekst)
    else if (rij !== undefined) onKies(rij)
    if (meervoudig) setZoek('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      // The list may still be that of the letters before: what counts is what was typed.
      return kies(gezocht === zoek ? rijen[plaats] : rijenBij(zoekOpties(opties, zoek))[plaats])
    }
    if (event.key === 'Home' || event.key === 'End') return
    const naar = keyTravel(event.key, plaats, rijen.length)
    if (naar === null) return
    event.preventDefault()
    setPlaats(naar)
    lijst.current?.querySelectorAll('[role=option]')[naar]?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className="zoeklijst">
      <input
        type="text"
        role="combobox"
        className="zoeklijst__zoek"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-lijst`}
        aria-activedescendant={rijen.length > 0 ? `${id}-${plaats}` : undefined}
        aria-autocomplete="list"
        placeholder="Zoek…"
        autoComplete="off"
        value={zoek}
        onChange={event => {
          setZoek(event.target.value)
          setPlaats(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={lijst}
        className="zoeklijst__lijst"
        id={`${id}-lijst`}
        role="listbox"
        aria-label={label}
        aria-multiselectable={meervoudig}
      >
        {gevonden.map((one, index) => (
          <Rij
            key={one.id}
            id={`${id}-${index}`}
            optie={one}
            actief={index === plaats}
            gekozen={gekozen.has(one.id)}
            kop={one.groep !== gevonden[index - 1]?.groep ? one.groep : null}
            onKies={() => kies(one.id)}
          />
        ))}
        {magMaken && (
          <button
            type="button"
            id={`${id}-${gevonden.length}`}
            role="option"
            tabIndex={-1}
            aria-selected={false}
            className={`zoeklijst__rij zoeklijst__nieuw ${plaats === gevonden.length ? 'is-actief' : ''}`}
            onPointerDown={event => event.preventDefault()}
            onClick={() => kies(nieuw)}
          >
            <Icon name="plus" size={16} />
            {maak.zin(tekst)}
          </button>
        )}
      </div>
      {rijen.length === 0 && <p className="zoeklijst__niets">Niets gevonden.</p>}
    </div>
  )
}

interface RijProps {
  readonly id: string
  readonly optie: Optie
  readonly actief: boolean
  readonly gekozen: boolean
  readonly kop: string | null
  readonly onKies: () => void
}

function Rij({ id, optie, actief, gekozen, kop, onKies }: RijProps) {
  return (
    <>
      {kop && (
        <div className="zoeklijst__kop" role="presentation">
          {kop}
        </div>
      )}
      <button
        type="button"
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={gekozen}
        className={`zoeklijst__rij ${actief ? 'is-actief' : ''}`}
        onPointerDown={event => event.preventDefault()}
        onClick={onKies}
      >
        <span className="zoeklijst__vink">{gekozen && <Icon name="check" size={16} />}</span>
        <span>
          {optie.label}
          {optie.uitleg && <span className="zoeklijst__uitleg">{optie.uitleg}</span>}
        </span>
      </button>
    </>
  )
}
