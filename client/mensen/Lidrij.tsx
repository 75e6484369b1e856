import { type ReactNode, useState } from 'react'
import { type Rol, rollen } from '../../shared/permissions.ts'
import { sector as sectoren } from '../../shared/plan/opties.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { when } from '../ui/when.ts'
import type { Lid } from './mensenApi.ts'
import { rolKeuze } from './rollen.ts'

interface LidrijProps {
  readonly lid: Lid
  readonly isZelf: boolean
  /** Null for who may only look, and for the only beheerder: nobody would be left to manage the plan. */
  readonly onRol: ((rol: Rol) => void) | null
  readonly onWeg: (() => void) | null
  readonly onTekent: ((tekent: boolean) => void) | null
}

/** Somebody in the plan: who, for whom, with which role, and when they last were here. */
export function Lidrij({ lid, isZelf, onRol, onWeg, onTekent }: LidrijProps) {
  const [vraag, setVraag] = useState<'weg' | Rol | null>(null)
  const kies = (rol: Rol) => (isZelf ? setVraag(rol) : onRol?.(rol))
  return (
    <li className="lid">
      <div className="lid__wie">
        <span className="lid__naam">
          {lid.naam}
          {isZelf && <span className="lid__zelf"> (u)</span>}
        </span>
        <span className="lid__organisatie">
          {lid.organisatie}
          {sectorNaam(lid) && ` · ${sectorNaam(lid)}`}
        </span>
        <Tekenen lid={lid} onTekent={onTekent} />
      </div>
      <span className="lid__actief">{actief(lid)}</span>
      <span className="lid__rol">
        {onRol ? (
          <select
            className="input"
            aria-label={`Rol van ${lid.naam}`}
            value={lid.rol}
            onChange={event => kies(event.target.value as Rol)}
          >
            {rollen.map(rol => (
              <option key={rol} value={rol}>
                {rolKeuze[rol].naam}
              </option>
            ))}
          </select>
        ) : (
          rolKeuze[lid.rol].naam
        )}
      </span>
      <span className="lid__weg">
        {onWeg && (
          <IconButton icon="close" label={`Haal ${lid.naam} uit dit plan`} onClick={() => setVraag('weg')} />
        )}
      </span>
      {vraag === 'weg' && (
        <Vraag
          titel={`${lid.naam} uit dit plan halen?`}
          doe="Haal uit dit plan"
          onDoe={() => onWeg?.()}
          onSluit={() => setVraag(null)}
        >
          {lid.naam} kan het plan meteen niet meer openen. Wat {lid.naam} schreef, blijft staan onder die
          naam.
        </Vraag>
      )}
      {vraag !== null && vraag !== 'weg' && (
        <Vraag
          titel="Geen beheerder meer zijn?"
          doe={`Word ${rolKeuze[vraag].naam.toLowerCase()}`}
          onDoe={() => onRol?.(vraag)}
          onSluit={() => setVraag(null)}
        >
          U kunt daarna geen mensen en criteria van dit plan meer beheren, en dit ook niet zelf terugdraaien.
          Uw open uitnodigingen worden ingetrokken.
        </Vraag>
      )}
    </li>
  )
}

/** Whether somebody answers for their organisation when a version is offered for akkoord. */
function Tekenen({ lid, onTekent }: Pick<LidrijProps, 'lid' | 'onTekent'>) {
  if (!onTekent) return lid.tekent && <span className="lid__tekent">Tekent namens {lid.organisatie}</span>
  return (
    <label className="lid__tekent met-vinkje">
      <input
        type="checkbox"
        className="vinkje"
        checked={lid.tekent}
        aria-label={`${lid.naam} tekent namens ${lid.organisatie}`}
        onChange={event => onTekent(event.target.checked)}
      />
      <span>Tekent namens de organisatie</span>
    </label>
  )
}

interface VraagProps {
  readonly titel: string
  readonly doe: string
  readonly children: ReactNode
  readonly onDoe: () => void
  readonly onSluit: () => void
}

/** Asked before something that its maker cannot undo. */
export function Vraag({ titel, doe, children, onDoe, onSluit }: VraagProps) {
  const ga = () => {
    onSluit()
    onDoe()
  }
  return (
    <Dialog
      title={titel}
      onClose={onSluit}
      actions={
        <>
          <Button data-focus-first onClick={onSluit}>
            Annuleren
          </Button>
          <Button kind="primary" onClick={ga}>
            {doe}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  )
}

function sectorNaam({ organisatie, sector }: Lid): string {
  const naam = Object.hasOwn(sectoren, sector) ? sectoren[sector as keyof typeof sectoren] : ''
  return organisatie.toLowerCase().includes(naam.toLowerCase()) ? '' : naam
}

function actief({ aanwezig, actiefOp }: Lid): string {
  if (aanwezig) return 'Nu in het plan'
  return actiefOp === null ? 'Nog geen activiteit bekend' : `Laatst actief ${when(actiefOp, new Date())}`
}
