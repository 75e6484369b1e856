import { opgave as declaratie, type Opgave } from '../../shared/plan/opgave.ts'
import { AlsNodig } from '../fields/AlsNodig.tsx'
import { isLeeg } from '../fields/leeg.ts'
import { Veldregel } from '../fields/Veldregel.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import { KnelpuntRij } from './KnelpuntRij.tsx'

const { velden } = declaratie
const knelpunt = ['knelpunt'] as const

/** The further fields of an opgave: what is filled, and on request the rest. */
export function OpgaveRijen({ opgave, open }: { opgave: Opgave; open: boolean }) {
  const { id } = opgave
  return (
    <div className="opgave__rijen">
      <Bevindingen ids={opgave.bevindingIds} />
      <AlsNodig elementId={id} velden={knelpunt} leeg={isLeeg(opgave.knelpunt)} open={open}>
        <KnelpuntRij opgaveId={id} knelpunt={opgave.knelpunt} />
      </AlsNodig>
      {(['meerwaardeRegio', 'themas'] as const).map(veld => (
        <AlsNodig key={veld} elementId={id} velden={plaats[veld]} leeg={isLeeg(opgave[veld])} open={open}>
          <Veldregel
            elementId={id}
            veld={veld}
            declaratie={velden[veld]}
            waarde={opgave[veld]}
            leeg={hint[veld]}
          />
        </AlsNodig>
      ))}
      <AlsNodig elementId={id} velden={plaats.nummer} leeg open={open}>
        <Veldregel elementId={id} veld="nummer" declaratie={velden.nummer} waarde={opgave.nummer} />
      </AlsNodig>
    </div>
  )
}

const hint = {
  meerwaardeRegio: 'Waarom kan dit beter met de hele regio dan per gemeente?',
  themas: 'Kies een thema',
} as const

const plaats = {
  meerwaardeRegio: ['meerwaardeRegio'],
  themas: ['themas'],
  nummer: ['nummer'],
} as const
