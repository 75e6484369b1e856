import { useBewerkbaar } from '../fields/useBewerkbaar.ts'
import { Icon } from '../ui/Icon.tsx'

/** What one drags by. The keys and the menu do the same, so it is no stop for the Tab key. */
export function Greep({ id, soort }: { id: string; soort: 'afspraak' | 'opgave' }) {
  if (!useBewerkbaar()) return null
  return (
    <span
      className="greep"
      title="Sleep om te verplaatsen. Of: Alt+↑ en Alt+↓"
      data-greep={id}
      data-soort={soort}
      aria-hidden="true"
    >
      <Icon name="grip" size={16} />
    </span>
  )
}
