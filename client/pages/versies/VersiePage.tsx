import { useCallback, useEffect, useMemo, useState } from 'react'
import { can } from '../../../shared/permissions.ts'
import { inFase } from '../../../shared/rules/fasen.ts'
import { faseNaam } from '../../../shared/rules/keuzefasen.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { gegeven } from '../../../shared/stukken/stuk.ts'
import { versieTitel } from '../../../shared/versie/versie.ts'
import { type Ik, toegang } from '../../api.ts'
import { StukBlad } from '../../lezen/StukBlad.tsx'
import { criteria, fetchCriteria } from '../../plan/findings/criteria.ts'
import { meldGelezen } from '../../plan/meldGelezen.ts'
import { terugPad, vergelijkPad } from '../../plan/versieLink.ts'
import { planPath } from '../../route.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { type GelezenVersie, leesVersie } from '../../versies/versiesApi.ts'
import { doorWie, meldingenZin } from '../../versies/woorden.ts'
import '../../styles/versies.css'
import { AskAgain } from '../AskAgain.tsx'
import { BackLink } from '../BackLink.tsx'
import { isNotFound } from '../isNotFound.ts'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { useAnswer } from '../useAnswer.ts'

interface VersiePageProps {
  readonly planId: string
  readonly versieId: string
  readonly ik: Ik
}

/** A version to read: the plan of then as a clean document, with the findings of then where they were. */
export function VersiePage({ planId, versieId, ik }: VersiePageProps) {
  const ask = useCallback(async () => {
    const [gelezen, { rol }] = await Promise.all([
      leesVersie(planId, versieId),
      toegang(planId),
      fetchCriteria().catch(() => {}),
    ])
    return { ...gelezen, mag: can(rol, 'schrijven') }
  }, [planId, versieId])
  const { asked, again } = useAnswer(ask)
  if (asked.kind === 'failed' && isNotFound(asked.error))
    return <NotFoundPage ik={ik} what="Deze versie bestaat niet" />
  const titel = asked.kind === 'ready' ? versieTitel(asked.value.versie) : 'Versie'
  return (
    <PageFrame title={titel} ik={ik}>
      <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
      {asked.kind === 'failed' && <AskAgain error={asked.error} onAgain={again} />}
      {asked.kind === 'waiting' && <Skeleton label="De versie wordt geladen" />}
      {asked.kind === 'ready' && <Gelezen planId={planId} gelezen={asked.value} titel={titel} />}
    </PageFrame>
  )
}

interface GelezenProps {
  readonly planId: string
  readonly gelezen: GelezenVersie & { readonly mag: boolean }
  readonly titel: string
}

function Gelezen({ planId, gelezen: { versie, plan, bevindingen, mag }, titel }: GelezenProps) {
  const [metMeldingen, setMetMeldingen] = useState(true)
  useEffect(() => meldGelezen(planId, versie.id), [planId, versie.id])
  const stuk = useMemo(() => {
    const regels = criteria.get()
    const meldingen = metMeldingen ? bevindingen.filter(een => inFase(een, versie.fase)) : []
    const criterium = (regelId: string) => regels?.regelVan(regelId)?.titel ?? regelId
    return planStuk(plan, {
      meldingen,
      criterium,
      kenmerken: gegeven('Bewaard als', `${titel}, ${doorWie(versie)}`),
    })
  }, [versie, plan, bevindingen, metMeldingen, titel])
  return (
    <>
      <h1 className="page__title">{titel}</h1>
      <dl className="versie__feiten">
        <dt>Bewaard door</dt>
        <dd>{doorWie(versie)}</dd>
        <dt>Meldingen voor {faseNaam(versie.fase)}</dt>
        <dd>{meldingenZin(versie)}</dd>
        <dt>Controlegetal</dt>
        <dd>
          <code className="versie__hash">{versie.hash}</code>
        </dd>
      </dl>
      <p className="versie__acties">
        <a className="button button--plain" href={vergelijkPad(planId, versie.id)}>
          Vergelijk met nu
        </a>
        {mag && (
          <a className="button button--plain" href={terugPad(planId, versie.id)}>
            Zet terug
          </a>
        )}
        <label className="versie__meldingen">
          <input
            type="checkbox"
            checked={metMeldingen}
            onChange={event => setMetMeldingen(event.target.checked)}
          />
          Toon de meldingen van toen
        </label>
      </p>
      <StukBlad stuk={stuk} inhoud niveau={2} />
    </>
  )
}
