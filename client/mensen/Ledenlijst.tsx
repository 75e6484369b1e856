import { type Rol, rollen } from '../../shared/permissions.ts'
import '../styles/mensen.css'
import { Lidrij } from './Lidrij.tsx'
import type { Lid } from './mensenApi.ts'

interface LedenlijstProps {
  readonly leden: readonly Lid[]
  readonly ikId: string
  /** Null for who may only look. */
  readonly onRol: ((lid: Lid, rol: Rol) => void) | null
  readonly onWeg: ((lid: Lid) => void) | null
  readonly onTekent: ((lid: Lid, tekent: boolean) => void) | null
}

/** Everybody in the plan, those who may most first. */
export function Ledenlijst({ leden, ikId, onRol, onWeg, onTekent }: LedenlijstProps) {
  const opRol = [...leden].sort((een, ander) => rollen.indexOf(een.rol) - rollen.indexOf(ander.rol))
  return (
    <ul className="rijen" aria-label="Mensen in dit plan">
      {opRol.map(lid => {
        const vast = isEnigeBeheerder(leden, lid.id)
        return (
          <Lidrij
            key={lid.id}
            lid={lid}
            isZelf={lid.id === ikId}
            onRol={onRol && !vast ? rol => onRol(lid, rol) : null}
            onTekent={onTekent && (tekent => onTekent(lid, tekent))}
            onWeg={onWeg && !vast && lid.id !== ikId ? () => onWeg(lid) : null}
          />
        )
      })}
    </ul>
  )
}

export const isEnigeBeheerder = (leden: readonly Lid[], id: string): boolean => {
  const beheerders = leden.filter(({ rol }) => rol === 'beheerder')
  return beheerders.length === 1 && beheerders[0]?.id === id
}
