import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, isSaved, planIsOpen, planPath, saveMark, test, typeAtEnd } from '../kit/browser.ts'
import type { DemoServer } from '../kit/demoServer.ts'
import { letterTo, linkTo, nodigUit, vulNieuwAccount } from '../kit/mensen.ts'
import { linkIn } from '../kit/outbox.ts'

test.use({ omvang: 'klein' })

const femke = 'femke@venne.example'
const verhuisd = 'f.vis@venne.example'
const [oud, nieuw] = ['vier ossen op een dijk', 'zeven zwanen in de mist']
const ledenPath = `${planPath}/leden`
const rij = (page: Page, naam: string) =>
  page.getByRole('list', { name: 'Mensen in dit plan' }).getByRole('listitem').filter({ hasText: naam })

async function meldAan(page: Page, email: string, wachtwoord: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord)
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
}

/** The page of somebody who just made an account on an invitation by mail, with the plan open. */
async function femkeIsIn(openAs: (naam: null, to: { path: string }) => Promise<Page>, server: DemoServer) {
  const page = await openAs(null, { path: '/aanmelden' })
  await page.goto(await nodigUit(server, femke))
  await vulNieuwAccount(page, 'Femke Vis', oud)
  await planIsOpen(page)
  return page
}

/** Takes a picture of a page in three widths: it fits in each, and axe finds nothing on it. */
async function bekijk(page: Page, naam: string): Promise<void> {
  for (const width of [390, 900, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `test-results/schermen/${naam}-${width}.png` })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `pixels that ${naam} is wider than ${width}`).toBeLessThanOrEqual(0)
  }
  expect((await axeFindings(page)).join('\n'), naam).toBe('')
}

test('a beheerder invites by mail, for some days and for a new organisation; the letter brings somebody new into the plan with the role, who writes', async ({
  openAs,
  server,
}) => {
  const dirk = await openAs('dirk')
  await dirk.getByRole('button', { name: 'Meer', exact: true }).click()
  await dirk.getByRole('menuitem', { name: 'Mensen in dit plan' }).click()
  await dirk.getByRole('button', { name: 'Iemand uitnodigen' }).click()
  await dirk.getByRole('textbox', { name: 'E-mailadres' }).fill(femke)
  await dirk
    .getByRole('combobox', { name: 'Rol', exact: true })
    .selectOption({ label: 'Redacteur: schrijft mee aan het plan' })
  await dirk.getByRole('combobox', { name: 'Hoe lang geldig?' }).selectOption('3 dagen')
  await dirk.getByRole('combobox', { name: 'Organisatie', exact: true }).fill('Thuiszorg Venne')
  await dirk.getByRole('button', { name: 'Verstuur uitnodiging' }).click()
  await expect(dirk.getByText('Kies een sector.')).toBeVisible()
  await dirk.getByRole('combobox', { name: 'Sector van Thuiszorg Venne' }).selectOption('vvt')
  await dirk.getByRole('button', { name: 'Verstuur uitnodiging' }).click()
  await expect(dirk.getByText(`De uitnodiging is onderweg naar ${femke}.`)).toBeVisible()
  await expect(dirk.getByText('De mail staat in DATA_DIR/outbox.')).toBeVisible()
  await dirk.getByRole('button', { name: 'Klaar' }).click()
  const open = dirk.getByRole('list', { name: 'Open uitnodigingen' })
  await expect(open.getByRole('listitem')).toHaveText(new RegExp(`${femke}.*Thuiszorg Venne.*Redacteur`))
  const [kept] = (await (await server.ask(`/api/v1${planPath}/uitnodigingen`, 'dirk')).json()) as Gemaakt[]
  expect(Math.round((Date.parse(kept?.verlooptOp ?? '') - Date.now()) / 86_400_000)).toBe(3)
  await dirk.getByRole('button', { name: 'Iemand uitnodigen' }).click()
  await dirk.getByRole('combobox', { name: 'Organisatie', exact: true }).fill('thuiszorg venne')
  await expect(dirk.getByRole('combobox', { name: /^Sector van/ })).toHaveCount(0)
  await dirk.getByRole('button', { name: 'Annuleren' }).click()

  const page = await openAs(null, { path: '/aanmelden' })
  await page.goto(await linkTo(server, femke))
  await expect(
    page.getByText('Dirk de Boer nodigt u uit als redacteur. Een redacteur schrijft mee'),
  ).toBeVisible()
  await expect(page.getByText('Regioplan Zilverdal')).toBeVisible()
  await vulNieuwAccount(page, 'Femke Vis', oud)
  await planIsOpen(page)
  await typeAtEnd(page, 'a1', 'titel', ' van Femke')
  await isSaved(page)

  await dirk.reload()
  await expect(rij(dirk, 'Femke Vis')).toContainText('Nu in het plan')
  await expect(rij(dirk, 'Femke Vis')).toContainText('Thuiszorg Venne')
  await expect(dirk.getByText('Er staan geen uitnodigingen open.')).toBeVisible()
})

