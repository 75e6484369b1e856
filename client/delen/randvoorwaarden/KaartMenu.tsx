import { stap } from '../../../shared/plan/verplaats.ts'
import { useOverlegActies } from '../../fields/useOverlegActies.ts'
import { useStap } from '../../fields/useStap.ts'
import { useWeggooien } from '../../fields/useWeggooien.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Menu } from '../../ui/Menu.tsx'

/** What one can do with a randvoorwaarde as a whole. */
export function KaartMenu({ id, nummer }: { id: string; nummer: number }) {
  const { store } = usePlan()
  const overleg = useOverlegActies(id)
  const weggooien = useWeggooien()
  const voerUit = useStap()
  const naam = `Randvoorwaarde ${nummer}`
  const verplaats = (richting: 'omhoog' | 'omlaag') => () =>
    voerUit(stap(store.get().randvoorwaarden, id, richting), naam)
  return (
    <Menu
      label={`Acties voor ${naam.toLowerCase()}`}
      entries={[
        { label: 'Verplaats omhoog', icon: 'arrowUp', onSelect: verplaats('omhoog') },
        { label: 'Verplaats omlaag', icon: 'arrowDown', onSelect: verplaats('omlaag') },
        ...overleg,
        {
          label: 'Verwijder',
          icon: 'trash',
          danger: true,
          apart: true,
          onSelect: () => weggooien(id, naam),
        },
      ]}
    />
  )
}
