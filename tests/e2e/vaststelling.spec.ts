import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, planPath, test } from '../kit/browser.ts'

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

test('a version is offered, three organisations answer, one with a voorbehoud and one on a phone, is sealed as 1.0, and is read by everybody', async ({
  openAs,
}) => {
  const dirk = await openAs('dirk', { path: tafel })
  await dirk.getByRole('button', { name: 'Bied aan voor akkoord' }).click()
  const dialoog = dirk.getByRole('dialog')
  await dialoog.getByRole('textbox', { name: 'Versie' }).fill('1.0')
  await expect(dialoog.getByRole('checkbox', { name: /Vennemark Ziekenhuis/ })).toBeChecked()
  await expect(dialoog.getByRole('checkbox', { name: /Inwonerraad/ })).not.toBeChecked()
  await bekijk(dirk, 'bied-aan')
  await dialoog.getByRole('button', { name: 'Bied aan' }).click()
  await expect(dirk.getByRole('heading', { name: 'Versie 1.0 ligt voor' })).toBeVisible()
  await expect(dirk.getByText('0 van 3 organisaties antwoordden')).toBeVisible()

  const carla = await openAs('carla', { path: lezen, ...telefoon })
  await expect(balk(carla).getByText('Vennemark Ziekenhuis')).toBeVisible()
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

  for (const naam of ['anna', 'bram']) {
    const page = await openAs(naam, { path: lezen })
    await expect(balk(page)).toBeVisible()
    if (naam === 'anna') await bekijk(page, 'lezen')
    await balk(page).getByRole('button', { name: 'Akkoord', exact: true }).click()
    await page.getByRole('button', { name: 'Geef akkoord' }).click()
    await expect(balk(page).getByRole('button', { name: 'Wijzig antwoord' })).toBeVisible()
  }

  await dirk.reload()
  await expect(dirk.getByText('3 van 3 organisaties antwoordden')).toBeVisible()
  await expect(dirk.getByRole('region', { name: 'Voorbehouden' })).toContainText(
    'Als de raad van toezicht instemt.',
  )
  await bekijk(dirk, 'tafel')
  await dirk.getByRole('button', { name: 'Stel vast' }).click()
  await dirk.getByRole('dialog').getByRole('button', { name: 'Stel vast' }).click()
  const vastgesteld = dirk.getByRole('list', { name: 'Vastgestelde versies' })
  await expect(vastgesteld.getByText('Versie 1.0')).toBeVisible()
  const download = dirk.waitForEvent('download')
  await vastgesteld.getByRole('link', { name: /^JSON/ }).click()
  expect((await download).suggestedFilename()).toBe('regioplan-1.0.json')
  await vastgesteld.getByRole('button', { name: 'Maak openbaar' }).click()
  await expect(vastgesteld.getByRole('link', { name: /\/openbaar\/voorbeeld$/ })).toBeVisible()
  await bekijk(dirk, 'vastgesteld')

  const iedereen = await openAs(null, { path: '/openbaar/voorbeeld' })
  await expect(iedereen.getByRole('heading', { level: 1, name: /Regioplan Zilverdal/ })).toBeVisible()
  await expect(iedereen.getByText(/^Versie 1\.0, /)).toBeVisible()
  await bekijk(iedereen, 'openbaar')
})

test('papers are counted back from each raad, with terms that one changes', async ({ openAs, server }) => {
  const gemeenten = ['Hoogvenne', 'Merenveld', 'Zilverdal'].map(naam => ({ id: naam.toLowerCase(), naam }))
  const raden = [
    { gemeenteId: 'merenveld', vorm: 'raadsbesluit', datum: '2027-01-28', stuk: 'Regioplan 1.0' },
    { gemeenteId: 'hoogvenne', vorm: 'raadsinformatiebrief', datum: '2027-01-21', stuk: 'Brief' },
  ]
  const id = await server.newPlan(
    { id: 'p', titel: 'Plan', regio: { gemeenten }, governance: { raden } },
    'dirk',
  )
  const page = await openAs('dirk', { path: `/plannen/${id}/vaststelling` })
  await page.getByRole('link', { name: 'Raadskalender' }).click()
  const rij = page.getByRole('row', { name: /Merenveld/ })
  await expect(rij).toContainText('31 december 2026')
  await expect(page.getByText('Nog niet in het plan: de raad van Zilverdal.')).toBeVisible()
  await page.getByRole('spinbutton', { name: 'Stukken bij de griffie' }).fill('5')
  await page.getByRole('button', { name: 'Reken opnieuw' }).click()
  await expect(rij).toContainText('24 december 2026')
  await bekijk(page, 'raadskalender')
  const agenda = await (await server.ask(`/api/v1/plannen/${id}/raadskalender/ical`, 'dirk')).text()
  expect(agenda).toContain('DTSTART;VALUE=DATE:20261224')
})