interface Gemaakt {
  readonly verlooptOp: string
}

test('with a link one makes an account that its address confirms first; another address counts once it is confirmed from there, and the old one is told', async ({
  openAs,
  server,
}) => {
  const page = await openAs(null, { path: '/aanmelden' })
  await page.goto(await nodigUit(server))
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(femke)
  await vulNieuwAccount(page, 'Femke Vis', oud)
  await expect(page.getByText(`Open de mail die wij naar ${femke} stuurden`)).toBeVisible()
  await page.goto(await linkTo(server, femke))
  await page.getByRole('button', { name: 'Bevestig mijn account' }).click()
  await planIsOpen(page)
  await page.goto(`${server.url}/account`)
  const adres = page.getByRole('region', { name: 'E-mailadres' })
  await adres.getByRole('textbox', { name: 'Nieuw e-mailadres' }).fill(verhuisd)
  await adres.getByLabel('Uw wachtwoord').fill(oud)
  await adres.getByRole('button', { name: 'Wijzig e-mailadres' }).click()
  await expect(adres).toContainText(`Er is een mail onderweg naar ${verhuisd}.`)
  await expect(page.getByText(`U meldt u aan met ${femke}.`)).toBeVisible()
  await bekijk(page, 'adres-onderweg')
  await page.goto(await linkTo(server, verhuisd))
  await expect(page.getByText(`Uw account gebruikt daarna ${verhuisd}.`)).toBeVisible()
  await bekijk(page, 'bevestigen')
  await page.getByRole('button', { name: 'Bevestig dit adres' }).click()
  await expect(page.getByText(`Uw account gebruikt vanaf nu ${verhuisd}.`)).toBeVisible()
  await bekijk(page, 'bevestigd')
  const told = await letterTo(server, femke, 2)
  expect(told.subject).toBe('Het e-mailadres van uw account bij Regiotafel is gewijzigd')
  expect(told.text).toContain(verhuisd)
  await page.request.post(`${server.url}/api/v1/afmelden`)
  await page.goto(`${server.url}/aanmelden`)
  await meldAan(page, femke, oud)
  await expect(page.getByText('Dit e-mailadres en wachtwoord horen niet bij elkaar.')).toBeVisible()
  await meldAan(page, verhuisd, oud)
  await expect(page).toHaveTitle(/Mijn plannen/)
})

test('an account that is there signs in on the invitation and is in; a second use says why not', async ({
  openAs,
  server,
}) => {
  const page = await femkeIsIn(openAs, server)
  const { id } = (await (await page.request.get(`${server.url}/api/v1/ik`)).json()) as { id: string }
  await server.ask(`/api/v1${planPath}/leden/${id}`, 'dirk', { method: 'DELETE' })
  await page.request.post(`${server.url}/api/v1/afmelden`)
  const link = await nodigUit(server)
  await page.goto(link)
  await page.getByRole('tab', { name: 'Ik heb al een account' }).click()
  await meldAan(page, femke, oud)
  await planIsOpen(page)
  await page.goto(link)
  await expect(page.getByText('Deze uitnodiging is al gebruikt.')).toBeVisible()
})

test('an invitation that is withdrawn opens nothing any more', async ({ openAs, server }) => {
  const link = await nodigUit(server, femke)
  const dirk = await openAs('dirk', { path: ledenPath })
  await dirk.getByRole('button', { name: `Trek de uitnodiging van ${femke} in` }).click()
  await expect(dirk.getByText('Er staan geen uitnodigingen open.')).toBeVisible()
  const page = await openAs(null, { path: '/aanmelden' })
  await page.goto(link)
  await expect(page.getByText('Deze uitnodiging is ingetrokken.')).toBeVisible()
})

