import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, isSaved, planPath, test, typeAtEnd } from '../kit/browser.ts'
import { papierLezers } from '../kit/papier.ts'
import { gedownload, haalStuk, maakStuk } from '../kit/stukkenPage.ts'

test.use({ omvang: 'klein' })

const telefoon = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const [tafel, lezen] = [`${planPath}/vaststelling`, `${planPath}/lezen`]

/** It fits in the width it is looked at in, and axe finds nothing on it. */
async function bekijk(page: Page, naam: string, widths: readonly number[] = [390, 900, 1440]): Promise<void> {
  for (const width of widths) {
    if (widths.length > 1) await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `test-results/schermen/${naam}-${width}.png` })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `pixels that ${naam} is wider than ${width}`).toBeLessThanOrEqual(0)
  }
  expect((await axeFindings(page)).join('\n'), naam).toBe('')
}

const balk = (page: Page) => page.getByRole('region', { name: /^Antwoord namens/ })

/** Makes a version of the plan that is open, and says so in the plan. */
async function maakVersie(page: Page, naam: string): Promise<void> {
  await page.getByRole('tab', { name: 'Versies' }).click()
  await page.getByRole('button', { name: 'Versie maken' }).click()
  const dialoog = page.getByRole('dialog', { name: 'Versie maken' })
  await dialoog.getByRole('radio', { name: naam }).check()
  await dialoog.getByRole('button', { name: 'Maak versie' }).click()
  await expect(page.getByRole('link', { name: `Versie ${naam}`, exact: true })).toBeVisible()
}

/** Compares a version with another on the page for that: what was written stands in it as new. */
async function vergelijk(page: Page, van: string, naar: string, nieuw: string): Promise<void> {
  await page.getByRole('link', { name: `Versie ${van}`, exact: true }).click()
  await page.getByRole('link', { name: 'Vergelijk met nu' }).click()
  const tot = page.getByLabel('Tot')
  const option = tot.locator('option', { hasText: new RegExp(`^Versie ${naar},`) })
  await tot.selectOption(await option.getAttribute('value'))
  await expect(page.getByText(`tot versie ${naar} van`)).toBeVisible()
  await expect(page.getByText('1 afspraak gewijzigd')).toBeVisible()
  await expect(page.getByRole('article', { name: /^\d\.\d-A/ }).locator('ins')).toContainText(nieuw)
}

async function biedAan(dirk: Page): Promise<void> {
  await dirk.getByRole('button', { name: 'Bied aan voor akkoord' }).click()
  const dialoog = dirk.getByRole('dialog')
  await dialoog.getByRole('textbox', { name: 'Versie' }).fill('1.0')
  await expect(dialoog.getByRole('checkbox', { name: /Vennemark Ziekenhuis/ })).toBeChecked()
  await expect(dialoog.getByRole('checkbox', { name: /Inwonerraad/ })).not.toBeChecked()
  await bekijk(dirk, 'bied-aan')
  await dialoog.getByRole('button', { name: 'Bied aan' }).click()
  await expect(dirk.getByRole('heading', { name: 'Versie 1.0 ligt voor' })).toBeVisible()
  await expect(dirk.getByText('0 van 3 organisaties antwoordden')).toBeVisible()
}

/** Goes by the bell to what is asked, reads what changed since the version she read, and has a voorbehoud. */
async function antwoordOpTelefoon(carla: Page, nieuw: string): Promise<void> {
  await expect(carla.getByRole('link', { name: /namens Vennemark Ziekenhuis wordt gevraagd/ })).toBeVisible()
  await bekijk(carla, 'gevraagd-telefoon', [390])
  await carla.getByRole('button', { name: 'Berichten, 1 ongelezen' }).tap()
  await bekijk(carla, 'bel-telefoon', [390])
  await carla
    .getByRole('dialog')
    .getByRole('button', { name: /^Versie 1\.0 ligt voor/ })
    .tap()
  await expect(balk(carla).getByText('Vennemark Ziekenhuis')).toBeVisible()
  const sinds = carla.getByRole('region', { name: 'Wat er veranderde' })
  await expect(sinds.getByLabel('Sinds').locator('option:checked')).toHaveText(/^versie 0\.9, die u las op/)
  await sinds.getByText('Lees de wijzigingen woord voor woord').tap()
  await expect(sinds.locator('ins').filter({ hasText: nieuw })).toBeVisible()
  await bekijk(carla, 'lezen-telefoon', [390])
  await balk(carla).getByRole('button', { name: 'Akkoord met voorbehoud' }).tap()
  await carla.getByRole('button', { name: 'Geef akkoord met voorbehoud' }).tap()
  await expect(carla.getByRole('alert')).toHaveText('Schrijf op wat het voorbehoud is.')
  await carla
    .getByRole('textbox', { name: 'Wat is het voorbehoud?' })
    .fill('Als de raad van toezicht instemt.')
  await bekijk(carla, 'antwoord-telefoon', [390])
  await carla.getByRole('button', { name: 'Geef akkoord met voorbehoud' }).tap()
  await expect(carla.getByRole('dialog')).toHaveCount(0)
  await expect(balk(carla).getByText('Akkoord met voorbehoud')).toBeVisible()
  await expect(balk(carla).getByRole('button', { name: 'Wijzig antwoord' })).toBeVisible()
  await expect(carla.getByRole('button', { name: 'Berichten', exact: true })).toBeVisible()
}

