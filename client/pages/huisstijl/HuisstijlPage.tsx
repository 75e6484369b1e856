import { useCallback, useMemo } from 'react'
import { can } from '../../../shared/permissions.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { type Ik, plannen, toegang } from '../../api.ts'
import { Huisstijlformulier } from '../../huisstijl/Huisstijlformulier.tsx'
import { huisstijlCalls, huisstijlVan, logoPad } from '../../huisstijl/huisstijlApi.ts'
import { ontwerpVan } from '../../huisstijl/ontwerp.ts'
import { Voorbeeld } from '../../huisstijl/Voorbeeld.tsx'
import { stukkenPath } from '../../route.ts'
import { flash } from '../../ui/flash.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AskAgain } from '../AskAgain.tsx'
import { BackLink } from '../BackLink.tsx'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { useLevend } from '../useLevend.ts'

async function alles(planId: string) {
  const [huisstijl, { rol }, mijn] = await Promise.all([huisstijlVan(planId), toegang(planId), plannen()])
  const titel = mijn.find(({ id }) => id === planId)?.titel || 'Regioplan'
  return { huisstijl, beheert: can(rol, 'beheren'), titel }
}

/** What papers of a plan look like. Its beheerder changes that; everyone else sees it. */
export function HuisstijlPage({ planId, ik }: { planId: string; ik: Ik }) {
  const vraag = useCallback(() => alles(planId), [planId])
  const calls = useMemo(() => huisstijlCalls(planId), [planId])
  const { waarde, fout, ververs } = useLevend(vraag)
  if (fout instanceof Refusal && fout.code === 'niet-gevonden')
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  const logo = waarde ? logoPad(planId, waarde.huisstijl.versie) : ''
  const bewaard = () => {
    flash('De huisstijl is bewaard. Nieuwe stukken krijgen die.')
    ververs()
  }
  return (
    <PageFrame title="Huisstijl" ik={ik}>
      <BackLink href={stukkenPath(planId)}>Terug naar Stukken</BackLink>
      <h1 className="page__title">Huisstijl</h1>
      <p className="page__lead">
        Zo zien de stukken van dit plan eruit, en de openbare pagina.
        {waarde && !waarde.beheert && ' Alleen een beheerder van dit plan kan dit wijzigen.'}
        {waarde?.beheert && ' Wat al is vastgesteld, blijft zoals het was.'}
      </p>
      {fout !== null && <AskAgain error={fout} onAgain={ververs} />}
      {!waarde && fout === null && <Skeleton label="De huisstijl wordt geladen" />}
      {waarde?.beheert && <Huisstijlformulier {...{ ...waarde, logo, calls }} onBewaard={bewaard} />}
      {waarde && !waarde.beheert && (
        <Voorbeeld titel={waarde.titel} {...ontwerpVan(waarde.huisstijl, logo)} />
      )}
    </PageFrame>
  )
}
