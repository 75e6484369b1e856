import { useCallback, useEffect, useMemo } from 'react'
import { can } from '../../../shared/permissions.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { gegeven } from '../../../shared/stukken/stuk.ts'
import { type Gevraagd, laatste } from '../../../shared/vaststelling/aanbieding.ts'
import { type Ik, toegang } from '../../api.ts'
import { vraagOpnieuw } from '../../berichten/opnieuw.ts'
import { StukBlad } from '../../lezen/StukBlad.tsx'
import { meldGelezen } from '../../plan/meldGelezen.ts'
import { planPath, tafelPath } from '../../route.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Antwoordbalk } from '../../vaststelling/Antwoordbalk.tsx'
import { dag } from '../../vaststelling/dag.ts'
import { tafelVan } from '../../vaststelling/vaststellingApi.ts'
import { type Voorligger, voorligger } from '../../vaststelling/voorligger.ts'
import '../../styles/vaststelling.css'
import { AskAgain } from '../AskAgain.tsx'
import { BackLink } from '../BackLink.tsx'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { useLevend } from '../useLevend.ts'
import { Veranderd } from './Veranderd.tsx'

interface LezenPageProps {
  readonly planId: string
  readonly ik: Ik
}

/**
 * A plan for who decides about it: what changed since they last dealt with it, the version that is offered as a clean
 * document, and the three answers within reach of a thumb.
 */
export function LezenPage({ planId, ik }: LezenPageProps) {
  const vraag = useCallback(() => alles(planId), [planId])
  const { waarde, fout, ververs } = useLevend(vraag)
  if (fout instanceof Refusal && fout.code === 'niet-gevonden')
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  const geantwoord = () => {
    ververs()
    vraagOpnieuw()
  }
  return (
    <PageFrame title="Lezen en antwoorden" ik={ik}>
      <BackLink href={planPath(planId)}>Naar het plan</BackLink>
      {fout !== null && <AskAgain error={fout} onAgain={ververs} />}
      {!waarde && fout === null && <Skeleton label="Het plan wordt geladen" />}
      {waarde && !waarde.gelezen && <Niets planId={planId} beheert={waarde.beheert} />}
      {waarde?.gelezen && (
        <Gelezen planId={planId} eigen={waarde.eigen} {...waarde.gelezen} onGeantwoord={geantwoord} />
      )}
    </PageFrame>
  )
}

async function alles(planId: string) {
  const [tafel, { rol }] = await Promise.all([tafelVan(planId), toegang(planId)])
  const gelezen = await voorligger(planId, tafel)
  const eigen = gelezen?.aanbieding.organisaties.find(({ id }) => id === tafel.tekentVoor) ?? null
  return { beheert: can(rol, 'beheren'), eigen, gelezen }
}

function Niets({ planId, beheert }: { planId: string; beheert: boolean }) {
  return (
    <EmptyState icon="document" title="Er is nu niets aangeboden">
      {beheert ? (
        <>
          Bied een versie aan op de pagina <a href={tafelPath(planId)}>Vaststelling</a>.
        </>
      ) : (
        'Als een versie wordt aangeboden voor akkoord, leest u haar hier.'
      )}
    </EmptyState>
  )
}

interface GelezenProps extends Voorligger {
  readonly planId: string
  /** The organisation one signs for, when it is asked. */
  readonly eigen: Gevraagd | null
  readonly onGeantwoord: () => void
}

function Gelezen({ planId, aanbieding, plan, leespunten, eigen, onGeantwoord }: GelezenProps) {
  const { gesloten, versieId } = aanbieding
  useEffect(() => meldGelezen(planId, versieId), [planId, versieId])
  const stuk = useMemo(
    () =>
      planStuk(plan, {
        kenmerken: gesloten
          ? gegeven('Vastgesteld', dag(gesloten.op))
          : gegeven('Aangeboden', dag(aanbieding.op)),
      }),
    [plan, gesloten, aanbieding.op],
  )
  const antwoord = eigen && laatste(eigen)
  return (
    <div className="lezen">
      <header className="lezen__kop">
        <h1 className="page__title">
          {gesloten ? `Versie ${aanbieding.naam} is vastgesteld` : `Versie ${aanbieding.naam} ligt voor`}
        </h1>
        <p className="page__soft">
          {gesloten
            ? `Op ${dag(gesloten.op)} door ${gesloten.door.naam}.`
            : `${aanbieding.door.naam} (${aanbieding.door.organisatie}) vraagt akkoord, uiterlijk ${dag(aanbieding.uiterlijk)}.`}{' '}
          <a href={tafelPath(planId)}>Wie wat antwoordde</a>
        </p>
        {aanbieding.toelichting && <p className="lezen__toelichting">{aanbieding.toelichting}</p>}
      </header>
      <Veranderd key={versieId} planId={planId} versieId={versieId} leespunten={leespunten} />
      {eigen && !gesloten && (
        <Antwoordbalk
          planId={planId}
          aanbieding={aanbieding}
          organisatie={eigen}
          onGeantwoord={onGeantwoord}
        />
      )}
      {antwoord?.tekst && (
        <blockquote className="lezen__antwoord">
          <p>{antwoord.tekst}</p>
          <footer>
            {antwoord.door.naam} namens {eigen?.naam}
          </footer>
        </blockquote>
      )}
      <StukBlad stuk={stuk} inhoud niveau={2} />
    </div>
  )
}
