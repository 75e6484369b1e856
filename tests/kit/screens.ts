import { expect, type Page } from '@playwright/test'
import { begin, draadBij } from './aangewezen.ts'
import { maakPng } from './beelden.ts'
import { isSaved, planIsOpen, planPath, typeAtEnd } from './browser.ts'
import type { DemoServer } from './demoServer.ts'
import { openSaving } from './localCopy.ts'
import { buitenPlan, openUitnodiging, vulNieuwAccount } from './mensen.ts'
import { openComments, placeComment, reply } from './overlegPage.ts'
import { prose } from './prose.ts'
import { goToItem } from './voorstelPage.ts'
import { chooseWord, openAddWord, openNewFromWord } from './wordPage.ts'

/** A screen of the product: what was done to get it, and to leave it again. */
export interface Screen {
  readonly naam: string
  /** Where it is, when that is another page than that of the screen before it. */
  readonly path?: string
  /** What is there when it is whole; left out, as with the screen before it. */
  readonly title?: RegExp
  readonly show?: (page: Page, server: DemoServer) => Promise<unknown>
  /** Goes back to what the next screen begins with. */
  readonly leave?: (page: Page) => Promise<unknown>
  /** What this screen adds to another one, when that is all there is to look at anew. */
  readonly part?: string
}

/** Screens that one person sees one after the other in one window. */
export interface Tour {
  readonly naam: string
  readonly who: string | null
  /** How much of the example plan they need: left out, its first opgave. */
  readonly omvang?: 'heel'
  readonly screens: readonly Screen[]
}

const key = (combination: string) => (page: Page) => page.keyboard.press(combination)
const sluit = key('Escape')

const tabel = (page: Page) => expect(page.getByRole('table').first()).toBeVisible()

const zilverdal = { path: planPath, title: /Regioplan Zilverdal/ } as const

