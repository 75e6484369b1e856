import { memo } from 'react'
import { inwonersmoment as declaratie, type Inwonersmoment } from '../../../shared/plan/omgeving.ts'
import { LijstRij } from '../../fields/Lijst.tsx'
import { VeldMelding } from '../../fields/VeldMelding.tsx'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { Verwijderd } from '../../fields/Verwijderd.tsx'
import { BijVeld } from '../../plan/overleg/BijVeld.tsx'
import { RijMenu } from '../lijsten/RijMenu.tsx'
import '../../styles/delen-lijsten.css'

const { velden } = declaratie
const meldingen = [null, ...Object.keys(velden)]

interface MomentProps {
  readonly moment: Inwonersmoment
  readonly nummer: number
  /** Another threw it away while I am at work in it. */
  readonly weg: boolean
}

/** One moment: when and in which phase; in which form, with how many and with whom; what came of it and where. */
export const Moment = memo(function Moment({ moment, nummer, weg }: MomentProps) {
  const { id } = moment
  const plek = (veld: keyof typeof velden, leeg: string) => (
    <VeldPlek
      elementId={id}
      veld={veld}
      declaratie={velden[veld]}
      waarde={moment[veld]}
      leeg={leeg}
      inWoorden
    />
  )
  return (
    <LijstRij elementId={id} className="luik" label={`Moment ${nummer}`}>
      {weg && <Verwijderd id={id} />}
      <div className="luik__links">
        <div className="luik__hoofd">{plek('datum', 'Wanneer?')}</div>
        <div className="luik__zacht">{plek('fase', 'in welke fase?')}</div>
      </div>
      <div className="luik__rechts">
        <div className="luik__vorm">{plek('vorm', 'In welke vorm?')}</div>
        <div className="luik__paar">
          <span className="luik__woord">Wie</span>
          <div className="luik__wie">
            <span>
              {plek('deelnemers', 'hoeveel')} {moment.deelnemers === 1 ? 'deelnemer' : 'deelnemers'}:
            </span>
            {plek('doelgroep', 'wie deden mee?')}
          </div>
        </div>
        <div className="luik__paar">
          <span className="luik__woord">Opbrengst</span>
          {plek('opbrengst', 'Wat leverde het op?')}
        </div>
        <div className="luik__paar">
          <span className="luik__woord">Te zien in</span>
          {plek('afspraakIds', 'Kies afspraken')}
        </div>
        {meldingen.map(veld => (
          <VeldMelding key={veld} elementId={id} veld={veld} leeg={false} />
        ))}
        <BijVeld elementId={id} veld={null} alles />
      </div>
      <RijMenu id={id} naam={`Moment ${nummer}`} />
    </LijstRij>
  )
})
