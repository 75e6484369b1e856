import type { Page } from '@playwright/test'
import { clientDir } from '../../server/clientBuild.ts'
import { systemClock } from '../../server/clock.ts'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { axeFindings } from '../kit/axe.ts'
import { test as base, expect, planPath } from '../kit/browser.ts'
import type { DemoServer } from '../kit/demoServer.ts'
import { kleinPlan } from '../kit/kleinPlan.ts'
import { prose } from '../kit/prose.ts'
import { startTestServer, type TestServer } from '../kit/testServer.ts'

interface Own {
  /** A server of which the test sets the clock on the wall. */
  readonly table: TestServer & { readonly wall: () => number; readonly passHour: () => void }
}
const test = base.extend<Own>({
  table: async ({ browserName: _ }, use) => {
    let ahead = 0
    const clock = { ...systemClock, wall: () => Date.now() + ahead }
    const server = await startTestServer({ clientDir, clock, plan: kleinPlan })
    await use(
      Object.assign(server, {
        wall: clock.wall,
        passHour: () => {
          ahead += 3_600_000
        },
      }),
    )
    await server.close()
  },
})
test.use({ omvang: 'klein' })

async function edit({ store, rooms }: TestServer, naam: string, ...edits: PlanEdit[]): Promise<void> {
  const id = (await store.users.byDemo(naam))?.id ?? ''
  for (const one of edits) await rooms.edit('voorbeeld', id, () => one)
}

test('sinds uw laatste bezoek: what others changed is told at the top, leads there, stays away once closed, and is not told at the next visit', async ({
  table,
  openAs,
}) => {
  await table.ask('/api/v1/plannen/voorbeeld/bezoek', 'anna', { method: 'PUT' })
  await edit(
    table,
    'bram',
    { op: 'write', elementId: 'a3', veld: 'oplossing', tekst: 'Dit doen wij samen.' },
    { op: 'create', kind: 'opgaven', id: 'nieuw', waarden: { titel: 'Wonen met zorg' } },
  )
  await edit(table, 'dirk', {
    op: 'delete',
    elementId: 'a2',
    verwijderdOp: '2026-11-22T10:00:00Z',
    door: 'Dirk',
  })
  table.passHour()
  const page = await openAs('anna', { url: table.url, path: planPath })
  const strip = page.getByRole('region', { name: 'Sinds uw laatste bezoek' })
  await expect(strip.getByRole('button', { name: /3 wijzigingen in 3 onderdelen/ })).toBeVisible()
  await strip.getByRole('button', { name: /Sinds uw laatste bezoek/ }).click()
  await expect(strip.getByRole('listitem')).toHaveText([
    /Afspraak.*weggehaald.*Dirk de Boer/,
    /Wonen met zorg.*nieuw.*Bram Kok/,
    /Wat gaan we doen\?.*Bram Kok/,
  ])
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `test-results/schermen/sinds-bezoek-${width}.png` })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `pixels wider than ${width}`).toBeLessThanOrEqual(0)
    expect((await axeFindings(page, { part: '.sinds-bezoek' })).join('\n')).toBe('')
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await strip.getByRole('button', { name: /Wat gaan we doen/ }).click()
  await expect(prose(page, 'a3', 'oplossing')).toBeFocused()
  await expect(strip.getByRole('listitem')).toHaveCount(0)
  await page.reload()
  await expect(strip).toBeVisible()
  await strip.getByRole('button', { name: 'Sluit voor dit bezoek' }).click()
  await expect(strip).toHaveCount(0)
  const left = table.wall()
  const marked = page.waitForResponse(answer => answer.url().endsWith('/bezoek') && answer.status() === 204)
  await page.getByRole('link', { name: 'Mijn plannen' }).click()
  await marked
  const told = page.waitForResponse(/sinds-laatste-bezoek/)
  await page.goBack()
  expect(await (await told).json()).toMatchObject({ onderdelen: { length: 3 } })
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(strip).toHaveCount(0)
  table.passHour()
  const next = await (await table.ask('/api/v1/plannen/voorbeeld/sinds-laatste-bezoek', 'anna')).json()
  expect(next).toEqual({ sinds: expect.any(String), onderdelen: [] })
  expect(Date.parse((next as { sinds: string }).sinds)).toBeGreaterThanOrEqual(left)
})

const bel = (page: Page) => page.getByRole('button', { name: /^Berichten/ })

