import { memo } from 'react'
import {
  type Afspraak,
  afspraak as afspraakVelden,
  type Personeelsregel,
  personeelsregel,
} from '../../shared/plan/afspraak.ts'
import { HaalWeg, LijstRij } from '../fields/Lijst.tsx'
import { LijstVeld } from '../fields/LijstVeld.tsx'
import { useLijst } from '../fields/useLijst.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { BijVeld } from '../plan/overleg/BijVeld.tsx'

interface PersoneelRijProps extends Pick<Afspraak, 'personeelsimpact' | 'geenPersoneelsimpact'> {
  readonly afspraakId: string
}

/** What the afspraak means for staff, in fte; or that it means nothing. */
export const PersoneelRij = memo(function PersoneelRij(props: PersoneelRijProps) {
  const { afspraakId, personeelsimpact, geenPersoneelsimpact } = props
  const { voegToe } = useLijst(afspraakId, 'personeelsimpact', 'personeelsimpact')
  const aantal = personeelsimpact.length
  const geen = geenPersoneelsimpact === true
  return (
    <>
      <LijstVeld
        elementId={afspraakId}
        veld="personeelsimpact"
        label="Personeel"
        wat="Functiegroep"
        aantal={aantal}
        leeg={aantal === 0 && !geen}
        {...(!geen && { onVoegToe: () => voegToe('fte') })}
      >
        {aantal > 0 && (
          <ul className="regels">
            {personeelsimpact.map(regel => (
              <Regel key={regel.id} regel={regel} />
            ))}
          </ul>
        )}
        {(aantal === 0 || geen) && (
          <VeldPlek
            className="geen-effect"
            elementId={afspraakId}
            veld="geenPersoneelsimpact"
            declaratie={geenEffect}
            waarde={geen}
            woorden={geenEffect.label}
          />
        )}
      </LijstVeld>
      <BijVeld elementId={afspraakId} veld="geenPersoneelsimpact" />
    </>
  )
})

const { velden } = personeelsregel
const geenEffect = afspraakVelden.velden.geenPersoneelsimpact

const Regel = memo(function Regel({ regel }: { regel: Personeelsregel }) {
  const { id, fte, functiegroep, jaar } = regel
  return (
    <LijstRij className="regel" label={functiegroep.plat || 'Functiegroep'} elementId={id}>
      <span className="regel__fte">
        <VeldPlek elementId={id} veld="fte" declaratie={velden.fte} waarde={fte} getekend leeg="+0,0" />
        <span> fte</span>
      </span>
      <VeldPlek
        className="regel__woorden"
        elementId={id}
        veld="functiegroep"
        declaratie={velden.functiegroep}
        waarde={functiegroep}
        leeg="functiegroep"
      />
      <span className="regel__jaar">
        <span>in </span>
        <VeldPlek elementId={id} veld="jaar" declaratie={velden.jaar} waarde={jaar} leeg="jaar" />
      </span>
      <HaalWeg elementId={id} label="Verwijder deze functiegroep" />
    </LijstRij>
  )
})
