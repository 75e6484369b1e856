import { useId } from 'react'
import type { VeldWaarde, Voorstel } from '../../../shared/overleg/voorstel.ts'
import { veldToJson } from '../../../shared/plan/planJson.ts'
import type { Tekst } from '../../../shared/plan/tekst.ts'
import { Invoer } from '../../fields/Invoer.tsx'
import { VerzamelingInvoer } from '../../fields/VerzamelingInvoer.tsx'
import type { Veldkeuze } from './veldkeuzes.ts'
import { isProse } from './wijziging.ts'

interface WaardevakProps {
  readonly keuze: Veldkeuze
  readonly waarde: unknown
  readonly onWaarde: (waarde: unknown) => void
}

/** The control of a field, of its own kind; what is filled in goes nowhere but into the voorstel. */
export function Waardevak({ keuze, waarde, onWaarde }: WaardevakProps) {
  const { declaratie } = keuze
  const id = useId()
  const naam = { 'aria-labelledby': id }
  return (
    <div className="voorstel-form__deel">
      <span id={id}>Wordt</span>
      {isProse(declaratie) ? (
        <textarea
          {...naam}
          className="voorstel__veld"
          rows={declaratie.kind === 'regel' ? 2 : 6}
          value={waarde as string}
          onChange={event => onWaarde(zonderEinde(declaratie.kind, event.target.value))}
        />
      ) : declaratie.kind === 'verzameling' ? (
        <Verzameling {...{ keuze, waarde, onWaarde, naam }} />
      ) : (
        <div className="voorstel-form__invoer">
          <Invoer {...{ declaratie, waarde, naam, onWaarde }} />
        </div>
      )}
    </div>
  )
}

const zonderEinde = (kind: string, tekst: string): string =>
  kind === 'regel' ? tekst.replace(/\n/g, ' ') : tekst

function Verzameling({
  keuze,
  waarde,
  onWaarde,
  naam,
}: WaardevakProps & { naam: { 'aria-labelledby': string } }) {
  const nu = waarde as readonly (string | number)[]
  if (keuze.declaratie.kind !== 'verzameling') return null
  const without = (weg: readonly (string | number)[]) => nu.filter(one => !weg.includes(one))
  return (
    <div className="voorstel-form__invoer">
      <VerzamelingInvoer
        declaratie={keuze.declaratie}
        {...{ waarde, naam }}
        onVoegToe={element => onWaarde([...without([element]), element])}
        onHaalWeg={element => onWaarde(without([element]))}
        onWissel={(weg, bij) => onWaarde([...without([...weg, ...bij]), ...bij])}
      />
    </div>
  )
}

/** What a field says now, as its control here holds it: prose as plain words. */
export const beginWaarde = ({ declaratie, waarde }: Veldkeuze): unknown =>
  isProse(declaratie) ? (waarde as Tekst).plat : waarde

export const isAnders = (keuze: Veldkeuze, waarde: unknown): boolean =>
  JSON.stringify(waarde) !== JSON.stringify(beginWaarde(keuze))

/** The voorstel for another value; `was` is what the field says when it is proposed, as it is exported. */
export function waardeVoorstel({ declaratie, waarde: nu }: Veldkeuze, waarde: unknown): Voorstel {
  const was = veldToJson(nu, declaratie, 'plat') as VeldWaarde
  return { soort: 'waarde', was, wordt: (waarde === '' ? null : waarde) as VeldWaarde }
}
