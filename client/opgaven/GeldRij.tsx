import { memo } from 'react'
import {
  type Afspraak,
  afspraak as afspraakVelden,
  type Dekkingsregel,
  dekkingsregel,
} from '../../shared/plan/afspraak.ts'
import { AlsNodig } from '../fields/AlsNodig.tsx'
import { HaalWeg, LijstRij } from '../fields/Lijst.tsx'
import { LijstVeld } from '../fields/LijstVeld.tsx'
import { isLeeg } from '../fields/leeg.ts'
import { useLijst } from '../fields/useLijst.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { Veldregel } from '../fields/Veldregel.tsx'

interface GeldRijProps
  extends Pick<Afspraak, 'dekking' | 'investeerderIds' | 'baathouderIds' | 'naIncidenteel'> {
  readonly afspraakId: string
  readonly open: boolean
}

/** What it costs, who pays for it, and what comes after money that ends. */
export const GeldRij = memo(function GeldRij({ afspraakId, open, dekking, ...verder }: GeldRijProps) {
  const { voegToe } = useLijst(afspraakId, 'dekking', 'dekking')
  return (
    <>
      <LijstVeld
        elementId={afspraakId}
        veld="dekking"
        label="Geld"
        wat="Bedrag"
        aantal={dekking.length}
        onVoegToe={() => voegToe('bedrag')}
      >
        {dekking.length > 0 && (
          <ul className="regels">
            {dekking.map(regel => (
              <Regel key={regel.id} regel={regel} />
            ))}
          </ul>
        )}
      </LijstVeld>
      {(['investeerderIds', 'baathouderIds', 'naIncidenteel'] as const).map(veld => (
        <AlsNodig
          key={veld}
          elementId={afspraakId}
          velden={plaats[veld]}
          leeg={isLeeg(verder[veld])}
          open={open}
        >
          <Veldregel
            elementId={afspraakId}
            veld={veld}
            declaratie={afspraakVelden.velden[veld]}
            waarde={verder[veld]}
            leeg={hint[veld]}
          />
        </AlsNodig>
      ))}
    </>
  )
})

const hint = {
  investeerderIds: 'Kies partijen',
  baathouderIds: 'Kies partijen',
  naIncidenteel: 'Hoe gaat het verder als het tijdelijke geld op is?',
} as const

const plaats = {
  investeerderIds: ['investeerderIds'],
  baathouderIds: ['baathouderIds'],
  naIncidenteel: ['naIncidenteel'],
} as const

const { velden } = dekkingsregel

const Regel = memo(function Regel({ regel }: { regel: Dekkingsregel }) {
  const { id } = regel
  return (
    <LijstRij
      className="regel regel--punten"
      label={`Bedrag uit ${regel.bron ?? 'onbekende bron'}`}
      elementId={id}
    >
      <span className="regel__bedrag">
        <VeldPlek
          elementId={id}
          veld="bedrag"
          declaratie={velden.bedrag}
          waarde={regel.bedrag}
          eenheid="€"
          leeg="€ bedrag"
        />
        <span> per jaar</span>
      </span>
      <VeldPlek elementId={id} veld="bron" declaratie={velden.bron} waarde={regel.bron} leeg="bron" />
      <VeldPlek elementId={id} veld="jaren" declaratie={velden.jaren} waarde={regel.jaren} />
      <VeldPlek elementId={id} veld="aard" declaratie={velden.aard} waarde={regel.aard} leeg="aard" />
      <VeldPlek elementId={id} veld="status" declaratie={velden.status} waarde={regel.status} leeg="status" />
      <VeldPlek
        elementId={id}
        veld="kostensoort"
        declaratie={velden.kostensoort}
        waarde={regel.kostensoort}
        leeg="kostensoort"
      />
      <HaalWeg elementId={id} label="Verwijder dit bedrag" />
    </LijstRij>
  )
})
