import { useCallback } from 'react'
import { can } from '../../../shared/permissions.ts'
import { type Versie, versieTitel } from '../../../shared/versie/versie.ts'
import { type Ik, toegang } from '../../api.ts'
import { terugPad, vergelijkPad } from '../../plan/versieLink.ts'
import { navigate, planPath } from '../../route.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Verschillen } from '../../versies/Verschillen.tsx'
import { type Vergeleken, vergelijk, versiesVan } from '../../versies/versiesApi.ts'
import { kantTitel, opMoment } from '../../versies/woorden.ts'
import '../../styles/versies.css'
import { AskAgain } from '../AskAgain.tsx'
import { BackLink } from '../BackLink.tsx'
import { isNotFound } from '../isNotFound.ts'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { useAnswer } from '../useAnswer.ts'

interface VergelijkingPageProps {
  readonly planId: string
  readonly van: string
  readonly naar: string
  readonly ik: Ik
}

/** What a plan was beside what it became: in words, and word by word. */
export function VergelijkingPage({ planId, van, naar, ik }: VergelijkingPageProps) {
  const ask = useCallback(async () => {
    const [vergeleken, { versies }, { rol }] = await Promise.all([
      vergelijk(planId, van, naar),
      versiesVan(planId),
      toegang(planId),
    ])
    return { vergeleken, versies, mag: can(rol, 'schrijven') }
  }, [planId, van, naar])
  const { asked, again } = useAnswer(ask)
  if (asked.kind === 'failed' && isNotFound(asked.error))
    return <NotFoundPage ik={ik} what="Deze versie bestaat niet" />
  return (
    <PageFrame title="Vergelijking" ik={ik}>
      <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
      <h1 className="page__title">Wat er veranderde</h1>
      {asked.kind === 'failed' && <AskAgain error={asked.error} onAgain={again} />}
      {asked.kind === 'waiting' && <Skeleton label="De versies worden vergeleken" />}
      {asked.kind === 'ready' && (
        <>
          <p className="page__lead">
            Van {kantTitel(asked.value.vergeleken.van, 'uw laatste bezoek')} tot{' '}
            {kantTitel(asked.value.vergeleken.naar, 'nu')}
          </p>
          <Keuze planId={planId} van={van} naar={naar} versies={metGekozen(asked.value)} />
          <Verschillen
            onderdelen={asked.value.vergeleken.onderdelen}
            inWoorden={asked.value.vergeleken.inWoorden}
            terug={
              asked.value.mag && van !== 'bezoek' && naar === 'nu'
                ? (elementId, veld) => terugPad(planId, van, elementId, veld)
                : null
            }
          />
        </>
      )}
    </PageFrame>
  )
}

/** One that is older than the list has is chosen all the same. */
function metGekozen({ vergeleken: { van, naar }, versies }: Antwoord): readonly Versie[] {
  const gekozen = [naar.versie, van.versie].filter(een => een !== null)
  return [...versies, ...gekozen.filter(een => !versies.some(({ id }) => id === een.id))]
}

interface Antwoord {
  readonly vergeleken: Vergeleken
  readonly versies: readonly Versie[]
}
interface KeuzeProps extends Omit<VergelijkingPageProps, 'ik'> {
  readonly versies: readonly Versie[]
}

/** Which two are compared. */
function Keuze({ planId, van, naar, versies }: KeuzeProps) {
  const kies = (nieuw: { van?: string; naar?: string }) =>
    navigate(vergelijkPad(planId, nieuw.van ?? van, nieuw.naar ?? naar))
  const opties = versies.map(versie => (
    <option key={versie.id} value={versie.id}>
      {versieTitel(versie)}, {opMoment(versie.op)}
    </option>
  ))
  return (
    <div className="vergelijking__keuze">
      <label>
        Van
        <select value={van} onChange={event => kies({ van: event.target.value })}>
          {van === 'bezoek' && <option value="bezoek">Uw laatste bezoek</option>}
          {opties}
        </select>
      </label>
      <label>
        Tot
        <select value={naar} onChange={event => kies({ naar: event.target.value })}>
          <option value="nu">Nu</option>
          {opties}
        </select>
      </label>
    </div>
  )
}
