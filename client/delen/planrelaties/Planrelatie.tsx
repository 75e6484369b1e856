import { memo } from 'react'
import { woord, woorden } from '../../../shared/plan/field.ts'
import { planrelatie as declaratie, type Planrelatie as Relatie } from '../../../shared/plan/omgeving.ts'
import { HaalWeg, LijstRij } from '../../fields/Lijst.tsx'
import { VeldMelding } from '../../fields/VeldMelding.tsx'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { Verwijderd } from '../../fields/Verwijderd.tsx'
import '../../styles/delen-lijsten.css'

/** What another plan holds is known by name only, so it is written as words. */
const velden = {
  ...declaratie.velden,
  naarPlan: woord(declaratie.velden.naarPlan.label),
  naarElementIds: woorden(declaratie.velden.naarElementIds.label),
}
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
    <VeldPlek elementId={id} veld={veld} declaratie={velden[veld]} waarde={relatie[veld]} leeg={leeg} />
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
      </div>
      <HaalWeg elementId={id} label={`Verwijder relatie ${nummer}`} />
    </LijstRij>
  )
})