/** Bram says something at an afspraak, to Anna. */
async function noemAnna({ ask }: DemoServer, tekst: string): Promise<string> {
  const leden = (await (await ask(`/api/v1${planPath}/leden`, 'bram')).json()) as {
    id: string
    naam: string
  }[]
  const anna = leden.find(({ naam }) => naam === 'Anna Jansen')
  const vermeldingen = [{ soort: 'persoon', id: anna?.id }]
  const body = JSON.stringify({ elementId: 'a3', veld: 'oplossing', anker: null, tekst, vermeldingen })
  const answer = await ask(`/api/v1${planPath}/draden`, 'bram', { method: 'POST', body })
  return ((await answer.json()) as { id: string }).id
}

test('the bell of an open plan says within a second what concerns one, and leads there', async ({
  server,
  openAs,
}) => {
  const page = await openAs('anna')
  await expect(bel(page)).toHaveAccessibleName('Berichten')
  await noemAnna(server, '@Anna Jansen, kunnen wij dit toezeggen? De ondersteuning is nog niet rond.')
  await noemAnna(server, '@Anna Jansen, en dit?')
  await expect(bel(page)).toHaveAccessibleName('Berichten, 2 ongelezen')
  await bel(page).click()
  const dialog = page.getByRole('dialog', { name: 'Berichten' })
  await expect(dialog.getByRole('listitem')).toHaveText([
    /Ongelezen: .*Bram Kok noemde u.*en dit\?/,
    /toezeggen/,
  ])
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `test-results/schermen/berichten-${width}.png` })
    expect((await axeFindings(page, { part: 'dialog[open]' })).join('\n')).toBe('')
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await dialog.getByRole('button', { name: /toezeggen/ }).click()
  await expect(dialog).toHaveCount(0)
  await expect(prose(page, 'a3', 'oplossing')).toBeInViewport()
  await expect(page.getByRole('tab', { name: /Opmerkingen/ })).toHaveAttribute('aria-selected', 'true')
  await expect(bel(page)).toHaveAccessibleName(/^Berichten/)
  await bel(page).click()
  const keuze = dialog.getByLabel('E-mail over dit plan')
  await expect(keuze).toHaveValue('dagelijks')
  const kept = page.waitForResponse(answer => answer.request().method() === 'PUT' && answer.ok())
  await keuze.selectOption('Geen e-mail')
  await kept
  const voorkeur = await server.ask(`/api/v1${planPath}/bericht-voorkeur`, 'anna')
  expect(await voorkeur.json()).toEqual({ frequentie: 'uit' })
  await dialog.getByRole('button', { name: 'Alles gelezen' }).click()
  await expect(dialog.getByText('Ongelezen:')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(bel(page)).toHaveAccessibleName('Berichten')
})

test('on another page the bell is asked when one comes back to the window, and leads into the plan', async ({
  server,
  openAs,
}) => {
  const page = await openAs('anna', { path: '/plannen' })
  await expect(bel(page)).toHaveAccessibleName('Berichten')
  const draadId = await noemAnna(server, 'Kijk je mee?')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(bel(page)).toHaveAccessibleName('Berichten, 1 ongelezen')
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `test-results/schermen/plannen-bel-${width}.png` })
    expect((await axeFindings(page, { part: '.page__bar' })).join('\n')).toBe('')
  }
  await bel(page).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Kijk je mee/ })
    .click()
  await expect(page).toHaveURL(new RegExp(`${planPath}\\?draad=${draadId}$`))
  await expect(prose(page, 'a3', 'oplossing')).toBeInViewport()
})

test('the page that ends letters is found right by axe, and its button ends them', async ({
  table,
  openAs,
}) => {
  const anna = (await table.store.users.byDemo('anna'))?.id ?? ''
  const sleutel = await table.store.berichtenPost.afmeldsleutel('voorbeeld', anna)
  const page = await openAs(null, { url: table.url, path: `/berichten-afmelden/${sleutel}` })
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `test-results/schermen/afmelden-${width}.png` })
    expect((await axeFindings(page)).join('\n')).toBe('')
  }
  await page.getByRole('button', { name: 'Geen e-mail meer over dit plan' }).click()
  await expect(page.getByRole('heading', { name: 'Dat is gelukt' })).toBeVisible()
  expect(await table.store.berichtenPost.frequentie('voorbeeld', anna)).toBe('uit')
})
