import { useState } from 'react'
import { useOverlegActies } from '../fields/useOverlegActies.ts'
import { useWeggooien } from '../fields/useWeggooien.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { Menu } from '../ui/Menu.tsx'
import { NaarOpgave } from './NaarOpgave.tsx'
import { useVerplaats } from './useVerplaats.ts'

/** What one can do with an afspraak as a whole. */
export function KaartMenu({ id, code }: { id: string; code: string }) {
  const { store } = usePlan()
  const overleg = useOverlegActies(id)
  const { stapAfspraak } = useVerplaats()
  const weggooien = useWeggooien()
  const [naarOpgave, setNaarOpgave] = useState(false)
  const opgaven = store.get().opgaven.length
  return (
    <>
      <Menu
        label={`Acties voor afspraak ${code}`}
        entries={[
          {
            label: 'Verplaats omhoog',
            icon: 'arrowUp',
            shortcut: 'Alt+↑',
            onSelect: () => stapAfspraak(id, 'omhoog'),
          },
          {
            label: 'Verplaats omlaag',
            icon: 'arrowDown',
            shortcut: 'Alt+↓',
            onSelect: () => stapAfspraak(id, 'omlaag'),
          },
          { label: 'Verplaats naar opgave…', disabled: opgaven < 2, onSelect: () => setNaarOpgave(true) },
          ...overleg,
          {
            label: 'Verwijder',
            icon: 'trash',
            danger: true,
            apart: true,
            onSelect: () => weggooien(id, `Afspraak ${code}`),
          },
        ]}
      />
      {naarOpgave && <NaarOpgave id={id} code={code} onClose={() => setNaarOpgave(false)} />}
    </>
  )
}
