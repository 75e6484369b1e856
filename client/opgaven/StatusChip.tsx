import { Icon, type IconName } from '../ui/Icon.tsx'
import type { Afspraakstatus } from './status.ts'

const vormen: Readonly<Record<Afspraakstatus, { readonly icon: IconName; readonly woord: string }>> = {
  concept: { icon: 'pencil', woord: 'Concept' },
  'in bespreking': { icon: 'people', woord: 'In bespreking' },
  afgesproken: { icon: 'check', woord: 'Afgesproken' },
}

/** How far an afspraak is, in a word with an icon of its own. */
export function StatusChip({ status }: { status: Afspraakstatus }) {
  const { icon, woord } = vormen[status]
  return (
    <span className={`status-chip status-chip--${status.replace(' ', '-')}`}>
      <Icon name={icon} size={14} />
      {woord}
    </span>
  )
}
