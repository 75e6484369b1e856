import { memo } from 'react'
import { planrelatie as declaratie, type Planrelatie as Relatie } from '../../../shared/plan/omgeving.ts'
import { alsGetypt } from '../../fields/alsGetypt.ts'
import { LijstRij } from '../../fields/Lijst.tsx'
import { VeldMelding } from '../../fields/VeldMelding.tsx'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { Verwijderd } from '../../fields/Verwijderd.tsx'
import { BijVeld } from '../../plan/overleg/BijVeld.tsx'
import { RijMenu } from '../lijsten/RijMenu.tsx'
import '../../styles/delen-lijsten.css'

const { velden } = declaratie
const meldingen = [null, ...Object.keys(velden)]

interface PlanrelatieProps {
  readonly relatie: Relatie
  readonly nummer: number
  /** Another threw it away while I am at work in it. */
  readonly weg: boolean
}

/** One relation: with which plan and how it stands; between which parts, and why. */
export const Planrelatie = memo(function Planrelatie({ relatie, nummer, weg }: PlanrelatieProps) {
  const { id } = relatie
  const plek = (veld: keyof typeof velden, leeg: string) => (
    <VeldPlek
      elementId={id}
      veld={veld}
      declaratie={alsGetypt(velden[veld])}
      waarde={relatie[veld]}
      leeg={leeg}
    />
  )
  return (
    <LijstRij elementId={id} className="luik" label={`Relatie ${nummer}`}>
      {weg && <Verwijderd id={id} />}
      <div className="luik__links">
        <div className="luik__hoofd">{plek('naarPlan', 'Welk plan?')}</div>
        <div className="luik__zacht">{plek('verhouding', 'hoe verhouden zij zich?')}</div>
        <div className="luik__zacht">{plek('volgorde', 'in welke volgorde?')}</div>
      </div>
      <div className="luik__rechts">
        <div className="luik__paar">
          <span className="luik__woord">Van ons</span>
          {plek('elementIds', 'Kies onderdelen')}
        </div>
        <div className="luik__paar">
          <span className="luik__woord">Van hen</span>
          {plek('naarElementIds', 'Onderdeel toevoegen…')}
        </div>
        <div className="luik__paar">
          <span className="luik__woord">Toelichting</span>
          {plek('toelichting', 'Waarom is dat zo?')}
        </div>
        {meldingen.map(veld => (
          <VeldMelding key={veld} elementId={id} veld={veld} leeg={false} />
        ))}
        <BijVeld elementId={id} veld={null} alles />
      </div>
      <RijMenu id={id} naam={`Relatie ${nummer}`} />
    </LijstRij>
  )
})
