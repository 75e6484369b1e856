import type { PlanEdit } from '../../plan/applyEdit.ts'
import { type Partij, partij } from '../../plan/partij.ts'
import type { Oplossing, Problem } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'

type Rol = Partij['rollen'][number]

interface Wens {
  readonly rol: Rol
  /** Those that the role may be given to. */
  readonly kandidaten: readonly Partij[]
  /** The role that the others then get, if there is one. */
  readonly anderen?: Rol
}

/** What is wrong when not exactly one candidate has a role, with a fix for each that may keep or get it. */
export function eenMetRol({ rol, kandidaten, anderen }: Wens): Problem | null {
  const dragers = kandidaten.filter(een => een.rollen.includes(rol))
  if (dragers.length === 1) return null
  const geen = dragers.length === 0
  return {
    veld: 'partijen',
    reden: geen
      ? `Nog geen partij heeft de rol ${naamVan(rol)}.`
      : `Meer dan één partij heeft de rol ${naamVan(rol)}: ${opsomming(dragers.map(wie))}.`,
    oplossingen: (geen ? kandidaten : dragers).map((keuze): Oplossing => {
      if (geen) return { titel: `Geef ${wie(keuze)} de rol ${naamVan(rol)}`, edit: geef(keuze, rol) }
      const edits = dragers.filter(een => een !== keuze).flatMap(een => neemAf(een, rol, anderen))
      return { titel: `Laat alleen ${wie(keuze)} de rol houden`, edit: { op: 'all', edits } }
    }),
  }
}

const naamVan = (rol: Rol): string => partij.velden.rollen.opties?.[rol] ?? rol
const wie = ({ naam }: Partij): string => naam.plat.trim() || 'een partij zonder naam'

const geef = ({ id }: Partij, waarde: Rol): PlanEdit => ({
  op: 'add',
  elementId: id,
  veld: 'rollen',
  waarde,
})

const neemAf = (een: Partij, waarde: Rol, anders: Rol | undefined): PlanEdit[] => [
  { op: 'remove', elementId: een.id, veld: 'rollen', waarde },
  ...(anders ? [geef(een, anders)] : []),
]
