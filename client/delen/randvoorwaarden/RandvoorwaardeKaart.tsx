import { memo } from 'react'
import { randvoorwaarde as declaratie, type Randvoorwaarde } from '../../../shared/plan/randvoorwaarde.ts'
import { ProseField } from '../../editor/ProseField.tsx'
import { OpmerkingenKnop } from '../../fields/OpmerkingenKnop.tsx'
import { VeldMelding } from '../../fields/VeldMelding.tsx'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { Verwijderd } from '../../fields/Verwijderd.tsx'
import { VoorstelKnop } from '../../fields/VoorstelKnop.tsx'
import { BijVeld } from '../../plan/overleg/BijVeld.tsx'
import { useElement, useMag, usePlan } from '../../plan/PlanContext.tsx'
import { KaartMenu } from './KaartMenu.tsx'
import { RandvoorwaardeRijen } from './RandvoorwaardeRijen.tsx'
import '../../styles/delen-randvoorwaarden.css'

const { velden } = declaratie

interface KaartProps {
  readonly id: string
  /** Its place in the list; 0 while it lies in the Prullenbak under somebody's hands. */
  readonly nummer: number
}

/** One thing that the region cannot arrange itself. Draws again when that one changes. */
export const RandvoorwaardeKaart = memo(function RandvoorwaardeKaart({ id, nummer }: KaartProps) {
  const randvoorwaarde = useElement(id) as Randvoorwaarde | undefined
  const { store } = usePlan()
  const mag = useMag()
  if (!randvoorwaarde) return null
  const weg = store.element(id) === undefined
  return (
    <article
      className={`rand-kaart ${weg ? 'rand-kaart--weg' : ''}`}
      aria-label={`Randvoorwaarde ${nummer || ''} ${randvoorwaarde.titel.plat}`}
      tabIndex={-1}
      data-element-id={id}
      data-blok={id}
    >
      {weg && <Verwijderd id={id} />}
      <header className="rand-kaart__kop">
        <h3 className="rand-kaart__titel">
          <ProseField
            elementId={id}
            veld="titel"
            kind="regel"
            label={velden.titel.label}
            leeg="Wat heeft de regio nodig?"
          />
        </h3>
        <OpmerkingenKnop elementId={id} naam={`randvoorwaarde ${nummer}`} />
        {mag.schrijven && !weg && <KaartMenu id={id} nummer={nummer} />}
      </header>
      <Kenmerken randvoorwaarde={randvoorwaarde} />
      {[null, 'titel', 'niveau', 'categorie'].map(veld => (
        <VeldMelding key={veld} elementId={id} veld={veld} leeg={false} />
      ))}
      {[null, 'titel', 'niveau', 'categorie'].map(veld => (
        <BijVeld key={veld} elementId={id} veld={veld} />
      ))}
      <RandvoorwaardeRijen randvoorwaarde={randvoorwaarde} />
      <VoorstelKnop elementId={id} naam={`randvoorwaarde ${nummer}`} />
    </article>
  )
})

/** `landelijk · bekostiging` */
function Kenmerken({ randvoorwaarde: { id, niveau, categorie } }: { randvoorwaarde: Randvoorwaarde }) {
  return (
    <div className="rand-kaart__kenmerken regel regel--punten">
      <VeldPlek elementId={id} veld="niveau" declaratie={velden.niveau} waarde={niveau} leeg="niveau?" />
      <VeldPlek
        elementId={id}
        veld="categorie"
        declaratie={velden.categorie}
        waarde={categorie}
        leeg="soort?"
      />
    </div>
  )
}
