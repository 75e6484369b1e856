import { useState } from 'react'
import { drempels } from '../../shared/rules/drempels.ts'
import { inGroepen } from '../../shared/rules/groepen.ts'
import { regels } from '../../shared/rules/index.ts'
import { iza2023 } from '../../shared/rules/regelset.ts'
import { verschillen } from '../../shared/rules/regelsetVerschil.ts'
import { Button } from '../ui/Button.tsx'
import { flash } from '../ui/flash.ts'
import { DrempelRij } from './DrempelRij.tsx'
import { RegelRij } from './RegelRij.tsx'
import { TerugNaarIza } from './TerugNaarIza.tsx'
import type { Criteria, Wijzig } from './useRegelset.ts'
import { Wijzigingen } from './Wijzigingen.tsx'
import '../styles/regelset.css'

interface RegelsetProps {
  readonly criteria: Criteria
  /** Null for who may only look. */
  readonly wijzig: Wijzig | null
}

/** All criteria of a plan with their phase, what is off and why, the thresholds, and who changed what. */
export function Regelset({ criteria: { set, wijzigingen }, wijzig }: RegelsetProps) {
  const [vraagt, setVraagt] = useState(false)
  const anders = verschillen(iza2023, set, regels).length
  const terug = async () => {
    setVraagt(false)
    const { drempels, fasen, uit } = iza2023
    flash(
      (await wijzig?.(nu => ({ ...nu, drempels, fasen, uit }))) ?? 'De criteria zijn weer die van IZA 2023.',
    )
  }
  return (
    <div className="regelset">
      <p className="regelset__stand">
        <span>
          <strong>{set.naam}</strong>
          {anders === 0 ? ', ongewijzigd' : `, ${anders} ${anders === 1 ? 'aanpassing' : 'aanpassingen'}`}
          {set.uit.length > 0 && `, ${set.uit.length} ${set.uit.length === 1 ? 'criterium' : 'criteria'} uit`}
        </span>
        {wijzig && anders > 0 && (
          <Button small icon="undo" onClick={() => setVraagt(true)}>
            Terug naar IZA 2023
          </Button>
        )}
      </p>
      {inGroepen(regels).map(groep => (
        <section key={groep.id} aria-labelledby={`groep-${groep.id}`}>
          <h2 id={`groep-${groep.id}`}>{groep.titel}</h2>
          <ul className="regelset__lijst">
            {groep.regels.map(regel => (
              <RegelRij key={regel.id} regel={regel} set={set} wijzig={wijzig} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="drempels">
        <h2 id="drempels">Drempels en termijnen</h2>
        <ul className="regelset__lijst">
          {Object.entries(drempels).map(([sleutel, beschrijving]) => (
            <DrempelRij key={sleutel} {...{ sleutel, beschrijving, set, wijzig }} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="wijzigingen">
        <h2 id="wijzigingen">Wijzigingen</h2>
        <Wijzigingen wijzigingen={wijzigingen} />
      </section>
      {vraagt && <TerugNaarIza onTerug={() => void terug()} onClose={() => setVraagt(false)} />}
    </div>
  )
}
