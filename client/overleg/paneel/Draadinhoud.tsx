import { useEffect, useRef, useState } from 'react'
import { afhandelingen, afhandelingNaam, type Draad, isOpen } from '../../../shared/overleg/draad.ts'
import { sentenceOf } from '../../api.ts'
import type { Toewijzing } from '../../plan/overleg/calls.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { useMag } from '../../plan/PlanContext.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { ProblemSentence } from '../../ui/ProblemSentence.tsx'
import { when } from '../../ui/when.ts'
import { antwoordSleutel, OpmerkingRegel } from './OpmerkingRegel.tsx'
import { Schrijfvak } from './Schrijfvak.tsx'
import { Toewijzen } from './Toewijzen.tsx'
import { useGezien } from './useGezien.ts'
import { VoorstelRegel } from './VoorstelRegel.tsx'
import { uiterlijkZin } from './woorden.ts'

interface DraadinhoudProps {
  readonly draad: Draad
  readonly onGaNaar: () => void
}

/** A whole draad: what was said, how it stands, and what one can say or do. */
export function Draadinhoud({ draad, onGaNaar }: DraadinhoudProps) {
  const overleg = useOverleg()
  const { reageren } = useMag()
  const einde = useRef<HTMLDivElement>(null)
  const [wijst, setWijst] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  useGezien(draad, einde)
  // Their names are known by id alone.
  useEffect(() => {
    if (overleg.leden.get().length === 0) overleg.vraagLeden()
  }, [overleg])
  const onServer = draad.rev > 0
  const doe = (call: Promise<unknown>, gezegd: string) => {
    setFout(null)
    void call.then(
      () => announce(gezegd),
      error => setFout(sentenceOf(error)),
    )
  }
  return (
    <div className="draad__inhoud">
      {draad.voorstel && <VoorstelRegel draad={draad} />}
      <ol className="draad__opmerkingen">
        {draad.opmerkingen
          .filter(({ tekst, verwijderdOp }) => tekst !== '' || verwijderdOp !== null)
          .map(opmerking => (
            <OpmerkingRegel key={opmerking.id} draadId={draad.id} opmerking={opmerking} />
          ))}
      </ol>
      <Stand draad={draad} />
      {draad.regelId !== null && (
        <p className="melding__bron">
          <a href={`/criteria#${draad.regelId}`} target="_blank" rel="noreferrer">
            Over dit criterium<span className="visually-hidden"> (nieuw venster)</span>
          </a>
        </p>
      )}
      {wijst && (
        <Wijzer
          draad={draad}
          onBewaar={toewijzing => {
            setWijst(false)
            doe(overleg.wijsToe(draad.id, toewijzing), 'Toegewezen')
          }}
          onSluit={() => setWijst(false)}
        />
      )}
      {fout && <ProblemSentence>{fout}</ProblemSentence>}
      {reageren && (
        <Schrijfvak
          sleutel={antwoordSleutel(draad.id)}
          label="Reageer…"
          verstuur="Reageren"
          rustig
          onStuur={(tekst, vermeldingen) => {
            overleg.reageer(draad.id, { tekst, vermeldingen })
            announce('Reactie geplaatst')
          }}
        />
      )}
      <div ref={einde} className="draad__acties">
        <button type="button" className="melding__actie" onClick={onGaNaar}>
          {draad.anker ? 'Ga naar tekst' : 'Ga naar plek'}
        </button>
        {reageren && onServer && isOpen(draad) && (
          <button
            type="button"
            className="melding__actie"
            aria-expanded={wijst}
            onClick={() => setWijst(!wijst)}
          >
            {draad.toegewezenAan ? 'Wijs anders toe' : 'Wijs toe'}
          </button>
        )}
        {reageren && onServer && <Afhandelen draad={draad} doe={doe} />}
      </div>
    </div>
  )
}

interface AfhandelenProps {
  readonly draad: Draad
  readonly doe: (call: Promise<unknown>, gezegd: string) => void
}

/** A voorstel is decided about; anything else is closed with a reason, and can be opened again. */
function Afhandelen({ draad, doe }: AfhandelenProps) {
  const overleg = useOverleg()
  if (draad.voorstel && !draad.besluit) return null
  if (draad.afhandeling)
    return (
      <button
        type="button"
        className="melding__actie"
        onClick={() => doe(overleg.heropen(draad.id), 'Weer open')}
      >
        Heropen
      </button>
    )
  if (draad.besluit) return null
  return (
    <Menu
      label="Handel af"
      className="melding__actie"
      entries={afhandelingen.map(reden => ({
        label: hoofdletter(afhandelingNaam[reden]),
        onSelect: () => doe(overleg.handelAf(draad.id, reden), `Afgehandeld: ${afhandelingNaam[reden]}`),
      }))}
    >
      Handel af ▾
    </Menu>
  )
}

/** For whom it is, and how it was closed. */
function Stand({ draad }: { draad: Draad }) {
  const { toegewezenAan, uiterlijk, afhandeling } = draad
  const now = new Date()
  return (
    <>
      {toegewezenAan && (
        <p className="draad__stand">
          Voor <strong>{toegewezenAan.naam}</strong>, {toegewezenAan.organisatie}
          {uiterlijk && `, ${uiterlijkZin(uiterlijk)}`}
        </p>
      )}
      {!toegewezenAan && uiterlijk && <p className="draad__stand">{hoofdletter(uiterlijkZin(uiterlijk))}</p>}
      {afhandeling && (
        <p className="draad__stand draad__stand--klaar">
          Afgehandeld: {afhandelingNaam[afhandeling.reden]}, door {afhandeling.door.naam},{' '}
          {when(afhandeling.op, now)}
        </p>
      )}
    </>
  )
}

interface WijzerProps {
  readonly draad: Draad
  readonly onBewaar: (toewijzing: Toewijzing) => void
  readonly onSluit: () => void
}

function Wijzer({ draad, onBewaar, onSluit }: WijzerProps) {
  const [waarde, setWaarde] = useState<Toewijzing>({
    aan: draad.toegewezenAan?.id ?? null,
    uiterlijk: draad.uiterlijk,
  })
  return (
    <form
      className="draad__wijzer"
      onSubmit={event => {
        event.preventDefault()
        onBewaar(waarde)
      }}
    >
      <Toewijzen waarde={waarde} onWaarde={setWaarde} />
      <div className="schrijfvak__acties">
        <Button kind="primary" small type="submit">
          Bewaren
        </Button>
        <Button small onClick={onSluit}>
          Annuleren
        </Button>
      </div>
    </form>
  )
}

const hoofdletter = (zin: string): string => zin.charAt(0).toLocaleUpperCase('nl') + zin.slice(1)