/** The server ends the socket with this from now on. */
const ends = (page: Page, code: number, reason?: string) =>
  page.routeWebSocket(/\/sync\//, socket => void socket.close({ code, ...(reason && { reason }) }))

/** Types without a connection, and comes back to a server that says this. */
const comingBackTo = (code: number, reason: string) => async (page: Page) => {
  await ends(page, 1013)
  await page.reload()
  await typeAtEnd(page, 'a1', 'titel', ' nu')
  await ends(page, code, reason)
  await expect(page.getByText(/wijzigingen staan nog alleen in dit venster/).first()).toBeVisible()
}

const aanmeldingen = (page: Page) => expect(page.getByText('deze browser')).toBeVisible()
const ledenVan = { path: `${planPath}/leden`, title: /Mensen in dit plan/ } as const
const leden = (page: Page) => expect(page.getByText('Anna Jansen').first()).toBeVisible()
const criteriaVanPlan = {
  ...{ path: `${planPath}/criteria`, title: /Criteria van dit plan/ },
  show: (page: Page) => expect(page.getByRole('heading', { name: 'Wijzigingen' })).toBeVisible(),
}

const buiten: Tour = {
  naam: 'who is not signed in',
  who: null,
  screens: [
    { naam: 'aanmelden', path: '/', title: /Aanmelden/ },
    {
      naam: 'aanmelden-mislukt',
      show: async page => {
        await page.getByRole('textbox', { name: 'E-mailadres' }).fill('niemand@regio.example')
        await page.getByLabel('Wachtwoord', { exact: true }).fill('fout wachtwoord')
        await page.getByRole('button', { name: 'Aanmelden' }).click()
        await expect(page.getByText('Dit e-mailadres en wachtwoord horen niet bij elkaar.')).toBeVisible()
      },
    },
    { naam: 'wachtwoord-vergeten', path: '/wachtwoord-vergeten', title: /Wachtwoord vergeten/ },
    {
      naam: 'wachtwoord-vergeten-verstuurd',
      show: async page => {
        await page.getByRole('textbox', { name: 'E-mailadres' }).fill('femke@venne.example')
        await page.getByRole('button', { name: 'Stuur de mail' }).click()
        await expect(page.getByText('DATA_DIR/outbox')).toBeVisible()
      },
    },
    {
      naam: 'link-verlopen',
      ...{ path: '/wachtwoord/bestaat-niet', title: /Nieuw wachtwoord/ },
      show: page => expect(page.getByText('Deze link is verlopen of al gebruikt.')).toBeVisible(),
    },
    {
      naam: 'uitnodiging-onbekend',
      ...{ path: '/uitnodiging/bestaat-niet', title: /Uitnodiging/ },
      show: page => expect(page.getByText('Deze uitnodiging bestaat niet.')).toBeVisible(),
    },
    { naam: 'criteria', path: '/criteria', title: /Criteria uitgelegd/ },
  ],
}

const eigen: Tour = {
  naam: 'one’s own pages',
  who: 'anna',
  screens: [
    { naam: 'plannen', path: '/plannen', title: /Mijn plannen/ },
    { naam: 'nieuw-plan', path: '/plannen/nieuw', title: /Nieuw plan/ },
    {
      naam: 'nieuw-plan-fouten',
      show: async page => {
        await page.getByRole('tab', { name: 'Uit een JSON-bestand' }).click()
        await page.getByRole('textbox').fill('{"plan":{"id":"x","titel":1,"opgaven":[{"id":""}]}}')
        await page.getByRole('button', { name: 'Maak plan' }).click()
        await expect(page.getByText('plan.opgaven[0].id')).toBeVisible()
      },
    },
    {
      naam: 'nieuw-plan-word',
      show: async page => {
        await openNewFromWord(page)
        await chooseWord(page, 'een kaart per afspraak')
        await expect(page.getByText('wordt 1 opgave, 2 afspraken, 3 partijen')).toBeVisible()
        await page.getByText('2 afspraken', { exact: true }).click()
      },
    },
    { naam: 'account-demo', path: '/account', title: /Uw account/, show: aanmeldingen },
    { naam: 'niet-gevonden', path: '/bestaat-niet', title: /./ },
    { naam: 'plan-niet-gevonden', path: '/plannen/bestaat-niet', title: /./ },
  ],
}

const schrijven: Tour = {
  naam: 'a plan one writes in',
  ...{ who: 'anna', omvang: 'heel' },
  screens: [
    { naam: 'plan', ...zilverdal },
    {
      naam: 'plan-afspraak',
      show: async page => {
        await prose(page, 'a1', 'oplossing').scrollIntoViewIfNeeded()
        await prose(page, 'a1', 'oplossing').click()
        await page.keyboard.press('Control+a')
        await expect(page.getByRole('toolbar', { name: 'Opmaak' })).toBeVisible()
      },
      leave: sluit,
      part: '[data-kaart="a1"], .opmaak-balk',
    },
    {
      naam: 'plan-afspraak-leeg',
      show: page => prose(page, 'a8', 'titel').click(),
      leave: sluit,
      part: '[data-kaart="a8"]',
    },
  ],
}

const vensters: Tour = {
  naam: 'what opens over a plan and beside it',
  who: 'anna',
  screens: [
    { naam: 'zoeken', ...zilverdal, show: key('Control+Shift+F'), leave: sluit, part: 'dialog[open]' },
    { naam: 'sneltoetsen', show: key('Control+/'), leave: sluit, part: 'dialog[open]' },
    {
      naam: 'prullenbak',
      show: async page => {
        await page.getByRole('button', { name: 'Meer', exact: true }).click()
        await page.getByRole('menuitem', { name: /Prullenbak/ }).click()
      },
      leave: sluit,
      part: 'dialog[open]',
    },
    {
      naam: 'word-toevoegen',
      show: async page => {
        await openAddWord(page)
        await chooseWord(page, 'een tabel met afspraken')
        await expect(page.getByRole('button', { name: 'Voeg toe aan dit plan' })).toBeVisible()
      },
      leave: sluit,
      part: 'dialog[open]',
    },
    {
      naam: 'leg-uit',
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
      leave: sluit,
      part: '.finding-card',
    },
    {
      naam: 'opmerking-nieuw',
      show: async page => {
        await page.getByRole('button', { name: 'Nieuwe opmerking bij afspraak 3.1-A' }).click()
        await page.getByRole('button', { name: 'Wijs toe aan iemand' }).click()
        await page.getByRole('textbox', { name: 'Uw opmerking' }).fill('Kan @br')
        await page.getByRole('textbox', { name: 'Uw opmerking' }).press('End')
      },
      part: '#meldingen',
    },
  ],
}

const opslaan: Tour = {
  naam: 'how one’s work is kept',
  who: 'anna',
  screens: [
    { naam: 'opslaan', ...zilverdal, show: openSaving, leave: sluit, part: 'dialog[open]' },
    {
      naam: 'geen-verbinding',
      show: async page => {
        await page.context().setOffline(true)
        await typeAtEnd(page, 'a1', 'titel', ' nu')
        await expect(page.locator('.offline-bar')).toContainText('3 wijzigingen')
      },
      leave: async page => {
        await page.context().setOffline(false)
        await isSaved(page)
      },
      part: '.offline-bar, .plan-bar',
    },
    {
      naam: 'opslaan-eigen-apparaat',
      show: async page => {
        await openSaving(page)
        await page.getByRole('checkbox', { name: 'Dit is mijn eigen apparaat' }).check()
        await page.context().setOffline(true)
        await expect(page.getByRole('dialog')).toContainText('Geen verbinding')
        await expect(page.getByText('De kopie op dit apparaat is bijgewerkt.')).toBeVisible()
      },
      part: 'dialog[open]',
    },
  ],
}

const terugkomen: Tour = {
  naam: 'a server that does not keep one’s work',
  who: 'anna',
  screens: [
    {
      naam: 'opslaan-lukt-niet',
      ...zilverdal,
      show: comingBackTo(1013, 'opslag-mislukt'),
      part: '.offline-bar, .plan-bar',
    },
    {
      naam: 'afgemeld',
      show: async page => {
        await ends(page, 4401, 'niet-aangemeld')
        await expect(page.getByRole('dialog', { name: 'U bent afgemeld' })).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(page.locator('.offline-bar')).toContainText('U bent afgemeld')
      },
      part: '.offline-bar',
    },
  ],
}

const eruit: Tour = {
  naam: 'a plan one was taken out of',
  who: 'anna',
  screens: [
    {
      naam: 'geen-toegang-meer',
      ...zilverdal,
      show: async page => {
        await comingBackTo(4403, 'geen-toegang')(page)
        await expect(page.getByRole('dialog', { name: 'U heeft geen toegang meer' })).toBeVisible()
      },
      part: 'dialog[open]',
    },
  ],
}

const voorstellen: Tour = {
  naam: 'what one proposes',
  who: 'anna',
  screens: [
    {
      naam: 'voorstel-bij-veld',
      ...{ ...zilverdal, path: `${planPath}?bij=a1` },
      show: async page => {
        const tekst = 'Met 56 bedden moet 90 kunnen.'
        const voorstel = { soort: 'waarde', was: 85, wordt: 90 }
        await begin(page, { elementId: 'k1', veld: 'streefwaarde', anker: null, tekst, voorstel })
        await draadBij(page, 'a1', 'oplossing', 'tijdelijke bedden')
        await expect(page.getByRole('region', { name: /^Voorstel van Anna/ })).toBeVisible()
      },
      part: '[data-kaart="a1"]',
    },
  ],
}

const praten: Tour = {
  naam: 'a plan one talks about',
  who: 'carla',
  screens: [
    {
      naam: 'voorstel-doen',
      ...{ ...zilverdal, path: `${planPath}?bij=a1` },
      show: async page => {
        await page
          .locator('[data-kaart="a1"]')
          .getByRole('button', { name: 'Stel een wijziging voor' })
          .click()
        await page.getByLabel('Wat wilt u anders?').selectOption('k2 streefwaarde')
        await page.getByLabel('Wordt').fill('88')
      },
      leave: sluit,
      part: 'dialog[open]',
    },
    {
      naam: 'voorstel-over-plan',
      show: async page => {
        await page.getByRole('button', { name: 'Stel een wijziging voor bij dit plan' }).click()
        await page.getByLabel('Wat wilt u anders?').selectOption({ label: 'Versie, Status' })
      },
      leave: sluit,
      part: 'dialog[open]',
    },
    {
      naam: 'voorstel-bij-rij',
      show: async page => {
        const voorstel = { soort: 'waarde', was: 'welzijn', wordt: 'informele-zorg' }
        const bij = { elementId: 'p-welzijn', anker: null }
        await begin(page, { ...bij, veld: 'sector', tekst: 'Zij zijn van vrijwilligers.', voorstel })
        await begin(page, { ...bij, veld: 'naam', tekst: 'Heten zij nog zo?' })
        const rij = await goToItem(page, 'p-welzijn')
        await expect(rij.getByRole('region', { name: /^Voorstel van Carla/ })).toBeVisible()
        await rij.getByRole('button', { name: /^Acties voor/ }).focus()
      },
      part: '.tabel--partijen',
    },
    {
      naam: 'voorstel-bij-hoofdstuk',
      show: async page => {
        const hoofdstuk = page.locator('.hoofdstuk').first()
        const elementId = await hoofdstuk.getAttribute('data-element-id')
        const was = await hoofdstuk.locator('.deel-kop__titel').innerText()
        const voorstel = { soort: 'waarde', was, wordt: 'Waar wij voor staan' }
        await begin(page, { elementId, veld: 'titel', anker: null, tekst: '', voorstel })
        await hoofdstuk.scrollIntoViewIfNeeded()
        await expect(hoofdstuk.getByRole('region', { name: /^Voorstel van Carla/ })).toBeVisible()
      },
      part: '.hoofdstuk',
    },
    {
      naam: 'opmerkingen',
      show: async page => {
        await openComments(page)
        await placeComment(page, 'a2', 'Wie betaalt dit?\nIn 2027 loopt de subsidie af.')
        await placeComment(page, 'a1', 'Kan dit korter? Twee zinnen zijn genoeg.')
        await reply(page, 'Of drie.')
        await expect(page.getByText('Of drie.')).toBeVisible()
      },
      part: '#meldingen',
    },
  ],
}

const overzichten: Tour = {
  naam: 'overviews of a plan',
  ...{ who: 'bram', omvang: 'heel' },
  screens: [
    {
      naam: 'stand',
      ...{ path: `${planPath}/stand?fase=0.9`, title: /Stand van het plan/ },
      show: tabel,
    },
    {
      naam: 'mijn-organisatie',
      ...{ path: `${planPath}/mijn-organisatie`, title: /organisatie/ },
      show: tabel,
    },
  ],
}

const lezen: Tour = {
  naam: 'a plan one reads',
  ...{ who: 'eva', omvang: 'heel' },
  screens: [
    { naam: 'plan-lezer', ...zilverdal },
    { naam: 'sectoren', path: `${planPath}/sectoren`, title: /Balans van sectoren/, show: tabel },
    {
      naam: 'stukken',
      ...{ path: `${planPath}/stukken`, title: /Stukken/ },
      show: async page => {
        await page.getByRole('radio', { name: 'Werkagenda' }).check()
        await page.getByRole('radio', { name: 'Agenda (iCal)' }).check()
        await page.getByRole('button', { name: 'Maak', exact: true }).click()
        await expect(page.getByRole('link', { name: 'Download Werkagenda' })).toBeVisible({ timeout: 30_000 })
      },
    },
    {
      naam: 'stukken-voor-wie',
      show: async page => {
        await page.getByRole('radio', { name: 'Raadsinformatie' }).check()
        await page.getByRole('button', { name: 'Maak', exact: true }).click()
        await expect(page.getByText('Kies eerst een gemeente.')).toBeVisible()
      },
      part: '.stukken__rij',
    },
    { naam: 'criteria-van-plan-eva', ...criteriaVanPlan },
    { naam: 'mensen-eva', ...ledenVan, show: leden },
  ],
}

const beheren: Tour = {
  naam: 'a plan one manages',
  who: 'dirk',
  screens: [
    { naam: 'criteria-van-plan-dirk', ...criteriaVanPlan },
    {
      naam: 'huisstijl',
      ...{ path: `${planPath}/huisstijl`, title: /Huisstijl/ },
      show: async page => {
        await page.getByLabel('Kleurcode').fill('#1f6f3f')
        const logo = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(maakPng(600, 150)) }
        await page.locator('input[type=file]').setInputFiles(logo)
        await expect(page.getByText('600 bij 150 beeldpunten')).toBeVisible()
        await page.getByRole('button', { name: 'Bewaar de huisstijl' }).click()
        await expect(page.getByText('Schrijf wat er op het logo staat.')).toBeVisible()
      },
    },
    { naam: 'mensen-dirk', ...ledenVan, show: leden },
    {
      naam: 'uitnodigen',
      show: async page => {
        await page.getByRole('button', { name: 'Iemand uitnodigen' }).click()
        await page.getByRole('textbox', { name: 'E-mailadres' }).fill('geen adres')
        await page.getByRole('combobox', { name: 'Organisatie', exact: true }).fill('Thuiszorg Venne')
        await page.getByRole('button', { name: 'Verstuur uitnodiging' }).click()
        await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible()
      },
      part: 'dialog[open]',
    },
    {
      naam: 'uitgenodigd-met-link',
      // A window that has nothing filled in.
      path: ledenVan.path,
      show: async page => {
        await page.getByRole('button', { name: 'Iemand uitnodigen' }).click()
        await page.getByRole('radio', { name: 'Met een link die ik zelf doorgeef' }).check()
        await page.getByRole('combobox', { name: 'Organisatie', exact: true }).fill('GGZ Zilverdal')
        await page.getByRole('button', { name: 'Maak link' }).click()
        await expect(page.getByLabel('Geef deze link door')).toHaveValue(/uitnodiging/)
      },
      part: 'dialog[open]',
    },
  ],
}

