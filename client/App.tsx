import { lazy, Suspense, useEffect } from 'react'
import { type Account, assume, loadAccount, useAccount } from './account.ts'
import { type Ik, isUnreachable } from './api.ts'
import { deviceOwner } from './localCopy/ownDevice.ts'
import { ErrorBoundary } from './pages/ErrorBoundary.tsx'
import { ErrorPage } from './pages/ErrorPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { PlanPage } from './pages/PlanPage.tsx'
import { SignInPage } from './pages/SignInPage.tsx'
import { parseRoute, type Route, useAddress } from './route.ts'
import { Announcer } from './ui/Announcer.tsx'
import { Flash } from './ui/Flash.tsx'

// Fetched when somebody goes there: the plan itself opens with less to load.
const PlansPage = lazy(async () => ({ default: (await import('./pages/PlansPage.tsx')).PlansPage }))
const NewPlanPage = lazy(async () => ({ default: (await import('./pages/NewPlanPage.tsx')).NewPlanPage }))
const CriteriaPage = lazy(async () => ({
  default: (await import('./pages/criteria/CriteriaPage.tsx')).CriteriaPage,
}))
const RegelsetPage = lazy(async () => ({ default: (await import('./pages/RegelsetPage.tsx')).RegelsetPage }))
const OverzichtPage = lazy(async () => ({
  default: (await import('./pages/overzicht/OverzichtPage.tsx')).OverzichtPage,
}))

const LedenPage = lazy(async () => ({ default: (await import('./pages/LedenPage.tsx')).LedenPage }))
const LezenPage = lazy(async () => ({
  default: (await import('./pages/vaststelling/LezenPage.tsx')).LezenPage,
}))
const TafelPage = lazy(async () => ({
  default: (await import('./pages/vaststelling/TafelPage.tsx')).TafelPage,
}))
const RaadskalenderPage = lazy(async () => ({
  default: (await import('./pages/vaststelling/RaadskalenderPage.tsx')).RaadskalenderPage,
}))
const StukkenPage = lazy(async () => ({
  default: (await import('./pages/stukken/StukkenPage.tsx')).StukkenPage,
}))
const HuisstijlPage = lazy(async () => ({
  default: (await import('./pages/huisstijl/HuisstijlPage.tsx')).HuisstijlPage,
}))
const VersiesPage = lazy(async () => ({
  default: (await import('./pages/versies/VersiesPage.tsx')).VersiesPage,
}))
const AccountPage = lazy(async () => ({ default: (await import('./pages/AccountPage.tsx')).AccountPage }))
const UitnodigingPage = lazy(async () => ({
  default: (await import('./pages/UitnodigingPage.tsx')).UitnodigingPage,
}))
const VergetenPage = lazy(async () => ({ default: (await import('./pages/VergetenPage.tsx')).VergetenPage }))
const NieuwWachtwoordPage = lazy(async () => ({
  default: (await import('./pages/NieuwWachtwoordPage.tsx')).NieuwWachtwoordPage,
}))
const BevestigenPage = lazy(async () => ({
  default: (await import('./pages/BevestigenPage.tsx')).BevestigenPage,
}))

export function App() {
  const address = useAddress()
  const [path = '/', search = ''] = address.split('?')
  useEffect(() => void loadAccount(), [])
  return (
    <>
      <ErrorBoundary key={path}>
        <Suspense>
          <Page route={parseRoute(path, search)} />
        </Suspense>
      </ErrorBoundary>
      <Flash />
      <Announcer />
    </>
  )
}

function Page({ route }: { route: Route }) {
  const account = useAccount()
  useOwnCopies(account)
  if (route.page === 'aanmelden') return <SignInPage naar={route.naar} />
  if (account.kind === 'loading') return null
  if (route.page === 'criteria')
    return <CriteriaPage ik={account.kind === 'signedIn' ? account.ik : undefined} />
  if (route.page === 'wachtwoordVergeten') return <VergetenPage />
  if (route.page === 'nieuwWachtwoord') return <NieuwWachtwoordPage token={route.token} />
  if (route.page === 'bevestigen') return <BevestigenPage token={route.token} />
  if (account.kind === 'failed') return <ErrorPage error={account.error} />
  if (route.page === 'uitnodiging')
    return <UitnodigingPage token={route.token} ik={account.kind === 'signedIn' ? account.ik : undefined} />
  if (account.kind === 'signedOut') return route.page === 'nietGevonden' ? <NotFoundPage /> : <SignInPage />
  return <OwnPage route={route} ik={account.ik} />
}

/** Copies on this device are for one person: they are gone when another signs in, and open without a server. */
function useOwnCopies(account: Account): void {
  useEffect(() => {
    const owner = deviceOwner.get()
    if (owner === null) return
    if (account.kind === 'signedIn' && account.ik.id !== owner) {
      deviceOwner.set(null)
      void import('./localCopy/copies.ts').then(copies => copies.wipeAll())
    }
    if (account.kind === 'failed' && isUnreachable(account.error))
      void import('./localCopy/copies.ts')
        .then(copies => copies.ownerOfCopies())
        .then(ik => ik?.id === owner && assume(ik))
  }, [account])
}

/** Pages that need nobody to be signed in. */
type Openbaar =
  | 'aanmelden'
  | 'criteria'
  | 'uitnodiging'
  | 'wachtwoordVergeten'
  | 'nieuwWachtwoord'
  | 'bevestigen'

function OwnPage({ route, ik }: { route: Exclude<Route, { page: Openbaar }>; ik: Ik }) {
  switch (route.page) {
    case 'plannen':
      return <PlansPage ik={ik} />
    case 'nieuw':
      return <NewPlanPage ik={ik} />
    case 'plan':
      return <PlanPage key={route.planId} planId={route.planId} ik={ik} />
    case 'overzicht':
      return <OverzichtPage key={route.planId} planId={route.planId} ik={ik} soort={route.soort} />
    case 'regelset':
      return <RegelsetPage key={route.planId} planId={route.planId} ik={ik} />
    case 'leden':
      return <LedenPage key={route.planId} planId={route.planId} ik={ik} />
    case 'lezen':
      return <LezenPage key={route.planId} planId={route.planId} ik={ik} />
    case 'vaststelling':
      return <TafelPage key={route.planId} planId={route.planId} ik={ik} />
    case 'raadskalender':
      return <RaadskalenderPage key={route.planId} planId={route.planId} ik={ik} />
    case 'stukken':
      return <StukkenPage key={route.planId} planId={route.planId} ik={ik} />
    case 'huisstijl':
      return <HuisstijlPage key={route.planId} planId={route.planId} ik={ik} />
    case 'versies':
      return <VersiesPage {...route} ik={ik} />
    case 'account':
      return <AccountPage ik={ik} />
    case 'nietGevonden':
      return <NotFoundPage ik={ik} />
  }
}
