import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import type { Besluit } from '../../../shared/overleg/voorstel.ts'
import { sentenceOf } from '../../api.ts'
import { proseAt } from '../../editor/proseAt.ts'
import { voorstelvraagOf } from '../../plan/overleg/voorstelvraag.ts'
import { useMag, usePlan } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { flash } from '../../ui/flash.ts'
import { ankersOf } from '../anker/ankersOf.ts'
import { maakAnker } from '../anker/maakAnker.ts'
import type { Wijziging } from './wijziging.ts'

interface BeslissenProps {
  readonly draad: Draad
  readonly wijziging: Wijziging
}

/** Taking over or declining, for a redacteur; taking back, for its author. */
export function Beslissen({ draad, wijziging }: BeslissenProps) {
  const { ik } = usePlan()
  const { schrijven } = useMag()
  const [weigert, setWeigert] = useState(false)
  const { besluit, bezig, fout } = useBesluit(draad)
  const isVanMij = draad.door.id === ik.id
  if (!schrijven && !isVanMij) return null
  if (weigert)
    return (
      <Afwijzen
        {...{ bezig, fout }}
        onAfwijzen={reden => besluit('afgewezen', reden)}
        onTerug={() => setWeigert(false)}
      />
    )
  const past = wijziging.nu === null && wijziging.zin === null
  return (
    <div className="voorstel__besluit">
      {wijziging.zin && <p className="voorstel__let-op">{wijziging.zin}</p>}
      <div className="voorstel__knoppen">
        {schrijven && past && (
          <Button
            small
            kind="primary"
            icon="check"
            disabled={bezig}
            onClick={() => besluit('overgenomen', '')}
          >
            Overnemen
          </Button>
        )}
        {!past && <Opnieuw draad={draad} />}
        {schrijven && (
          <Button small disabled={bezig} onClick={() => setWeigert(true)}>
            Afwijzen…
          </Button>
        )}
        {isVanMij && (
          <Button small kind="quiet" disabled={bezig} onClick={() => besluit('afgewezen', 'ingetrokken')}>
            Intrekken
          </Button>
        )}
      </div>
      <Fout zin={fout} />
    </div>
  )
}

const Fout = ({ zin }: { readonly zin: string | null }) =>
  zin && (
    <p className="voorstel__fout" role="alert">
      {zin}
    </p>
  )

function useBesluit(draad: Draad) {
  const plan = usePlan()
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  const besluit = (uitkomst: Besluit['uitkomst'], reden: string) => {
    setBezig(true)
    setFout(null)
    plan.editors?.flush()
    const stand = ankersOf(plan).stand(draad)
    const bereik = stand.staat === 'in-tekst' ? { bereik: stand.bereik } : {}
    plan.overleg.besluit(draad.id, { uitkomst, reden, ...(uitkomst === 'overgenomen' && bereik) }).then(
      () => flash(gezegd(uitkomst, reden)),
      (error: unknown) => {
        setFout(sentenceOf(error))
        setBezig(false)
      },
    )
  }
  return { besluit, bezig, fout }
}

const gezegd = (uitkomst: Besluit['uitkomst'], reden: string): string =>
  uitkomst === 'overgenomen'
    ? 'Het voorstel staat in het plan.'
    : reden === 'ingetrokken'
      ? 'Uw voorstel is ingetrokken.'
      : 'Het voorstel is afgewezen.'

interface AfwijzenProps {
  readonly bezig: boolean
  readonly fout: string | null
  readonly onAfwijzen: (reden: string) => void
  readonly onTerug: () => void
}

function Afwijzen({ bezig, fout, onAfwijzen, onTerug }: AfwijzenProps) {
  const [reden, setReden] = useState('')
  const vak = useRef<HTMLTextAreaElement>(null)
  useEffect(() => vak.current?.focus(), [])
  const id = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (reden.trim() !== '') onAfwijzen(reden.trim())
  }
  return (
    <form className="voorstel__besluit" onSubmit={send}>
      <label htmlFor={id}>Waarom neemt u dit niet over?</label>
      <textarea
        id={id}
        className="voorstel__veld"
        rows={2}
        required
        ref={vak}
        value={reden}
        onChange={event => setReden(event.target.value)}
      />
      <div className="voorstel__knoppen">
        <Button small kind="primary" type="submit" disabled={bezig || reden.trim() === ''}>
          Afwijzen
        </Button>
        <Button small onClick={onTerug}>
          Toch niet
        </Button>
      </div>
      <Fout zin={fout} />
    </form>
  )
}

/** When it fits no more: look at the text as it is, and propose it anew about that. */
function Opnieuw({ draad }: { draad: Draad }) {
  const plan = usePlan()
  const { elementId, veld, voorstel } = draad
  const ga = () => {
    const stand = ankersOf(plan).stand(draad)
    if (stand.staat === 'in-tekst') plan.focusField(stand.elementId, stand.veld, stand.bereik)
    else plan.focusField(elementId, veld)
  }
  const opnieuw = () => {
    const stand = ankersOf(plan).stand(draad)
    const naar = voorstel?.soort === 'woorden' ? { naar: voorstel.naar } : {}
    const fragment = stand.staat === 'in-tekst' ? proseAt(plan.doc, stand.elementId, stand.veld) : null
    const anker = fragment && stand.staat === 'in-tekst' ? maakAnker(fragment, stand.bereik) : null
    const plek = stand.staat === 'in-tekst' ? stand : draad
    voorstelvraagOf(plan).set({ elementId: plek.elementId, veld: plek.veld, anker, ...naar })
  }
  return (
    <>
      <Button small onClick={ga}>
        {draad.anker ? 'Ga naar de tekst' : 'Ga naar het veld'}
      </Button>
      <Button small onClick={opnieuw}>
        Stel opnieuw voor…
      </Button>
    </>
  )
}
