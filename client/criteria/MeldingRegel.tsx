import { memo, useEffect, useId, useRef } from 'react'
import type { Finding } from '../../shared/rules/rule.ts'
import { ErnstIcon } from '../fields/ErnstIcon.tsx'
import { redenVan } from '../plan/findings/reden.ts'
import { zachteRegel } from '../plan/findings/woorden.ts'
import { Icon } from '../ui/Icon.tsx'
import { MeldingUitleg } from './MeldingUitleg.tsx'
import type { Regel } from './metVertrokken.ts'
import { useCriteria } from './useCriteria.ts'

interface MeldingRegelProps {
  readonly regel: Regel
  readonly open: boolean
  readonly active: boolean
  readonly onKies: (finding: Finding) => void
  /** Called with the key of a line after a quick fix. */
  readonly onOpgelost: (key: string) => void
}

/** A finding as a line of the panel; the chosen one is open. */
export const MeldingRegel = memo(function MeldingRegel(props: MeldingRegelProps) {
  const { regel, open, active, onKies, onOpgelost } = props
  const { store } = useCriteria()
  const item = useRef<HTMLLIElement>(null)
  const uitlegId = useId()
  const { finding, opgelost } = regel
  useEffect(() => {
    if (open) item.current?.scrollIntoView?.({ block: 'nearest' })
  }, [open])
  if (opgelost) return <Opgelost finding={finding} />
  return (
    <li ref={item} className="melding" data-open={open}>
      <button
        type="button"
        className="melding__kop"
        data-melding-kop={regel.key}
        aria-expanded={open}
        aria-controls={open ? uitlegId : undefined}
        tabIndex={active ? 0 : -1}
        onClick={() => onKies(finding)}
      >
        <ErnstIcon ernst={finding.ernst} />
        <span className="melding__woorden">
          {redenVan(finding)}
          <small>{zachteRegel(store, finding)}</small>
        </span>
      </button>
      {open && (
        <div className="melding__uitleg" id={uitlegId}>
          <MeldingUitleg
            finding={finding}
            terug={false}
            onGaNaar={() => onKies(finding)}
            onOpgelost={() => onOpgelost(regel.key)}
          />
        </div>
      )}
    </li>
  )
})

function Opgelost({ finding }: { finding: Finding }) {
  return (
    <li className="melding melding--opgelost">
      <div className="melding__kop">
        <Icon name="circleCheck" size={18} className="melding__vink" />
        <span className="melding__woorden">
          {redenVan(finding)}
          <small>opgelost</small>
        </span>
      </div>
    </li>
  )
}
