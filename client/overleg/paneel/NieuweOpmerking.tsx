import { useEffect, useState } from 'react'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { Plekken } from '../../plan/findings/plekken.ts'
import { veldLabel } from '../../plan/findings/titel.ts'
import type { Toewijzing } from '../../plan/overleg/calls.ts'
import { type Begonnen, nieuwSleutel } from '../../plan/overleg/paneel.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { announce } from '../../ui/announce.ts'
import { Schrijfvak } from './Schrijfvak.tsx'
import { Toewijzen, useEersteVan } from './Toewijzen.tsx'

interface NieuweOpmerkingProps {
  readonly begonnen: Begonnen
  readonly plekken: Plekken
  /** Its item, as people know it: `3.1-A Eén coördinatiepunt`. */
  readonly naam: string
}

/** The box for a new opmerking at a place of the plan. */
export function NieuweOpmerking({ begonnen, plekken, naam }: NieuweOpmerkingProps) {
  const overleg = useOverleg()
  const { paneel } = overleg
  const { elementId, veld, anker, regelId, tekst = '', voor } = begonnen
  const eerste = useEersteVan(voor?.organisatie ?? null)
  const [wijst, setWijst] = useState(voor !== undefined)
  const [toewijzing, setToewijzing] = useState<Toewijzing>({ aan: null, uiterlijk: null })
  useEffect(() => {
    if (eerste !== null) setToewijzing(before => ({ ...before, aan: before.aan ?? eerste }))
  }, [eerste])
  const sluit = () => paneel.nieuw.set(null)
  return (
    <section className="nieuwe-opmerking" aria-label="Nieuwe opmerking">
      <p className="nieuwe-opmerking__plek">
        Bij <strong>{naam}</strong>
        {veld !== null && `, ${veldLabel(plekken, { elementId, veld } as Finding)}`}
      </p>
      {anker && <p className="draad__citaat">“{anker.citaat}”</p>}
      <Schrijfvak
        sleutel={nieuwSleutel(begonnen)}
        label="Uw opmerking"
        begin={{ tekst, genoemd: [] }}
        verstuur="Plaatsen"
        metFocus
        onStuur={(woorden, vermeldingen) => {
          const id = overleg.begin({
            ...{ elementId, veld, anker, tekst: woorden, vermeldingen },
            ...(regelId !== undefined && { regelId }),
            ...(wijst && toewijzing.aan !== null && { toegewezenAan: toewijzing.aan }),
            ...(wijst && toewijzing.uiterlijk !== null && { uiterlijk: toewijzing.uiterlijk }),
          })
          sluit()
          paneel.gekozen.set(id)
          announce('Opmerking geplaatst')
          requestAnimationFrame(() =>
            document.querySelector<HTMLElement>(`[data-draad-kop="${id}"]`)?.focus(),
          )
        }}
        onAnnuleer={sluit}
      >
        {wijst ? (
          <Toewijzen waarde={toewijzing} onWaarde={setToewijzing} />
        ) : (
          <button type="button" className="melding__actie" onClick={() => setWijst(true)}>
            Wijs toe aan iemand
          </button>
        )}
      </Schrijfvak>
    </section>
  )
}
