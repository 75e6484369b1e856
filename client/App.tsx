import { useEffect } from 'react'
import { loadAccount, useAccount } from './account.ts'
import type { Ik } from './api.ts'
import { ErrorBoundary } from './pages/ErrorBoundary.tsx'
import { ErrorPage } from './pages/ErrorPage.tsx'
import { NewPlanPage } from './pages/NewPlanPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { PlanPage } from './pages/PlanPage.tsx'
import { PlansPage } from './pages/PlansPage.tsx'
import { SignInPage } from './pages/SignInPage.tsx'
import { parseRoute, type Route, useAddress } from './route.ts'
import { Announcer } from './ui/Announcer.tsx'
import { Flash } from './ui/Flash.tsx'

export function App() {
  const address = useAddress()
  const [path = '/', search = ''] = address.split('?')
  useEffect(() => void loadAccount(), [])
  return (
    <>
      <ErrorBoundary key={path}>
        <Page route={parseRoute(path, search)} />
      </ErrorBoundary>
      <Flash />
      <Announcer />
    </>
  )
}

function Page({ route }: { route: Route }) {
  const account = useAccount()
  if (route.page === 'aanmelden') return <SignInPage naar={route.naar} />
  if (account.kind === 'loading') return null
  if (account.kind === 'failed') return <ErrorPage error={account.error} />
  if (account.kind === 'signedOut') return route.page === 'nietGevonden' ? <NotFoundPage /> : <SignInPage />
  return <OwnPage route={route} ik={account.ik} />
}

function OwnPage({ route, ik }: { route: Exclude<Route, { page: 'aanmelden' }>; ik: Ik }) {
  switch (route.page) {
    case 'plannen':
      return <PlansPage ik={ik} />
    case 'nieuw':
      return <NewPlanPage ik={ik} />
    case 'plan':
      return <PlanPage key={route.planId} planId={route.planId} ik={ik} />
    case 'nietGevonden':
      return <NotFoundPage ik={ik} />
  }
}
