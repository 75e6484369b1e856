import { type ReactNode, useState } from 'react'
import type { Opmerking } from '../../../shared/overleg/draad.ts'
import { sentenceOf } from '../../api.ts'
import type { Gezegd } from '../../plan/overleg/gezegd.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import type { Onderweg } from '../../plan/overleg/verzending.ts'
import { useMag, usePlan, useStoreValue } from '../../plan/PlanContext.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { ProblemSentence } from '../../ui/ProblemSentence.tsx'
import { when } from '../../ui/when.ts'
import { Schrijfvak } from './Schrijfvak.tsx'
import { genoemdIn, metNamen } from './vermelden.ts'

interface OpmerkingRegelProps {
  readonly draadId: string
  readonly opmerking: Opmerking
}
type Stand = 'lezen' | 'wijzigen' | 'verwijderen'

/** One opmerking: who, when and what. One's own can be changed and taken back. */
export function OpmerkingRegel({ draadId, opmerking }: OpmerkingRegelProps) {
  const overleg = useOverleg()
  const { ik } = usePlan()
  const { reageren } = useMag()
  const [stand, setStand] = useState<Stand>('lezen')
  const [fout, setFout] = useState<string | null>(null)
  const weg = useStoreValue(overleg.verzending).find(({ wat }) => wat.nieuw.id === opmerking.id)
  const { id, auteur, tekst, op, gewijzigdOp } = opmerking
  if (tekst === null)
    return (
      <li className="opmerking opmerking--weg">
        Opmerking verwijderd door {auteur.naam}
        {opmerking.verwijderdOp && `, ${when(opmerking.verwijderdOp, new Date())}`}
      </li>
    )
  const doe = async (call: Promise<unknown>, gezegd: string) => {
    setFout(null)
    try {
      await call
      setStand('lezen')
      announce(gezegd)
    } catch (error) {
      setFout(sentenceOf(error))
    }
  }
  const eigen = reageren && auteur.id === ik.id && !weg
  return (
    <li className="opmerking">
      <p className="opmerking__kop">
        <strong>{auteur.naam}</strong> <span className="opmerking__organisatie">{auteur.organisatie}</span>
        <Moment op={op} gewijzigdOp={gewijzigdOp} />
        {eigen && stand === 'lezen' && (
          <Menu
            label="Acties voor uw opmerking"
            className="icon-button opmerking__menu"
            entries={[
              { label: 'Wijzig', icon: 'pencil', onSelect: () => setStand('wijzigen') },
              { label: 'Verwijder', icon: 'trash', danger: true, onSelect: () => setStand('verwijderen') },
            ]}
          />
        )}
      </p>
      {stand === 'wijzigen' ? (
        <Schrijfvak
          sleutel={`wijzig\n${id}`}
          label="Uw opmerking"
          begin={{ tekst, genoemd: genoemdIn(opmerking, overleg.leden.get()) }}
          verstuur="Bewaren"
          metFocus
          onStuur={(nieuw, vermeldingen) =>
            void doe(
              overleg.wijzig(draadId, { id, tekst: nieuw, vermeldingen }).catch(error => {
                overleg.concepten.houd(`wijzig\n${id}`, { tekst: nieuw, genoemd: [] })
                throw error
              }),
              'Opmerking gewijzigd',
            )
          }
          onAnnuleer={() => setStand('lezen')}
        />
      ) : (
        <Tekst opmerking={opmerking} />
      )}
      {stand === 'verwijderen' && (
        <div className="opmerking__vraag">
          <span>Deze opmerking verwijderen? Wie hem schreef, en wanneer, blijft staan.</span>
          <Button
            small
            kind="danger"
            data-focus-first
            onClick={() => void doe(overleg.verwijder(draadId, id), 'Opmerking verwijderd')}
          >
            Verwijderen
          </Button>
          <Button small onClick={() => setStand('lezen')}>
            Laten staan
          </Button>
        </div>
      )}
      {fout && <ProblemSentence>{fout}</ProblemSentence>}
      {weg && <NogNiet weg={weg} draadId={draadId} />}
    </li>
  )
}

function Moment({ op, gewijzigdOp }: Pick<Opmerking, 'op' | 'gewijzigdOp'>) {
  const now = new Date()
  const zin = new Date(op).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' })
  return (
    <time className="opmerking__moment" dateTime={op} title={zin}>
      {when(op, now)}
      {gewijzigdOp && <span title={`gewijzigd ${when(gewijzigdOp, now)}`}> · gewijzigd</span>}
    </time>
  )
}

function Tekst({ opmerking }: { opmerking: Opmerking }) {
  const leden = useStoreValue(useOverleg().leden)
  const delen: ReactNode[] = metNamen(opmerking.tekst ?? '', opmerking.vermeldingen, leden).map(deel =>
    deel.naam ? (
      <strong key={deel.plek} className="opmerking__naam">
        {deel.tekst}
      </strong>
    ) : (
      deel.tekst
    ),
  )
  return <p className="opmerking__tekst">{delen}</p>
}

/** What was said here and is not on the server yet, and what can be done about that. */
function NogNiet({ weg, draadId }: { weg: Onderweg<Gezegd>; draadId: string }) {
  const overleg = useOverleg()
  if (weg.stand === 'onderweg') return <p className="opmerking__stand">wordt verstuurd…</p>
  if (weg.stand === 'wacht')
    return (
      <p className="opmerking__stand opmerking__stand--wacht" role="status">
        Nog niet verstuurd; dat gebeurt vanzelf zodra het kan.
      </p>
    )
  const terug = () => {
    const { tekst } = weg.wat.nieuw
    overleg.neemTerug(weg.wat)
    if (weg.wat.soort === 'opmerking')
      overleg.concepten.houd(antwoordSleutel(draadId), { tekst, genoemd: [] })
    else overleg.paneel.begin({ ...weg.wat.nieuw })
  }
  return (
    <div className="opmerking__vraag">
      <ProblemSentence>Niet geplaatst. {weg.zin}</ProblemSentence>
      <Button small onClick={() => overleg.herkans(weg.wat)}>
        Opnieuw proberen
      </Button>
      <Button small onClick={terug}>
        Terug naar het vak
      </Button>
    </div>
  )
}

export const antwoordSleutel = (draadId: string): string => `antwoord\n${draadId}`
