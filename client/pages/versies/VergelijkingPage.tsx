import { useCallback } from 'react'
import { can } from '../../../shared/permissions.ts'
import { type Versie, versieTitel } from '../../../shared/versie/versie.ts'
import { type Ik, toegang } from '../../api.ts'
import { terugPad, vergelijkPad } from '../../plan/versieLink.ts'
import { navigate, planPath } from '../../route.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Verschillen } from '../../versies/Verschillen.tsx'
import { vergelijk, versiesVan } from '../../versies/versiesApi.ts'
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

/** So many versions one may choose from. */
const meesteVersies = 200

/** What a plan was beside what it became: in words, and word by word. */
export function VergelijkingPage({ planId, van, naar, ik }: VergelijkingPageProps) {
  const ask = useCallback(async () => {
    const [{ versies }, { rol }] = await Promise.all([
      versiesVan(planId, undefined, meesteVersies),
      toegang(planId),
    ])
    return { versies, mag: can(rol, 'schrijven') }
  }, [planId])
  const { asked, again } = useAnswer(ask)
  if (asked.kind === 'failed' && isNotFound(asked.error))
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  const kanTerug = asked.kind === 'ready' && asked.value.mag && van !== 'bezoek' && naar === 'nu'
  return (
    <PageFrame title="Vergelijking" ik={ik}>
      <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
      <h1 className="page__title">Wat er veranderde</h1>
      {asked.kind === 'failed' && <AskAgain error={asked.error} onAgain={again} />}
      {asked.kind === 'ready' && <Keuze {...{ planId, van, naar }} versies={asked.value.versies} />}
      {asked.kind !== 'failed' && <Verschil key={`${van} ${naar}`} {...{ planId, van, naar, kanTerug }} />}
    </PageFrame>
  )
}

interface VerschilProps extends Omit<VergelijkingPageProps, 'ik'> {
  readonly kanTerug: boolean
}

/** The comparison of these two; of two others it is another one. */
function Verschil({ planId, van, naar, kanTerug }: VerschilProps) {
  const ask = useCallback(() => vergelijk(planId, van, naar), [planId, van, naar])
  const { asked, again } = useAnswer(ask)
  if (asked.kind === 'waiting') return <Skeleton label="De versies worden vergeleken" />
  if (asked.kind === 'failed')
    return isNotFound(asked.error) ? (
      <EmptyState icon="document" title="Deze versie bestaat niet">
        Kies hierboven een andere versie.
      </EmptyState>
    ) : (
      <AskAgain error={asked.error} onAgain={again} />
    )
  const { value } = asked
  return (
    <>
      <p className="page__lead">
        Van {kantTitel(value.van, 'uw laatste bezoek')} tot {kantTitel(value.naar, 'nu')}
      </p>
      <Verschillen
        onderdelen={value.onderdelen}
        inWoorden={value.inWoorden}
        terug={kanTerug ? (elementId, veld) => terugPad(planId, van, elementId, veld) : null}
      />
    </>
  )
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
  // One that is older than the list goes is chosen all the same.
  const ouder = (id: string) =>
    !['nu', 'bezoek'].includes(id) &&
    !versies.some(een => een.id === id) && <option value={id}>Een eerdere versie</option>
  return (
    <div className="vergelijking__keuze">
      <label>
        Van
        <select value={van} onChange={event => kies({ van: event.target.value })}>
          {van === 'bezoek' && <option value="bezoek">Uw laatste bezoek</option>}
          {opties}
          {ouder(van)}
        </select>
      </label>
      <label>
        Tot
        <select value={naar} onChange={event => kies({ naar: event.target.value })}>
          <option value="nu">Nu</option>
          {opties}
          {ouder(naar)}
        </select>
      </label>
    </div>
  )
}