async function stelVast(dirk: Page): Promise<void> {
  await dirk.reload()
  await expect(dirk.getByText('3 van 3 organisaties antwoordden')).toBeVisible()
  await expect(dirk.getByRole('region', { name: 'Voorbehouden' })).toContainText(
    'Als de raad van toezicht instemt.',
  )
  await bekijk(dirk, 'tafel')
  await dirk.getByRole('button', { name: 'Stel vast' }).click()
  await dirk.getByRole('dialog').getByRole('button', { name: 'Stel vast' }).click()
}

test('a plan goes from 0.6 over changes and 0.9 to an offer that three organisations answer, one with a voorbehoud and on a phone, to a sealed 1.0, its papers, and its page for everybody', async ({
  openAs,
  server,
}) => {
  const anna = await openAs('anna')
  await maakVersie(anna, '0.6')
  await typeAtEnd(anna, 'a1', 'oplossing', ' En een bus.')
  await isSaved(anna)
  await maakVersie(anna, '0.9')
  const carla = await openAs('carla', { ...telefoon })
  await vergelijk(anna, '0.6', '0.9', 'En een bus.')
  await carla.getByRole('tab', { name: 'Versies' }).click()
  await carla.getByRole('link', { name: 'Versie 0.9', exact: true }).click()
  await expect(carla.getByRole('heading', { level: 1, name: 'Versie 0.9' })).toBeVisible()
  await anna.getByRole('link', { name: 'Terug naar het plan' }).click()
  await typeAtEnd(anna, 'a1', 'oplossing', ' En een tram.')
  await isSaved(anna)

  const dirk = await openAs('dirk', { path: tafel })
  await biedAan(dirk)
  // She has the plan open, and hears of it at once.
  await expect(anna.getByRole('button', { name: 'Berichten, 1 ongelezen' })).toBeVisible()
  await carla.getByRole('link', { name: 'Regiotafel' }).tap()
  await antwoordOpTelefoon(carla, 'En een tram.')
  for (const naam of ['anna', 'bram']) {
    const page = await openAs(naam, { path: lezen })
    await expect(balk(page)).toBeVisible()
    if (naam === 'anna') await bekijk(page, 'lezen')
    await balk(page).getByRole('button', { name: 'Akkoord', exact: true }).click()
    await page.getByRole('button', { name: 'Geef akkoord' }).click()
    await expect(balk(page).getByRole('button', { name: 'Wijzig antwoord' })).toBeVisible()
  }

  await stelVast(dirk)
  const vastgesteld = dirk.getByRole('list', { name: 'Vastgestelde versies' })
  await expect(vastgesteld.getByText('Versie 1.0')).toBeVisible()
  expect((await gedownload(dirk, vastgesteld.getByRole('link', { name: /^JSON/ }))).naam).toBe(
    'regioplan-1.0.json',
  )
  const pdf = await gedownload(dirk, vastgesteld.getByRole('link', { name: /^PDF/ }))
  const staatErIn = ['Versie 1.0', 'vastgesteld', 'En een bus. En een tram.']
  for (const woorden of [...staatErIn, 'Als de raad van toezicht instemt.'])
    expect(papierLezers.pdf(pdf.bytes)).toContain(woorden)
  await vastgesteld.getByRole('button', { name: 'Maak openbaar' }).click()
  await expect(vastgesteld.getByRole('link', { name: /\/openbaar\/voorbeeld$/ })).toBeVisible()
  await bekijk(dirk, 'vastgesteld')

  await dirk.goto(`${server.url}${planPath}/stukken`)
  await maakStuk(dirk, 'Het plan', 'Word (docx)', 'Versie 1.0')
  const word = await haalStuk(dirk, 'Het plan')
  for (const woorden of ['1.0', 'En een bus. En een tram.'])
    expect(papierLezers.docx(word.bytes)).toContain(woorden)

  const iedereen = await openAs(null, { path: '/openbaar/voorbeeld' })
  await expect(iedereen.getByRole('heading', { level: 1, name: /Regioplan Zilverdal/ })).toBeVisible()
  await expect(iedereen.getByText(/^Versie 1\.0, /)).toBeVisible()
  await bekijk(iedereen, 'openbaar')
})

test('papers are counted back from each raad past feast days, with terms that one changes', async ({
  openAs,
  server,
}) => {
  const gemeenten = ['Hoogvenne', 'Merenveld', 'Zilverdal'].map(naam => ({ id: naam.toLowerCase(), naam }))
  const raden = [
    { gemeenteId: 'merenveld', vorm: 'raadsbesluit', datum: '2027-01-29', stuk: 'Regioplan 1.0' },
    { gemeenteId: 'hoogvenne', vorm: 'raadsinformatiebrief', datum: '2027-01-21', stuk: 'Brief' },
  ]
  const id = await server.newPlan(
    { id: 'p', titel: 'Plan', regio: { gemeenten }, governance: { raden } },
    'dirk',
  )
  const page = await openAs('dirk', { path: `/plannen/${id}/vaststelling` })
  await page.getByRole('link', { name: 'Raadskalender' }).click()
  const rij = page.getByRole('row', { name: /Merenveld/ })
  await expect(rij).toContainText('1 januari 2027 is Nieuwjaarsdag')
  await expect(page.getByText('Nog niet in het plan: de raad van Zilverdal.')).toBeVisible()
  await page.getByRole('spinbutton', { name: 'Stukken bij de griffie' }).fill('5')
  await page.getByRole('button', { name: 'Reken opnieuw' }).click()
  await expect(rij).toContainText('25 december 2026 is eerste kerstdag')
  await bekijk(page, 'raadskalender')
})
