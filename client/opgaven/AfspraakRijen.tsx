import { type Afspraak, afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import { AlsNodig } from '../fields/AlsNodig.tsx'
import { isLeeg } from '../fields/leeg.ts'
import { Veldregel } from '../fields/Veldregel.tsx'
import { GeldRij } from './GeldRij.tsx'
import { LooptijdRij } from './LooptijdRij.tsx'
import { PartijenRij } from './PartijenRij.tsx'
import { PersoneelRij } from './PersoneelRij.tsx'
import { ResultatenRij } from './ResultatenRij.tsx'
import { SchaalRij } from './SchaalRij.tsx'
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
      <SchaalRij id={id} schaal={afspraak.schaal} gebied={afspraak.gebied} />
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
      <StoptRij
        id={id}
        beweging={afspraak.beweging}
        stoptOfVerschuift={afspraak.stoptOfVerschuift}
        open={open}
      />
      <LooptijdRij id={id} startdatum={afspraak.startdatum} einddatum={afspraak.einddatum} open={open} />
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
const kenmerken = ['tags'] as const
const hoortBij = ['opgaveIds'] as const
const nummer = ['nummer'] as const
