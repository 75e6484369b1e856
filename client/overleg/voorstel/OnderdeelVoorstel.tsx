import { useId, useState } from 'react'
import type { Voorstel } from '../../../shared/overleg/voorstel.ts'
import { rootIdOf } from '../../../shared/plan/rootId.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { AfspraakInvoer } from './AfspraakInvoer.tsx'
import type { VoorstelFormProps } from './nieuw.ts'
import { Voorstelformulier } from './Voorstelformulier.tsx'
import { type Veldkeuze, veldkeuzes } from './veldkeuzes.ts'
import { beginWaarde, isAnders, Waardevak, waardeVoorstel } from './Waardevak.tsx'

interface OnderdeelVoorstelProps extends VoorstelFormProps {
  readonly elementId: string
  readonly veld: string | null
}

const sleutel = ({ elementId, veld }: Pick<Veldkeuze, 'elementId' | 'veld'>): string => `${elementId} ${veld}`
const wegSleutel = (elementId: string): string => `weg:${elementId}`

/** Another value for a field of an item, a new afspraak under an opgave, or the item or one in it to the Prullenbak. */
export function OnderdeelVoorstel({ elementId, veld, onStuur, onClose }: OnderdeelVoorstelProps) {
  const { doc, store } = usePlan()
  const plan = store.get()
  const wortelId = rootIdOf(doc, elementId)
  const [keuzes] = useState(() => veldkeuzes(plan, wortelId))
  const begin = keuzes.find(one => one.elementId === elementId && one.veld === veld)
  const [wat, setWat] = useState(begin ? sleutel(begin) : '')
  const keuze = keuzes.find(one => sleutel(one) === wat)
  const [waarde, setWaarde] = useState<unknown>(begin && beginWaarde(begin))
  const [afspraak, setAfspraak] = useState({ titel: '', oplossing: '' })
  const isOpgave = plan.opgaven.some(({ id }) => id === wortelId)
  const id = useId()
  const kies = (nieuw: string) => {
    setWat(nieuw)
    const gekozen = keuzes.find(one => sleutel(one) === nieuw)
    setWaarde(gekozen && beginWaarde(gekozen))
  }
  const weg = [wortelId, ...keuzes.map(one => one.elementId)].find(one => wegSleutel(one) === wat)
  const voorstel: Voorstel | null =
    weg !== undefined
      ? { soort: 'weg' }
      : wat === 'afspraak'
        ? { soort: 'afspraak', titel: afspraak.titel.trim(), oplossing: afspraak.oplossing.trim() }
        : keuze
          ? waardeVoorstel(keuze, waarde)
          : null
  const kan =
    voorstel !== null &&
    (voorstel.soort !== 'afspraak' || voorstel.titel !== '') &&
    (keuze === undefined || isAnders(keuze, waarde))
  const stuur = (tekst: string) => {
    const plek = keuze ?? { elementId: weg ?? wortelId, veld: null }
    if (voorstel) onStuur({ elementId: plek.elementId, veld: plek.veld, anker: null, tekst, voorstel })
  }
  return (
    <Voorstelformulier kan={kan} onClose={onClose} onStuur={stuur}>
      <div className="voorstel-form__deel">
        <label htmlFor={id}>Wat wilt u anders?</label>
        <select
          id={id}
          data-focus-first
          className="voorstel__veld"
          value={wat}
          onChange={event => kies(event.target.value)}
        >
          <option value="">Kies…</option>
          {isOpgave && <option value="afspraak">Een nieuwe afspraak bij deze opgave</option>}
          <Opties keuzes={keuzes} />
          {wortelId !== plan.id && (
            <option value={wegSleutel(wortelId)}>Dit onderdeel weghalen uit het plan</option>
          )}
        </select>
      </div>
      {wat === 'afspraak' && <AfspraakInvoer afspraak={afspraak} onAfspraak={setAfspraak} />}
      {keuze && <Waardevak key={wat} keuze={keuze} waarde={waarde} onWaarde={setWaarde} />}
      {weg !== undefined && (
        <p className="voorstel-form__hulp">
          Neemt een redacteur dit over, dan gaat het naar de Prullenbak. Daar kan het uit terugkomen.
        </p>
      )}
    </Voorstelformulier>
  )
}

function Opties({ keuzes }: { keuzes: readonly Veldkeuze[] }) {
  const groepen = new Map<string, Veldkeuze[]>()
  for (const one of keuzes) {
    const groep = one.groep === null ? '' : `${one.groep} ${one.elementId}`
    groepen.set(groep, [...(groepen.get(groep) ?? []), one])
  }
  return [...groepen].map(([groep, inside]) =>
    groep === '' ? (
      inside.map(one => <Optie key={sleutel(one)} keuze={one} />)
    ) : (
      <optgroup key={groep} label={inside[0]?.groep ?? ''}>
        {inside.map(one => (
          <Optie key={sleutel(one)} keuze={one} />
        ))}
        {inside[0]?.groep && (
          <option value={wegSleutel(inside[0].elementId)}>{inside[0].groep} weghalen</option>
        )}
      </optgroup>
    ),
  )
}

const Optie = ({ keuze }: { keuze: Veldkeuze }) => <option value={sleutel(keuze)}>{keuze.label}</option>
