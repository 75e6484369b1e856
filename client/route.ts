import { useSyncExternalStore } from 'react'

/** The pages of the product, by path. */
export type Route =
  | { readonly page: 'aanmelden'; readonly naar: string }
  | { readonly page: 'plannen' }
  | { readonly page: 'nieuw' }
  | { readonly page: 'plan'; readonly planId: string }
  | { readonly page: 'overzicht'; readonly planId: string; readonly soort: OverzichtSoort }
  | { readonly page: 'criteria' }
  | { readonly page: 'regelset'; readonly planId: string }
  | { readonly page: 'leden'; readonly planId: string }
  | { readonly page: 'lezen'; readonly planId: string }
  | { readonly page: 'vaststelling'; readonly planId: string }
  | { readonly page: 'raadskalender'; readonly planId: string }
  | { readonly page: 'stukken'; readonly planId: string }
  | { readonly page: 'huisstijl'; readonly planId: string }
  /** A version, or (null) what its query says to compare. */
  | { readonly page: 'versies'; readonly planId: string; readonly versieId: string | null }
  | { readonly page: 'account' }
  | { readonly page: 'uitnodiging'; readonly token: string }
  | { readonly page: 'wachtwoordVergeten' }
  | { readonly page: 'nieuwWachtwoord'; readonly token: string }
  | { readonly page: 'bevestigen'; readonly token: string }
  | { readonly page: 'nietGevonden' }

/** The overviews of a plan, by the last part of their path. */
export const overzichten = [
  { soort: 'stand', titel: 'Stand van het plan' },
  { soort: 'mijn-organisatie', titel: 'Voor mijn organisatie' },
  { soort: 'sectoren', titel: 'Balans van sectoren' },
] as const
export type OverzichtSoort = (typeof overzichten)[number]['soort']

export function parseRoute(path: string, search = ''): Route {
  const parts = path.split('/').filter(part => part !== '')
  if (parts.length === 0) return { page: 'plannen' }
  if (parts.length === 1 && parts[0] === 'plannen') return { page: 'plannen' }
  if (parts.length === 1 && parts[0] === 'aanmelden') return { page: 'aanmelden', naar: localPath(search) }
  if (parts.length === 1 && parts[0] === 'criteria') return { page: 'criteria' }
  if (parts.length === 1 && parts[0] === 'account') return { page: 'account' }
  if (parts.length === 1 && parts[0] === 'wachtwoord-vergeten') return { page: 'wachtwoordVergeten' }
  const metToken = parts.length === 2 ? tokenPages.get(parts[0]) : undefined
  if (metToken) return { page: metToken, token: parts[1] ?? '' }
  if ([3, 4].includes(parts.length) && parts[0] === 'plannen') return inPlan(parts.slice(1))
  if (parts.length === 2 && parts[0] === 'plannen') {
    const id = decode(parts[1] ?? '')
    if (id === null) return { page: 'nietGevonden' }
    return id === 'nieuw' ? { page: 'nieuw' } : { page: 'plan', planId: id }
  }
  return { page: 'nietGevonden' }
}

/** Pages that a link in a letter opens, by the first part of their path. */
const tokenPages: ReadonlyMap<string | undefined, 'uitnodiging' | 'nieuwWachtwoord' | 'bevestigen'> = new Map(
  [
    ['uitnodiging', 'uitnodiging'],
    ['wachtwoord', 'nieuwWachtwoord'],
    ['bevestigen', 'bevestigen'],
  ] as const,
)

function inPlan([part = '', naam = '', versie]: readonly string[]): Route {
  const planId = decode(part)
  if (planId === null) return { page: 'nietGevonden' }
  if (naam === (versie ? 'versies' : 'vergelijking'))
    return { page: 'versies', planId, versieId: versie ?? null }
  return versie ? { page: 'nietGevonden' } : overzichtRoute(planId, naam)
}

