import { type Afspraak, afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import { AlsNodig } from '../fields/AlsNodig.tsx'
import { isLeeg } from '../fields/leeg.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'
import { Veldregel } from '../fields/Veldregel.tsx'
import { GeldRij } from './GeldRij.tsx'
import { PartijenRij } from './PartijenRij.tsx'
import { PersoneelRij } from './PersoneelRij.tsx'
import { ResultatenRij } from './ResultatenRij.tsx'
import { StoptRij } from './StoptRij.tsx'
import { VoortgangRij } from './VoortgangRij.tsx'
import { WerkagendaRij } from './WerkagendaRij.tsx'

const { velden } = declaratie

/** Every field of an afspraak; those that are rarely used show when there is something in them, or on request. */
export function AfspraakRijen({ afspraak, open }: { afspraak: Afspraak; open: boolean }) {
  const { id } = afspraak
  return (
    <div className="afspraak-kaart__rijen">
      <PartijenRij afspraakId={id} partijen={afspraak.partijen} />
      <Veldregel
        elementId={id}
        veld="oplossing"
        label="Wat gaan we doen"
        declaratie={velden.oplossing}
        waarde={afspraak.oplossing}
        leeg="Wie doet wat, vanaf wanneer, voor wie?"
      />
      <ResultatenRij afspraakId={id} resultaten={afspraak.resultaatafspraken} />
      <WerkagendaRij afspraakId={id} mijlpalen={afspraak.mijlpalen} />
      <SchaalRij afspraak={afspraak} />
      <VoortgangRij afspraakId={id} voortgang={afspraak.voortgang} />
      <GeldRij
        afspraakId={id}
        open={open}
        dekking={afspraak.dekking}
        investeerderIds={afspraak.investeerderIds}
        baathouderIds={afspraak.baathouderIds}
        naIncidenteel={afspraak.naIncidenteel}
      />
      <AlsNodig
        elementId={id}
        velden={personeel}
        leeg={afspraak.personeelsimpact.length === 0 && afspraak.geenPersoneelsimpact !== true}
        open={open}
      >
        <PersoneelRij
          afspraakId={id}
          personeelsimpact={afspraak.personeelsimpact}
          geenPersoneelsimpact={afspraak.geenPersoneelsimpact}
        />
      </AlsNodig>
      <StoptRij afspraak={afspraak} open={open} />
      <LooptijdRij afspraak={afspraak} open={open} />
      <AlsNodig elementId={id} velden={kenmerken} leeg={isLeeg(afspraak.tags)} open={open}>
        <Veldregel elementId={id} veld="tags" declaratie={velden.tags} waarde={afspraak.tags} />
      </AlsNodig>
      <AlsNodig elementId={id} velden={hoortBij} leeg={afspraak.opgaveIds.length < 2} open={open}>
        <Veldregel
          elementId={id}
          veld="opgaveIds"
          declaratie={velden.opgaveIds}
          waarde={afspraak.opgaveIds}
        />
      </AlsNodig>
      <AlsNodig elementId={id} velden={nummer} leeg open={open}>
        <Veldregel elementId={id} veld="nummer" declaratie={velden.nummer} waarde={afspraak.nummer} />
      </AlsNodig>
    </div>
  )
}

const personeel = ['personeelsimpact', 'geenPersoneelsimpact'] as const
const looptijd = ['startdatum', 'einddatum'] as const
const kenmerken = ['tags'] as const
const hoortBij = ['opgaveIds'] as const
const nummer = ['nummer'] as const

function SchaalRij({ afspraak: { id, schaal, gebied } }: { afspraak: Afspraak }) {
  return (
    <VeldRij
      elementId={id}
      veld="schaal"
      ook={['gebied']}
      label="Schaal en gebied"
      leeg={schaal === null && gebied.length === 0}
      className="schaal-rij"
    >
      <VeldPlek
        elementId={id}
        veld="schaal"
        declaratie={velden.schaal}
        waarde={schaal}
        leeg="Kies een schaal"
      />
      <VeldPlek
        elementId={id}
        veld="gebied"
        declaratie={velden.gebied}
        waarde={gebied}
        leeg="Kies een gebied"
      />
    </VeldRij>
  )
}

function LooptijdRij({
  afspraak: { id, startdatum, einddatum },
  open,
}: {
  afspraak: Afspraak
  open: boolean
}) {
  const leeg = startdatum === null && einddatum === null
  return (
    <AlsNodig elementId={id} velden={looptijd} leeg={leeg} open={open}>
      <VeldRij
        elementId={id}
        veld="startdatum"
        ook={['einddatum']}
        label="Looptijd"
        leeg={leeg}
        className="looptijd-rij"
      >
        <VeldPlek
          elementId={id}
          veld="startdatum"
          declaratie={velden.startdatum}
          waarde={startdatum}
          inWoorden
          leeg="begin"
        />
        <span> tot en met </span>
        <VeldPlek
          elementId={id}
          veld="einddatum"
          declaratie={velden.einddatum}
          waarde={einddatum}
          inWoorden
          leeg="einde"
        />
      </VeldRij>
    </AlsNodig>
  )
}
