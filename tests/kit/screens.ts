import { expect, type Page } from '@playwright/test'
import { planPath, typeAtEnd } from './browser.ts'
import { openSaving } from './localCopy.ts'
import { prose } from './prose.ts'

/** A screen of the product: who sees it, where, and what was done to get it. */
export interface Screen {
  readonly naam: string
  readonly who: string | null
  readonly path: string
  /** What is there when it is whole. */
  readonly title: RegExp
  readonly show?: (page: Page) => Promise<unknown>
  /** What this screen adds to another one, when that is all there is to look at anew. */
  readonly part?: string
}

const key = (combination: string) => (page: Page) => page.keyboard.press(combination)

const tabel = (page: Page) => expect(page.getByRole('table').first()).toBeVisible()

const zilverdal = { who: 'anna', path: planPath, title: /Regioplan Zilverdal/ } as const

/** Types without a connection, and comes back to a server that says this. */
const comingBackTo = (code: number, reason: string) => async (page: Page) => {
  await page.routeWebSocket(/\/sync\//, socket => void socket.close({ code: 1013 }))
  await page.reload()
  await typeAtEnd(page, 'a1', 'titel', ' nu')
  await page.routeWebSocket(/\/sync\//, socket => void socket.close({ code, reason }))
  await expect(page.getByText(/wijzigingen staan nog alleen in dit venster/).first()).toBeVisible()
}

export const screens: readonly Screen[] = [
  { naam: 'aanmelden', who: null, path: '/', title: /Aanmelden/ },
  {
    naam: 'aanmelden-mislukt',
    who: null,
    path: '/aanmelden',
    title: /Aanmelden/,
    show: async page => {
      await page.getByRole('textbox', { name: 'E-mailadres' }).fill('niemand@regio.example')
      await page.getByLabel('Wachtwoord', { exact: true }).fill('fout wachtwoord')
      await page.getByRole('button', { name: 'Aanmelden' }).click()
      await expect(page.getByText('Dit e-mailadres en wachtwoord horen niet bij elkaar.')).toBeVisible()
    },
  },
  { naam: 'plannen', who: 'anna', path: '/plannen', title: /Mijn plannen/ },
  { naam: 'nieuw-plan', who: 'anna', path: '/plannen/nieuw', title: /Nieuw plan/ },
  {
    naam: 'nieuw-plan-fouten',
    who: 'anna',
    path: '/plannen/nieuw',
    title: /Nieuw plan/,
    show: async page => {
      await page.getByRole('tab', { name: 'Uit een JSON-bestand' }).click()
      await page.getByRole('textbox').fill('{"plan":{"id":"x","titel":1,"opgaven":[{"id":""}]}}')
      await page.getByRole('button', { name: 'Maak plan' }).click()
      await expect(page.getByText('plan.opgaven[0].id')).toBeVisible()
    },
  },
  { naam: 'plan', who: 'anna', path: planPath, title: /Regioplan Zilverdal/ },
  {
    naam: 'plan-afspraak',
    who: 'anna',
    path: planPath,
    title: /Regioplan Zilverdal/,
    show: async page => {
      await prose(page, 'a1', 'oplossing').scrollIntoViewIfNeeded()
      await prose(page, 'a1', 'oplossing').click()
      await page.keyboard.press('Control+a')
      await expect(page.getByRole('toolbar', { name: 'Opmaak' })).toBeVisible()
    },
    part: '[data-kaart="a1"], .opmaak-balk',
  },
  {
    naam: 'plan-afspraak-leeg',
    who: 'anna',
    path: planPath,
    title: /Regioplan Zilverdal/,
    show: page => prose(page, 'a8', 'titel').click(),
    part: '[data-kaart="a8"]',
  },
  { naam: 'plan-lezer', who: 'eva', path: planPath, title: /Regioplan Zilverdal/ },
  {
    naam: 'zoeken',
    who: 'anna',
    path: planPath,
    title: /Regioplan Zilverdal/,
    show: key('Control+Shift+F'),
    part: 'dialog[open]',
  },
  {
    naam: 'sneltoetsen',
    who: 'anna',
    path: planPath,
    title: /Regioplan Zilverdal/,
    show: key('Control+/'),
    part: 'dialog[open]',
  },
  {
    naam: 'prullenbak',
    who: 'anna',
    path: planPath,
    title: /Regioplan Zilverdal/,
    show: async page => {
      await page.getByRole('button', { name: 'Meer', exact: true }).click()
      await page.getByRole('menuitem', { name: /Prullenbak/ }).click()
    },
    part: 'dialog[open]',
  },
  {
    naam: 'opslaan',
    ...zilverdal,
    show: openSaving,
    part: 'dialog[open]',
  },
  {
    naam: 'opslaan-eigen-apparaat',
    ...zilverdal,
    show: async page => {
      await openSaving(page)
      await page.getByRole('checkbox', { name: 'Dit is mijn eigen apparaat' }).check()
      await page.context().setOffline(true)
      await expect(page.getByRole('dialog')).toContainText('Geen verbinding')
      await expect(page.getByText('De kopie op dit apparaat is bijgewerkt.')).toBeVisible()
    },
    part: 'dialog[open]',
  },
  {
    naam: 'geen-verbinding',
    ...zilverdal,
    show: async page => {
      await page.context().setOffline(true)
      await typeAtEnd(page, 'a1', 'titel', ' nu')
      await expect(page.locator('.offline-bar')).toContainText('3 wijzigingen')
    },
    part: '.offline-bar, .plan-bar',
  },
  {
    naam: 'opslaan-lukt-niet',
    ...zilverdal,
    show: comingBackTo(1013, 'opslag-mislukt'),
    part: '.offline-bar, .plan-bar',
  },
  {
    naam: 'geen-toegang-meer',
    ...zilverdal,
    show: async page => {
      await comingBackTo(4403, 'geen-toegang')(page)
      await expect(page.getByRole('dialog', { name: 'U heeft geen toegang meer' })).toBeVisible()
    },
    part: 'dialog[open]',
  },
  {
    naam: 'afgemeld',
    ...zilverdal,
    show: async page => {
      await comingBackTo(4401, 'niet-aangemeld')(page)
      await expect(page.getByRole('dialog', { name: 'U bent afgemeld' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('.offline-bar')).toContainText('U bent afgemeld')
    },
    part: '.offline-bar',
  },
  {
    naam: 'stand',
    who: 'anna',
    path: `${planPath}/stand?fase=0.9`,
    title: /Stand van het plan/,
    show: tabel,
  },
  {
    naam: 'mijn-organisatie',
    who: 'bram',
    path: `${planPath}/mijn-organisatie`,
    title: /organisatie/,
    show: tabel,
  },
  { naam: 'sectoren', who: 'eva', path: `${planPath}/sectoren`, title: /Balans van sectoren/, show: tabel },
  { naam: 'criteria', who: null, path: '/criteria', title: /Criteria uitgelegd/ },
  ...['dirk', 'eva'].map(who => ({
    ...{ naam: `criteria-van-plan-${who}`, who, path: `${planPath}/criteria` },
    title: /Criteria van dit plan/,
    show: (page: Page) => expect(page.getByRole('heading', { name: 'Wijzigingen' })).toBeVisible(),
  })),
  {
    naam: 'leg-uit',
    who: 'anna',
    path: planPath,
    title: /Regioplan Zilverdal/,
    show: async page => {
      await prose(page, 'a2', 'oplossing').click()
      await page.keyboard.press('Control+.')
      await page
        .locator('.finding-card')
        .getByRole('button', { name: 'Leg uit', exact: true })
        .first()
        .click()
      await expect(page.getByLabel('Waarom is dit zo?')).toBeFocused()
    },
    part: '.finding-card',
  },
  { naam: 'niet-gevonden', who: 'anna', path: '/bestaat-niet', title: /./ },
  { naam: 'plan-niet-gevonden', who: 'anna', path: '/plannen/bestaat-niet', title: /./ },
]

/** Waits until a screen is whole, and brings it to what is to be seen. */
export async function showScreen(page: Page, { title, show, part }: Screen): Promise<void> {
  await expect(page).toHaveTitle(title)
  await expect(page.locator('h1')).not.toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await show?.(page)
  if (part) await expect(page.locator(part).first()).toBeVisible()
}
