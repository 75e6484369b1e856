import { memo, useId } from 'react'
import type { Finding } from '../../shared/rules/rule.ts'
import { MeldingRegel } from './MeldingRegel.tsx'
import type { Blok } from './metVertrokken.ts'

interface MeldingGroepProps {
  readonly blok: Blok
  /** Which of its lines are drawn: from, up to and not with. */
  readonly from: number
  readonly to: number
  /** The line of the opened finding, when it is one of these. */
  readonly open: string | null
  /** The line that Tab enters, when it is one of these. */
  readonly active: string | null
  readonly onKies: (finding: Finding) => void
  readonly onOpgelost: (key: string) => void
}

/** The findings of one item, under its code and title. */
export const MeldingGroep = memo(function MeldingGroep(props: MeldingGroepProps) {
  const { blok, from, to, open, active, onKies, onOpgelost } = props
  const kopId = useId()
  const { code, titel, bevindingen } = blok.groep
  return (
    <section className="melding-groep" aria-labelledby={kopId}>
      <h2 className="melding-groep__kop" id={kopId}>
        <span className="melding-groep__titel">
          {code && <span className="melding-groep__code">{code} </span>}
          {titel}
        </span>
        <span className="melding-groep__aantal">
          {bevindingen.length}
          <span className="visually-hidden"> {bevindingen.length === 1 ? 'melding' : 'meldingen'}</span>
        </span>
      </h2>
      <ul className="melding-groep__regels">
        {blok.regels.slice(from, to).map(regel => (
          <MeldingRegel
            key={regel.key}
            regel={regel}
            open={!regel.opgelost && regel.key === open}
            active={regel.key === active}
            onKies={onKies}
            onOpgelost={onOpgelost}
          />
        ))}
      </ul>
    </section>
  )
})
