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
  if (parts.length === 3 && parts[0] === 'plannen') return overzichtRoute(parts[1] ?? '', parts[2] ?? '')
  if (parts.length === 2 && parts[0] === 'plannen') {
    const id = decode(parts[1] ?? '')
    if (id === null) return { page: 'nietGevonden' }
    return id === 'nieuw' ? { page: 'nieuw' } : { page: 'plan', planId: id }
  }
  return { page: 'nietGevonden' }
}

function overzichtRoute(part: string, naam: string): Route {
  const planId = decode(part)
  if (planId !== null && naam === 'criteria') return { page: 'regelset', planId }
  const soort = overzichten.find(een => een.soort === naam)?.soort
  return planId === null || !soort ? { page: 'nietGevonden' } : { page: 'overzicht', planId, soort }
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

export const overzichtPath = (planId: string, soort: OverzichtSoort): string => `${planPath(planId)}/${soort}`

/** The criteria of a plan. */
export const regelsetPath = (planId: string): string => `${planPath(planId)}/criteria`

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
