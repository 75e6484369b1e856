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
  if (account.kind === 'failed') return <ErrorPage error={account.error} />
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

function OwnPage({ route, ik }: { route: Exclude<Route, { page: 'aanmelden' | 'criteria' }>; ik: Ik }) {
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
    case 'nietGevonden':
      return <NotFoundPage ik={ik} />
  }
}
