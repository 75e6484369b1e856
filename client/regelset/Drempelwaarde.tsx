import { useEffect, useRef, useState } from 'react'
import type { Aantal, Dag, Drempelbeschrijving, Keuzes } from '../../shared/rules/drempels.ts'
import { toonDatum } from '../../shared/rules/taal/datum.ts'

interface WaardeProps<B extends Drempelbeschrijving = Drempelbeschrijving> {
  readonly label: string
  readonly beschrijving: B
  readonly waarde: unknown
  /** Null for who may only look. Gives whether it was kept. */
  readonly onZet: ((waarde: unknown) => Promise<boolean>) | null
}

/** The value of one threshold: to change for the beheerder, in words for everyone else. */
export function Drempelwaarde({ beschrijving, ...props }: WaardeProps) {
  switch (beschrijving.soort) {
    case 'aantal':
      return <GetalWaarde {...props} beschrijving={beschrijving} />
    case 'dag':
      return <DagWaarde {...props} beschrijving={beschrijving} />
    case 'keuzes':
      return <KeuzesWaarde {...props} beschrijving={beschrijving} />
    case 'reeks':
      return null
  }
}

/** What is typed stands here until it is kept, also when it is refused; a new value from elsewhere replaces it. */
function useConcept(waarde: string, zet: (tekst: string) => Promise<boolean>) {
  const [tekst, setTekst] = useState(waarde)
  useEffect(() => setTekst(waarde), [waarde])
  const onderweg = useRef<string | null>(null)
  const bewaar = () => {
    if (tekst === waarde || tekst === onderweg.current) return
    onderweg.current = tekst
    void zet(tekst).finally(() => {
      onderweg.current = null
    })
  }
  return {
    value: tekst,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setTekst(event.target.value),
    onBlur: bewaar,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter') bewaar()
      if (event.key === 'Escape') setTekst(waarde)
    },
  }
}

const nooit = () => Promise.resolve(false)

function GetalWaarde({ label, beschrijving, waarde, onZet }: WaardeProps<Aantal>) {
  const { min, max, stap, eenheid } = beschrijving
  const invoer = useConcept(String(waarde), tekst =>
    (onZet ?? nooit)(tekst.trim() === '' ? null : Number(tekst)),
  )
  if (!onZet) return <>{`${Number(waarde).toLocaleString('nl-NL')} ${eenheid}`}</>
  return (
    <>
      <input className="input" type="number" aria-label={label} {...{ min, max }} step={stap} {...invoer} />
      <span>{eenheid}</span>
    </>
  )
}

function DagWaarde({ label, waarde, onZet }: WaardeProps<Dag>) {
  const invoer = useConcept(String(waarde), tekst => (onZet ?? nooit)(tekst))
  if (!onZet) return <>{toonDatum(String(waarde))}</>
  return <input className="input" type="date" aria-label={label} {...invoer} />
}

function KeuzesWaarde({ label, beschrijving: { opties }, waarde, onZet }: WaardeProps<Keuzes>) {
  const gekozen = waarde as readonly string[]
  if (!onZet) return <>{gekozen.map(keuze => opties[keuze] ?? keuze).join(', ')}</>
  return (
    <fieldset className="drempel-keuzes">
      <legend className="visually-hidden">{label}</legend>
      {Object.entries(opties).map(([keuze, naam]) => (
        <label key={keuze}>
          <input
            type="checkbox"
            checked={gekozen.includes(keuze)}
            onChange={({ target }) =>
              void onZet(target.checked ? [...gekozen, keuze] : gekozen.filter(een => een !== keuze))
            }
          />
          {naam}
        </label>
      ))}
    </fieldset>
  )
}
