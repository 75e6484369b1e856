import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { guardLeaving, navigate, parseRoute, planPath, startRouting } from '../../../client/route.ts'

describe('an address as a page', () => {
  test.each([
    ['/', { page: 'plannen' }],
    ['/plannen', { page: 'plannen' }],
    ['/plannen/', { page: 'plannen' }],
    ['/plannen/nieuw', { page: 'nieuw' }],
    ['/plannen/plan-zv', { page: 'plan', planId: 'plan-zv' }],
    ['/plannen/caf%C3%A9', { page: 'plan', planId: 'café' }],
    ['/plannen/%E0%A4%A', { page: 'nietGevonden' }],
    ['/plannen/plan-zv/criteria', { page: 'regelset', planId: 'plan-zv' }],
    ['/plannen/plan-zv/stand', { page: 'overzicht', planId: 'plan-zv', soort: 'stand' }],
    ['/plannen/caf%C3%A9/sectoren', { page: 'overzicht', planId: 'café', soort: 'sectoren' }],
    ['/plannen/%E0%A4%A/stand', { page: 'nietGevonden' }],
    ['/plannen/plan-zv/stand/meer', { page: 'nietGevonden' }],
    ['/plannen/plan-zv/leden', { page: 'leden', planId: 'plan-zv' }],
    ['/plannen/plan-zv/lezen', { page: 'lezen', planId: 'plan-zv' }],
    ['/plannen/plan-zv/raadskalender', { page: 'raadskalender', planId: 'plan-zv' }],
    ['/plannen/plan-zv/vaststelling', { page: 'vaststelling', planId: 'plan-zv' }],
    ['/plannen/plan-zv/stukken', { page: 'stukken', planId: 'plan-zv' }],
    ['/plannen/plan-zv/huisstijl', { page: 'huisstijl', planId: 'plan-zv' }],
    ['/criteria', { page: 'criteria' }],
    ['/account', { page: 'account' }],
    ['/wachtwoord-vergeten', { page: 'wachtwoordVergeten' }],
    ['/wachtwoord/abc-_1', { page: 'nieuwWachtwoord', token: 'abc-_1' }],
    ['/uitnodiging/abc-_1', { page: 'uitnodiging', token: 'abc-_1' }],
    ['/bevestigen/abc-_1', { page: 'bevestigen', token: 'abc-_1' }],
    ['/constructor/abc', { page: 'nietGevonden' }],
    ['/plannen/plan-zv/meer', { page: 'nietGevonden' }],
    ['/iets', { page: 'nietGevonden' }],
  ])('%s', (path, route) => {
    expect(parseRoute(path)).toEqual(route)
  })

  test('after signing in one goes where one wanted to', () => {
    expect(parseRoute('/aanmelden', 'naar=%2Fplannen%2Fplan-zv')).toEqual({
      page: 'aanmelden',
      naar: '/plannen/plan-zv',
    })
  })

  test.each(['https://elders.invalid', '//elders.invalid', '/\\elders.invalid', 'plannen', ''])(
    'after signing in nobody is sent to "%s"',
    naar => {
      expect(parseRoute('/aanmelden', `naar=${encodeURIComponent(naar)}`)).toEqual({
        page: 'aanmelden',
        naar: '/plannen',
      })
    },
  )

  test('the path of a plan leads back to it', () => {
    const planId = 'regio/één plan?'
    expect(parseRoute(planPath(planId))).toEqual({ page: 'plan', planId })
  })
})

describe('following links', () => {
  let stop = () => {}
  beforeEach(() => {
    history.replaceState(null, '', '/plannen')
    stop = startRouting()
  })
  afterEach(() => stop())

  /** Presses a link; true when the router took it. What it leaves alone is kept from loading. */
  function press(html: string, options: MouseEventInit = {}): boolean {
    document.body.innerHTML = html
    let taken = false
    const look = (event: Event) => {
      taken = event.defaultPrevented
      event.preventDefault()
    }
    window.addEventListener('click', look, { once: true })
    document
      .querySelector('a')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }))
    return taken
  }

  test('a link to a page of ours changes the address without loading', () => {
    expect(press('<a href="/plannen/plan-zv">Plan</a>')).toBe(true)
    expect(location.pathname).toBe('/plannen/plan-zv')
  })

  test.each([
    ['with Ctrl', '<a href="/plannen/plan-zv">Plan</a>', { ctrlKey: true }],
    ['to a new window', '<a href="/plannen/plan-zv" target="_blank">Plan</a>', {}],
    ['to a download', '<a href="/plannen/plan-zv" download>Plan</a>', {}],
    ['to the demo sign-in', '<a href="/demo/anna">Anna</a>', {}],
    ['to another site', '<a href="https://elders.invalid/plannen">Elders</a>', {}],
    ['to a place on the page', '<a href="#pagina">Inhoud</a>', {}],
  ])('a link %s is left to the browser', (_what, html, options) => {
    expect(press(html, options)).toBe(false)
    expect(location.pathname).toBe('/plannen')
  })

  test('a page with unsaved work is asked first, and can go on later', () => {
    let go = () => {}
    const end = guardLeaving(leave => {
      go = leave
      return false
    })
    navigate('/plannen/nieuw')
    expect(location.pathname).toBe('/plannen')
    go()
    expect(location.pathname).toBe('/plannen/nieuw')
    end()
  })
})
