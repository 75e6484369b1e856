import { titelVan } from '../../../shared/plan/titel.ts'
import { deelSleutel, delen } from '../../plan/delen.ts'
import type { Plekken } from '../../plan/findings/plekken.ts'
import { useElement } from '../../plan/PlanContext.tsx'

interface DradengroepkopProps {
  readonly id: string
  readonly groepId: string
  readonly code: string
  readonly aantal: number
  readonly plekken: Plekken
}

/** The head of a group: the code and title of its item, as they are now. */
export function Dradengroepkop({ id, groepId, code, aantal, plekken }: DradengroepkopProps) {
  useElement(groepId)
  return (
    <h2 className="melding-groep__kop" id={id}>
      <span className="melding-groep__titel">
        {code && <span className="melding-groep__code">{code} </span>}
        {groepNaam(plekken, groepId)}
      </span>
      <span className="melding-groep__aantal">
        {aantal}
        <span className="visually-hidden"> {aantal === 1 ? 'gesprek' : 'gesprekken'}</span>
      </span>
    </h2>
  )
}

/** What the item of a group is called; what is on the page no more lies in the Prullenbak. */
export function groepNaam(plekken: Plekken, groepId: string): string {
  const deel = delen.find(({ id }) => deelSleutel(id) === groepId)
  if (deel) return deel.titel
  const plek = plekken.get(groepId)
  return plek ? titelVan(plek) : 'In de Prullenbak'
}
