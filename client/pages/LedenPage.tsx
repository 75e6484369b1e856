import { useCallback, useState } from 'react'
import { can, type Rol } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { type Ik, toegang } from '../api.ts'
import { deviceOwner } from '../localCopy/ownDevice.ts'
import { isEnigeBeheerder, Ledenlijst } from '../mensen/Ledenlijst.tsx'
import { Vraag } from '../mensen/Lidrij.tsx'
import {
  geefRol,
  haalUitPlan,
  type Lid,
  laatTekenen,
  leden,
  organisaties,
  trekIn,
  type Uitnodiging,
  uitnodigingen,
} from '../mensen/mensenApi.ts'
import { OpenUitnodigingen } from '../mensen/OpenUitnodigingen.tsx'
import { rolKeuze } from '../mensen/rollen.ts'
import { Uitnodigen } from '../mensen/Uitnodigen.tsx'
import { navigate, planPath } from '../route.ts'
import { Button } from '../ui/Button.tsx'
import { flash } from '../ui/flash.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AskAgain } from './AskAgain.tsx'
import { BackLink } from './BackLink.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageFrame } from './PageFrame.tsx'
import { useLevend } from './useLevend.ts'

async function alles(planId: string) {
  const [{ rol }, mensen] = await Promise.all([toegang(planId), leden(planId)])
  if (!can(rol, 'beheren')) return { rol, mensen, open: [], organisaties: [] }
  const [open, bekend] = await Promise.all([uitnodigingen(planId), organisaties()])
  return { rol, mensen, open, organisaties: bekend }
}

/** Who is in a plan. Its beheerder changes roles, invites and takes people out; everyone else sees who is there. */
export function LedenPage({ planId, ik }: { planId: string; ik: Ik }) {
  const vraag = useCallback(() => alles(planId), [planId])
  const { waarde, fout, ververs, doe } = useLevend(vraag)
  const [nodigtUit, setNodigtUit] = useState(false)
  if (fout instanceof Refusal && fout.code === 'niet-gevonden')
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  const beheert = waarde !== null && can(waarde.rol, 'beheren')
  const rol = (lid: Lid, nieuw: Rol) =>
    doe(async () => {
      await geefRol(planId, lid.id, nieuw)
      flash(`${lid.naam} is nu ${rolKeuze[nieuw].naam.toLowerCase()}.`)
    })
  const tekent = (lid: Lid, mag: boolean) =>
    doe(async () => {
      await laatTekenen(planId, lid.id, mag)
      flash(
        mag
          ? `${lid.naam} tekent nu namens ${lid.organisatie}.`
          : `${lid.naam} tekent niet meer namens ${lid.organisatie}.`,
      )
    })
  const weg = (lid: Lid) =>
    doe(async () => {
      await haalUitPlan(planId, lid.id)
      flash(`${lid.naam} hoort niet meer bij dit plan.`)
    })
  const intrekken = (een: Uitnodiging) =>
    doe(async () => {
      await trekIn(planId, een.id)
      flash('De uitnodiging is ingetrokken.')
    })
  return (
    <PageFrame title="Mensen in dit plan" ik={ik}>
      <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
      <div className="page__head">
        <h1 className="page__title">Mensen in dit plan</h1>
        {beheert && (
          <Button kind="primary" icon="plus" onClick={() => setNodigtUit(true)}>
            Iemand uitnodigen
          </Button>
        )}
      </div>
      {waarde && !beheert && (
        <p className="page__lead">Een beheerder van dit plan nodigt mensen uit en geeft rollen.</p>
      )}
      {fout !== null && <AskAgain error={fout} onAgain={ververs} />}
      {!waarde && fout === null && <Skeleton label="De mensen in dit plan worden geladen" />}
      {waarde && (
        <>
          <Ledenlijst
            leden={waarde.mensen}
            ikId={ik.id}
            onRol={beheert ? rol : null}
            onWeg={beheert ? weg : null}
            onTekent={beheert ? tekent : null}
          />
          {beheert && (
            <section className="mensen__deel" aria-labelledby="open-kop">
              <h2 id="open-kop">Open uitnodigingen</h2>
              <OpenUitnodigingen uitnodigingen={waarde.open} onTrekIn={intrekken} />
            </section>
          )}
          <Verlaten planId={planId} ik={ik} enige={isEnigeBeheerder(waarde.mensen, ik.id)} doe={doe} />
        </>
      )}
      {nodigtUit && waarde && (
        <Uitnodigen
          planId={planId}
          organisaties={waarde.organisaties}
          onUitgenodigd={ververs}
          onSluit={() => setNodigtUit(false)}
        />
      )}
    </PageFrame>
  )
}

interface VerlatenProps {
  readonly planId: string
  readonly ik: Ik
  readonly enige: boolean
  readonly doe: (werk: () => Promise<void>) => void
}

function Verlaten({ planId, ik, enige, doe }: VerlatenProps) {
  const [vraag, setVraag] = useState(false)
  const verlaat = () =>
    doe(async () => {
      await haalUitPlan(planId, ik.id)
      if (deviceOwner.get() !== null) await (await import('../localCopy/copies.ts')).wipePlan(planId)
      flash('U hoort niet meer bij dit plan.')
      navigate('/plannen', 'replace')
    })
  return (
    <section className="mensen__deel" aria-labelledby="verlaten-kop">
      <h2 id="verlaten-kop">Dit plan verlaten</h2>
      {enige ? (
        <p className="page__soft">
          U bent de enige beheerder. Maak eerst iemand anders beheerder; daarna kunt u het plan verlaten.
        </p>
      ) : (
        <>
          <p className="page__soft">Wat u schreef, blijft staan onder uw naam.</p>
          <Button icon="signOut" onClick={() => setVraag(true)}>
            Verlaat dit plan
          </Button>
        </>
      )}
      {vraag && (
        <Vraag
          titel="Dit plan verlaten?"
          doe="Verlaat dit plan"
          onDoe={verlaat}
          onSluit={() => setVraag(false)}
        >
          U kunt het plan daarna niet meer openen, tot een beheerder u opnieuw uitnodigt. Wat u schreef,
          blijft staan onder uw naam.
        </Vraag>
      )}
    </section>
  )
}
