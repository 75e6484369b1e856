import { memo, useId } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { Plekken } from '../../plan/findings/plekken.ts'
import { veldLabel } from '../../plan/findings/titel.ts'
import { DraadRegel } from './DraadRegel.tsx'
import { Dradengroepkop } from './Dradengroepkop.tsx'
import type { Dradengroep } from './groepen.ts'

interface DraadgroepProps {
  readonly groep: Dradengroep
  /** Which of its draden are drawn: from, up to and not with. */
  readonly from: number
  readonly to: number
  readonly plekken: Plekken
  readonly isTekstWeg: (draad: Draad) => boolean
  /** The draad that is open, when it is one of these. */
  readonly open: string | null
  /** The line that Tab enters, when it is one of these. */
  readonly active: string | null
  readonly onKies: (draad: Draad) => void
  readonly onGaNaar: (draad: Draad) => void
}

/** The draden of one item, under its code and title. */
export const Draadgroep = memo(function Draadgroep(props: DraadgroepProps) {
  const { groep, from, to, plekken, isTekstWeg, open, active, onKies, onGaNaar } = props
  const kopId = useId()
  return (
    <section className="melding-groep" aria-labelledby={kopId}>
      <Dradengroepkop
        id={kopId}
        groepId={groep.id}
        code={groep.code}
        aantal={groep.draden.length}
        plekken={plekken}
      />
      <ul className="melding-groep__regels">
        {groep.draden.slice(from, to).map(draad => (
          <DraadRegel
            key={draad.id}
            draad={draad}
            veld={draad.veld === null ? '' : veldLabel(plekken, draad as unknown as Finding)}
            tekstWeg={isTekstWeg(draad)}
            open={draad.id === open}
            active={draad.id === active}
            onKies={onKies}
            onGaNaar={onGaNaar}
          />
        ))}
      </ul>
    </section>
  )
})