test('a forgotten password: a letter, another password, and signed out everywhere', async ({
  openAs,
  server,
}) => {
  const page = await femkeIsIn(openAs, server)
  const other = await openAs(null, { path: '/aanmelden' })
  await other.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
  await other.getByRole('textbox', { name: 'E-mailadres' }).fill(femke)
  await other.getByRole('button', { name: 'Stuur de mail' }).click()
  await expect(other.getByText(`Als er een account is met ${femke}`)).toBeVisible()
  await other.goto(linkIn(await letterTo(server, femke, 2)))
  await other.locator('input[name=wachtwoord]').fill('wachtwoord123')
  await other.getByRole('button', { name: 'Wijzig wachtwoord' }).click()
  await expect(other.getByText('Dit wachtwoord is te makkelijk te raden.')).toBeVisible()
  await expect(other.locator('input[name=wachtwoord]')).toBeFocused()
  await bekijk(other, 'nieuw-wachtwoord')
  await other.locator('input[name=wachtwoord]').fill(nieuw)
  await other.getByRole('button', { name: 'Wijzig wachtwoord' }).click()
  await expect(other.getByText('Uw wachtwoord is gewijzigd')).toBeVisible()
  await expect(page.getByRole('dialog', { name: /afgemeld|aanmelden/i })).toBeVisible()
  await other.getByRole('link', { name: 'Aanmelden' }).click()
  await meldAan(other, femke, nieuw)
  await expect(other.getByText('Mijn plannen').first()).toBeVisible()
})

test('one sees one’s sign-ins, ends another and signs out everywhere: open windows close at once', async ({
  openAs,
  server,
}) => {
  const plan = await openAs('bram')
  const account = await openAs('bram', { path: '/account' })
  await expect(account.getByText('U bent iemand uit de voorbeeldregio.')).toBeVisible()
  const lijst = account.getByRole('list', { name: 'Waar u bent aangemeld' })
  await expect(lijst.getByText('deze browser')).toHaveCount(1)
  await lijst
    .getByRole('button', { name: /Meld Chrome op Linux af/ })
    .first()
    .click()
  const afgemeld = plan.getByRole('dialog', { name: 'U bent afgemeld' })
  await expect(afgemeld).toBeVisible()
  await plan.request.get(`${server.url}/demo/bram`, { maxRedirects: 0 })
  await plan.reload()
  await planIsOpen(plan)
  await account.getByRole('button', { name: 'Overal afmelden' }).click()
  await expect(account).toHaveTitle(/Aanmelden/)
  await expect(afgemeld).toBeVisible()
  expect((await plan.request.get(`${server.url}/api/v1/ik`)).status()).toBe(401)
})

test('a beheerder gives another role and takes somebody out; who is taken out sees it at once', async ({
  openAs,
}) => {
  const bram = await openAs('bram')
  const dirk = await openAs('dirk', { path: ledenPath })
  await dirk.getByRole('combobox', { name: 'Rol van Bram Kok' }).selectOption('lezer')
  await expect(dirk.getByText('Bram Kok is nu lezer.')).toBeVisible()
  await expect(saveMark(bram)).toHaveText('U leest mee')
  await dirk.getByRole('button', { name: 'Haal Bram Kok uit dit plan' }).click()
  await dirk.getByRole('dialog').getByRole('button', { name: 'Haal uit dit plan' }).click()
  await expect(rij(dirk, 'Bram Kok')).toHaveCount(0)
  await expect(bram.getByRole('dialog', { name: 'U heeft geen toegang meer' })).toBeVisible()
})

test('one leaves a plan oneself, and the only beheerder cannot; a lezer sees the list and no controls', async ({
  openAs,
}) => {
  const eva = await openAs('eva', { path: ledenPath })
  await expect(rij(eva, 'Eva Smit')).toContainText('(u)')
  await expect(eva.getByRole('main').locator('select, input')).toHaveCount(0)
  await expect(eva.getByRole('button', { name: /uitnodigen|uit dit plan/ })).toHaveCount(0)
  await eva.getByRole('button', { name: 'Verlaat dit plan' }).click()
  await eva.getByRole('dialog').getByRole('button', { name: 'Verlaat dit plan' }).click()
  await expect(eva).toHaveTitle(/Mijn plannen/)
  await expect(eva.getByText('U heeft nog geen plannen')).toBeVisible()
  const dirk = await openAs('dirk', { path: ledenPath })
  await expect(rij(dirk, 'Eva Smit')).toHaveCount(0)
  await expect(dirk.getByText('U bent de enige beheerder.')).toBeVisible()
  await expect(dirk.getByRole('combobox', { name: 'Rol van Dirk de Boer' })).toHaveCount(0)
})
