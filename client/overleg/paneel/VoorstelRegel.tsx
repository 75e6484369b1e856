import type { Draad } from '../../../shared/overleg/draad.ts'
import type { Besluit, Voorstel } from '../../../shared/overleg/voorstel.ts'
import { when } from '../../ui/when.ts'
import { Beslissen } from '../voorstel/Beslissen.tsx'
import { useWijziging } from '../voorstel/useWijziging.ts'
import { Verschil } from '../voorstel/Verschil.tsx'
import { voorstelZin } from './woorden.ts'
import '../../styles/voorstellen.css'

/** What a voorstel would change, in words, and what is to be done with it or was decided. */
export function VoorstelRegel({ draad }: { draad: Draad }) {
  return draad.voorstel && <Regel draad={draad} voorstel={draad.voorstel} />
}

function Regel({ draad, voorstel }: { draad: Draad; voorstel: Voorstel }) {
  const wijziging = useWijziging(draad, voorstel)
  const { besluit } = draad
  return (
    <div className="draad__voorstel voorstel">
      <p>
        <strong>{voorstelZin(voorstel.soort)}</strong>
      </p>
      {/* Of what was decided it does not matter what the plan says by now. */}
      <Verschil voorstel={voorstel} wijziging={besluit ? { ...wijziging, nu: null } : wijziging} />
      {besluit ? <Besloten besluit={besluit} /> : draad.rev > 0 && <Beslissen {...{ draad, wijziging }} />}
    </div>
  )
}

function Besloten({ besluit: { uitkomst, reden, door, op } }: { besluit: Besluit }) {
  return (
    <p className="draad__stand draad__stand--klaar">
      {uitkomst === 'overgenomen' ? 'Overgenomen' : 'Afgewezen'} door {door.naam}, {when(op, new Date())}
      {reden && `: ${reden}`}
    </p>
  )
}