const genodigd: Tour = {
  naam: 'who is invited',
  who: null,
  screens: [
    {
      naam: 'uitnodiging',
      ...{ path: '/aanmelden', title: /Aanmelden/ },
      show: (page, server) => openUitnodiging(page, server),
    },
    {
      naam: 'account',
      ...{ path: '/aanmelden', title: /Aanmelden/ },
      show: async (page, server) => {
        await openUitnodiging(page, server, 'femke@venne.example')
        await vulNieuwAccount(page)
        await planIsOpen(page)
        await page.goto(`${server.url}/account`)
        await aanmeldingen(page)
        await page.getByLabel('Huidig wachtwoord').fill('niet dit wachtwoord')
        await page.getByLabel('Nieuw wachtwoord').fill('te kort')
        await page.getByRole('button', { name: 'Wijzig wachtwoord' }).click()
        await expect(page.getByText('Een wachtwoord heeft ten minste 12 tekens.')).toBeVisible()
      },
    },
    {
      naam: 'uitnodiging-aangemeld',
      title: /./,
      show: async (page, server) => {
        await openUitnodiging(page, server)
        await buitenPlan(page, server, 'eva')
        await page.reload()
        await expect(page.getByRole('button', { name: 'Neem de uitnodiging aan' })).toBeVisible()
      },
    },
  ],
}

