import { flushSync } from 'react-dom'
import { type Richting, stap } from '../../../shared/plan/verplaats.ts'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { useVerwijder } from '../../fields/useLijst.ts'
import { useOverlegActies } from '../../fields/useOverlegActies.ts'
import { useStap } from '../../fields/useStap.ts'
import { flash } from '../../ui/flash.ts'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/MenuList.tsx'

interface RijMenuProps {
  readonly id: string
  /** What the row is called in a sentence: `Bevinding 3`. */
  readonly naam: string
  /** The list that it moves in; left out where order says nothing. */
  readonly lijst?: () => readonly { readonly id: string }[]
  /** What else can be done with it, before the rest. */
  readonly eerst?: readonly MenuEntry[]
}

/** What a row offers: to say something about it; to who writes also to move it a step and put it in the Prullenbak. */
export function RijMenu({ id, naam, lijst, eerst = [] }: RijMenuProps) {
  const zet = useStap()
  const haalWeg = useHaalRijWeg()
  const overleg = useOverlegActies(id)
  const bewerkbaar = useBewerkbaar()
  if (!bewerkbaar && overleg.length === 0) return null
  const verplaats = (richting: Richting) => ({
    ...(richting === 'omhoog'
      ? ({ label: 'Verplaats omhoog', icon: 'arrowUp', shortcut: 'Alt+↑' } as const)
      : ({ label: 'Verplaats omlaag', icon: 'arrowDown', shortcut: 'Alt+↓' } as const)),
    onSelect: () => zet(stap(lijst?.() ?? [], id, richting), naam),
  })
  const verwijder = {
    ...({ label: 'Verwijder', icon: 'trash', danger: true, apart: true } as const),
    onSelect: () => haalWeg(id, naam),
  }
  return (
    <Menu
      label={`Acties voor ${naam}`}
      className="icon-button rij-menu"
      entries={[
        ...(bewerkbaar ? eerst : []),
        ...(bewerkbaar && lijst ? [verplaats('omhoog'), verplaats('omlaag')] : []),
        ...overleg,
        ...(bewerkbaar ? [verwijder] : []),
      ]}
    />
  )
}

/** Puts a row in the Prullenbak; the focus goes to its neighbour, or to what adds one. */
function useHaalRijWeg(): (id: string, naam: string) => void {
  const verwijder = useVerwijder()
  return (id, naam) => {
    const rij = document.querySelector(`[data-rij][data-element-id="${CSS.escape(id)}"]`)
    const buur = rij?.nextElementSibling ?? rij?.previousElementSibling
    const lijst = rij?.closest('[data-lijst]')
    flushSync(() => verwijder(id))
    const naar =
      buur?.querySelector<HTMLElement>('.rij-menu') ?? lijst?.querySelector<HTMLElement>('.voeg-toe')
    naar?.focus({ preventScroll: true })
    flash(`${naam} ligt in de Prullenbak. Met Ctrl+Z haalt u hem terug.`)
  }
}
