import { useOverlegActies } from '../fields/useOverlegActies.ts'
import { useWeggooien } from '../fields/useWeggooien.ts'
import { Menu } from '../ui/Menu.tsx'
import { useVerplaats } from './useVerplaats.ts'

/** What one can do with an opgave as a whole. Its afspraken stay when it goes: they become loose. */
export function OpgaveMenu({ id, code }: { id: string; code: string }) {
  const overleg = useOverlegActies(id)
  const { stapOpgave } = useVerplaats()
  const weggooien = useWeggooien()
  return (
    <Menu
      label={`Acties voor opgave ${code}`}
      entries={[
        {
          label: 'Verplaats omhoog',
          icon: 'arrowUp',
          shortcut: 'Alt+↑',
          onSelect: () => stapOpgave(id, 'omhoog'),
        },
        {
          label: 'Verplaats omlaag',
          icon: 'arrowDown',
          shortcut: 'Alt+↓',
          onSelect: () => stapOpgave(id, 'omlaag'),
        },
        ...overleg,
        {
          label: 'Verwijder',
          icon: 'trash',
          danger: true,
          apart: true,
          onSelect: () => weggooien(id, `Opgave ${code}`),
        },
      ]}
    />
  )
}