/** Keeps the plan as a version; gives its id. */
async function bewaard(page: Page, server: DemoServer, naam: string): Promise<string> {
  const answer = await page.request.post(`${server.url}/api/v1${planPath}/versies`, { data: { naam } })
  return ((await answer.json()) as { id: string }).id
}

const versies: Tour = {
  naam: 'what a plan was',
  who: 'anna',
  screens: [
    {
      naam: 'versie-maken',
      ...zilverdal,
      show: async page => {
        await page.getByRole('tab', { name: 'Versies' }).click()
        await page.getByRole('button', { name: 'Versie maken' }).click()
        await page.getByRole('radio', { name: '0.9' }).check()
      },
      leave: sluit,
      part: 'dialog[open]',
    },
    {
      naam: 'versies',
      ...zilverdal,
      show: async (page, server) => {
        await bewaard(page, server, '0.6')
        await page.reload()
        await page.setViewportSize({ width: 900, height: 900 })
        await page.getByRole('button', { name: 'Criteria, opmerkingen en versies' }).click()
        await page.getByRole('tab', { name: 'Versies' }).click()
        await expect(page.getByRole('link', { name: 'Versie 0.6', exact: true })).toBeVisible()
      },
      part: '#meldingen',
    },
    {
      naam: 'versie',
      title: /./,
      show: async (page, server) => {
        await page.goto(`${server.url}${planPath}/versies/${await bewaard(page, server, '0.7')}`)
        await expect(page.getByRole('note').first()).toBeVisible()
      },
    },
    {
      naam: 'vergelijking',
      ...zilverdal,
      show: async (page, server) => {
        const van = await bewaard(page, server, '0.8')
        await typeAtEnd(page, 'a1', 'oplossing', ' Er komt ook een bus.')
        await isSaved(page)
        await page.goto(`${server.url}${planPath}/vergelijking?van=${van}`)
        await expect(page.getByRole('heading', { name: 'Woord voor woord' })).toBeVisible()
      },
    },
  ],
}

/** All screens, by who sees them in one window. */
export const tours: readonly Tour[] = [
  ...[buiten, genodigd, eigen, schrijven, vensters, opslaan, terugkomen, eruit],
  ...[voorstellen, praten, overzichten, lezen, beheren, versies],
]

/** Waits until a screen is whole, and brings it to what is to be seen. */
export async function showScreen(
  page: Page,
  server: DemoServer,
  { title, show, part }: Screen,
): Promise<void> {
  if (title) await expect(page).toHaveTitle(title)
  await expect(page.locator('h1')).not.toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await show?.(page, server)
  if (part) await expect(page.locator(part).first()).toBeVisible()
}
