import { useId, useMemo, useState } from 'react'
import type { Partij } from '../../../shared/plan/partij.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { verwijzingenNaarPartij, voegPartijenSamen } from '../../../shared/plan/voegPartijenSamen.ts'
import { gelijkenis } from '../../../shared/rules/taal/gelijkenis.ts'
import { optiesVoor } from '../../fields/doelen.ts'
import { Zoeklijst } from '../../fields/Zoeklijst.tsx'
import { usePlan, usePlanValue } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { flash } from '../../ui/flash.ts'
import { gevolgen } from './gevolgen.ts'

interface SamenvoegenProps {
  readonly partijId: string
  /** Begins with the party whose name is most like it. */
  readonly voorstel?: boolean
  readonly onClose: () => void
}

/** Makes a party and another spelling of it one: which other, which name stays, and what changes by it. */
export function Samenvoegen({ partijId, voorstel = false, onClose }: SamenvoegenProps) {
  const plan = usePlan()
  const partijen = usePlanValue(one => one.partijen)
  const [anderId, setAnderId] = useState(() =>
    voorstel ? (opGelijkenis(plan.store.get(), partijId)[0]?.id ?? null) : null,
  )
  const [blijft, setBlijft] = useState(() => meestGenoemd(plan.store.get(), partijId, anderId))
  const partij = partijen.find(one => one.id === partijId)
  const ander = partijen.find(one => one.id === anderId)
  const kies = (id: string) => {
    setAnderId(id)
    setBlijft(meestGenoemd(plan.store.get(), partijId, id))
  }
  const voegSamen = () => {
    if (!partij || !ander) return
    const [hoofd, weg] = blijft === partij.id ? [partij, ander] : [ander, partij]
    const wie = { verwijderdOp: new Date().toISOString(), door: plan.ik.naam }
    const edit = voegPartijenSamen(plan.store.get(), { blijft: hoofd.id, gaatOp: weg.id, ...wie })
    onClose()
    if (!edit) return
    plan.boundary()
    plan.edit(edit)
    const over = [hoofd.id, weg.id].find(id => plan.store.element(id) !== undefined)
    // First the dialog gives the focus back to a row that may be gone.
    requestAnimationFrame(() => over && plan.focusField(over, 'naam'))
    flash(`${naamVan(weg)} is nu ${naamVan(hoofd)}. Met Ctrl+Z maakt u dit ongedaan.`)
  }
  if (!partij) return null
  return (
    <Dialog
      title={`${naamVan(partij)} samenvoegen`}
      className="samenvoegen"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Annuleer</Button>
          <Button kind="primary" disabled={!ander} onClick={voegSamen}>
            Voeg samen
          </Button>
        </>
      }
    >
      {ander ? (
        <Keuze {...{ partij, ander, blijft }} onBlijft={setBlijft} onAnder={() => setAnderId(null)} />
      ) : (
        <AnderePartij partij={partij} onKies={kies} />
      )}
    </Dialog>
  )
}

const naamVan = ({ naam }: Partij): string => naam.plat.trim() || 'Partij zonder naam'

/** The one of two that the plan refers to most, so that least changes. */
function meestGenoemd(plan: Plan, id: string, ander: string | null): string {
  const aantal = (van: string) => verwijzingenNaarPartij(plan, van).length
  return ander !== null && aantal(ander) > aantal(id) ? ander : id
}

/** The other parties, those with a name most like this one first. */
function opGelijkenis(plan: Plan, partijId: string) {
  const naam = plan.partijen.find(one => one.id === partijId)?.naam.plat ?? ''
  return optiesVoor(plan, 'partijen')
    .filter(optie => optie.id !== partijId)
    .toSorted((a, b) => gelijkenis(b.label, naam) - gelijkenis(a.label, naam))
}

function AnderePartij({ partij, onKies }: { partij: Partij; onKies: (id: string) => void }) {
  const { store } = usePlan()
  const opties = useMemo(() => opGelijkenis(store.get(), partij.id), [store, partij])
  return (
    <>
      <p>Welke andere rij is dezelfde organisatie? Namen die erop lijken staan bovenaan.</p>
      <Zoeklijst label="Zoek de andere partij" opties={opties} gekozen={new Set()} onKies={onKies} />
    </>
  )
}

interface KeuzeProps {
  readonly partij: Partij
  readonly ander: Partij
  readonly blijft: string
  readonly onBlijft: (id: string) => void
  readonly onAnder: () => void
}

/** Which of the two names stays, and what changes by that. */
function Keuze({ partij, ander, blijft, onBlijft, onAnder }: KeuzeProps) {
  const { store } = usePlan()
  const naam = useId()
  const [hoofd, weg] = blijft === partij.id ? [partij, ander] : [ander, partij]
  const waar = gevolgen(verwijzingenNaarPartij(store.get(), weg.id))
  return (
    <>
      <fieldset className="samenvoegen__namen">
        <legend>Welke naam blijft?</legend>
        {[partij, ander].map(one => (
          <label key={one.id} className="samenvoegen__naam">
            <input type="radio" name={naam} checked={one.id === blijft} onChange={() => onBlijft(one.id)} />
            {naamVan(one)}
          </label>
        ))}
      </fieldset>
      <div role="status">
        <ul className="samenvoegen__gevolgen">
          <li>
            {waar
              ? `${hoofdletter(waar)}: hier komt ${naamVan(hoofd)} in de plaats van ${naamVan(weg)}.`
              : `Nergens in het plan wordt naar ${naamVan(weg)} verwezen.`}
          </li>
          <li>{naamVan(weg)} blijft bekend als andere naam. Wat in de teksten staat verandert niet.</li>
          <li>
            Wat bij {naamVan(hoofd)} nog leeg is, wordt overgenomen van {naamVan(weg)}.
          </li>
        </ul>
      </div>
      <Button kind="quiet" small onClick={onAnder}>
        Kies een andere partij
      </Button>
    </>
  )
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
