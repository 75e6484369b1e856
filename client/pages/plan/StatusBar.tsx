import { StatusCounts } from '../../criteria/StatusCounts.tsx'
import type { Dialoog } from './useParts.ts'
import { useWordCount } from './useWordCount.ts'

interface StatusBarProps {
  readonly onPanel: () => void
  readonly show: (dialoog: Dialoog) => void
}

export function StatusBar({ onPanel, show }: StatusBarProps) {
  return (
    <footer className="status-bar" data-region>
      <StatusCounts onOpen={onPanel} />
      <span className="status-bar__hint">F8 volgende melding</span>
      <span className="status-bar__end">
        <Words />
        <button type="button" className="status-bar__button" onClick={() => show('sneltoetsen')}>
          Sneltoetsen ?
        </button>
      </span>
    </footer>
  )
}

const number = new Intl.NumberFormat('nl-NL')

function Words() {
  const words = useWordCount()
  if (words === null) return null
  return (
    <span>
      {number.format(words)} {words === 1 ? 'woord' : 'woorden'}
    </span>
  )
}