function overzichtRoute(planId: string, naam: string): Route {
  if (naam === 'criteria') return { page: 'regelset', planId }
  if (naam === 'leden' || naam === 'huisstijl') return { page: naam, planId }
  if (naam === 'lezen' || naam === 'vaststelling' || naam === 'raadskalender' || naam === 'stukken')
    return { page: naam, planId }
  const soort = overzichten.find(een => een.soort === naam)?.soort
  return !soort ? { page: 'nietGevonden' } : { page: 'overzicht', planId, soort }
}

/** Where to go after signing in: a path of ours only, so no link can send people elsewhere. */
function localPath(search: string): string {
  const naar = new URLSearchParams(search).get('naar') ?? ''
  return /^\/(?![/\\])/.test(naar) ? naar : '/plannen'
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

export const planPath = (planId: string): string => `/plannen/${encodeURIComponent(planId)}`

/** A conversation about a plan, opened in it. */
export const draadPath = (planId: string, draadId: string): string =>
  `${planPath(planId)}?draad=${encodeURIComponent(draadId)}`

export const overzichtPath = (planId: string, soort: OverzichtSoort): string => `${planPath(planId)}/${soort}`

/** The criteria of a plan. */
export const regelsetPath = (planId: string): string => `${planPath(planId)}/criteria`

/** The people in a plan. */
export const ledenPath = (planId: string): string => `${planPath(planId)}/leden`

/** Where a plan is read and answered by who decides about it. */
export const leesPath = (planId: string): string => `${planPath(planId)}/lezen`

/** The page of the bestuurlijke tafel. */
export const tafelPath = (planId: string): string => `${planPath(planId)}/vaststelling`

/** When papers have to be where before each raad. */
export const raadskalenderPath = (planId: string): string => `${planPath(planId)}/raadskalender`

/** Where papers are made of a plan. */
export const stukkenPath = (planId: string): string => `${planPath(planId)}/stukken`

/** What papers of a plan look like. */
export const huisstijlPath = (planId: string): string => `${planPath(planId)}/huisstijl`

/** Asked before another page is shown; false keeps this one. */
type Guard = (go: () => void) => boolean

const listeners = new Set<() => void>()
let guard: Guard | null = null
let shown = typeof location === 'undefined' ? '/' : hereFrom(location)

function hereFrom(at: Location): string {
  return at.pathname + at.search
}

function show(url: string): void {
  shown = url
  for (const listener of [...listeners]) listener()
}

export function navigate(url: string, how: 'push' | 'replace' = 'push'): void {
  const go = () => {
    if (how === 'push') history.pushState(null, '', url)
    else history.replaceState(null, '', url)
    window.scrollTo(0, 0)
    show(hereFrom(location))
  }
  if (!guard || guard(go)) go()
}

/** Lets a page with unsaved work ask first. Returns the end of it. */
export function guardLeaving(ask: Guard): () => void {
  guard = ask
  return () => {
    if (guard === ask) guard = null
  }
}

/** Follows Back and Forward, and clicks on links to our own pages. Returns the end of it. */
export function startRouting(): () => void {
  const onPop = () => {
    const to = hereFrom(location)
    const go = () => {
      if (hereFrom(location) !== to) history.replaceState(null, '', to)
      show(to)
    }
    if (!guard || guard(go)) go()
    else history.pushState(null, '', shown)
  }
  window.addEventListener('popstate', onPop)
  document.addEventListener('click', followLink)
  return () => {
    window.removeEventListener('popstate', onPop)
    document.removeEventListener('click', followLink)
  }
}

function followLink(event: MouseEvent): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (event.defaultPrevented || !plain || !link || link.target || link.hasAttribute('download')) return
  const url = new URL(link.href, location.href)
  if (url.origin !== location.origin || url.hash !== '') return
  if (parseRoute(url.pathname).page === 'nietGevonden') return
  event.preventDefault()
  navigate(url.pathname + url.search)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The address shown, without its hash. */
export const useAddress = (): string => useSyncExternalStore(subscribe, () => shown)
