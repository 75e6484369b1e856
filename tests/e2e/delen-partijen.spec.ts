import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, field, isSaved, test } from '../kit/browser.ts'
import { prose } from '../kit/prose.ts'

/** Goes to a part by the outline, as people do. */
async function naarDeel(page: Page, deel: string): Promise<void> {
  await page.locator(`[data-row="deel:${deel}"]`).click()
  await expect(deelVan(page, deel)).toBeInViewport()
}
const deelVan = (page: Page, deel: string) => page.locator(`[data-deel="${deel}"]`)
const rijen = (page: Page, deel: string) => deelVan(page, deel).locator('[data-rij]')
const plak = (page: Page, tekst: string) =>
  page.evaluate(rows => {
    const data = new DataTransfer()
    data.setData('text/plain', rows)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, tekst)

test('rows of a spreadsheet become bevindingen for both, and one undo takes them back', async ({
  openAs,
}) => {
  const [anna, bram] = [await openAs('anna'), await openAs('bram')]
  for (const page of [anna, bram]) await naarDeel(page, 'regiobeeld')
  await expect(rijen(anna, 'regiobeeld')).toHaveCount(11)
  await field(anna, 'b2', 'waarde').locator('input').focus()
  await plak(anna, 'Bevinding\tWaarde\tJaar\nWachtlijst jeugd\t1.250\t2023\nEenzaamheid\t48%\t2022\n')
  for (const page of [anna, bram]) {
    await expect(rijen(page, 'regiobeeld')).toHaveCount(13)
    await expect(rijen(page, 'regiobeeld').nth(2)).toContainText('Wachtlijst jeugd')
    await expect(rijen(page, 'regiobeeld').nth(3).locator('[data-veld="waarde"] input')).toHaveValue('48')
  }
  await anna.keyboard.press('Control+z')
  await expect(rijen(bram, 'regiobeeld')).toHaveCount(11)
})

test('rows pasted in the window for it are counted before they are added', async ({ openAs }) => {
  const page = await openAs('anna')
  await naarDeel(page, 'regiobeeld')
  await page.getByRole('button', { name: 'Plakken uit spreadsheet' }).click()
  const venster = page.getByRole('dialog', { name: 'Bevindingen uit een spreadsheet' })
  await venster.getByLabel('Rijen').fill('Bevinding;Waarde\nWachtlijst jeugd;8,4\nEenzaamheid;onbekend')
  await expect(venster.getByRole('status')).toContainText('2 rijen herkend')
  await venster.getByRole('button', { name: 'Voeg 2 bevindingen toe' }).click()
  await expect(rijen(page, 'regiobeeld')).toHaveCount(13)
  await expect(rijen(page, 'regiobeeld').nth(12)).toContainText('Eenzaamheid (onbekend)')
  await isSaved(page)
})

test('two people add a row at the same moment, and both write in their own', async ({ openAs }) => {
  const pages = [await openAs('anna'), await openAs('bram')]
  const voegToe = async (page: Page, tekst: string) => {
    await naarDeel(page, 'regiobeeld')
    await deelVan(page, 'regiobeeld').getByRole('button', { name: 'Bevinding toevoegen' }).click()
    await page.keyboard.type(tekst)
  }
  await Promise.all(pages.map((page, index) => voegToe(page, `Van ${index === 0 ? 'Anna' : 'Bram'}`)))
  for (const page of pages) {
    await expect(rijen(page, 'regiobeeld')).toHaveCount(13)
    await expect(rijen(page, 'regiobeeld').filter({ hasText: 'Van Anna' })).toHaveCount(1)
    await expect(rijen(page, 'regiobeeld').filter({ hasText: 'Van Bram' })).toHaveCount(1)
  }
})

test('an opgave cites a bevinding, shows it with figure and source, and goes to it', async ({ openAs }) => {
  const page = await openAs('anna')
  const opgave = page.locator('section[data-element-id="o1"]')
  await field(page, 'o1', 'bevindingIds').getByRole('button').click()
  await page.keyboard.type('huisartsenpraktijken')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const regel = opgave
    .locator('.bevindingen li')
    .filter({ hasText: 'Huisartsenpraktijken met patiëntenstop' })
  await expect(regel).toContainText('11 (2023), Enquête HCV (fictief)')
  await regel.getByRole('button').click()
  await expect(prose(page, 'b7', 'tekst')).toBeInViewport()
  await expect(prose(page, 'b7', 'tekst')).toBeFocused()
})

test('two spellings of a party become one, for both, and one undo makes them two again', async ({
  openAs,
}) => {
  const [anna, bram] = [await openAs('anna'), await openAs('bram')]
  for (const page of [anna, bram]) await naarDeel(page, 'partijen')
  const voor = await rijen(anna, 'partijen').count()
  await deelVan(anna, 'partijen').getByRole('button', { name: 'Partij toevoegen' }).click()
  await anna.keyboard.type('Huisartsen coöperatie Vennemark')
  await expect(rijen(bram, 'partijen')).toHaveCount(voor + 1)
  await anna.getByRole('button', { name: 'Acties voor Huisartsen coöperatie Vennemark' }).click()
  await anna.getByRole('menuitem', { name: 'Samenvoegen met…' }).click()
  const venster = anna.getByRole('dialog', { name: /samenvoegen$/ })
  await venster.getByRole('option').first().click()
  await expect(venster.getByRole('radio', { name: 'HuisartsenCoöperatie Vennemark' })).toBeChecked()
  await expect(venster.getByRole('list')).toContainText('Huisartsen coöperatie Vennemark blijft bekend')
  await venster.getByRole('button', { name: 'Voeg samen' }).click()
  for (const page of [anna, bram]) {
    await expect(rijen(page, 'partijen')).toHaveCount(voor)
    const rij = rijen(page, 'partijen').filter({ hasText: 'HuisartsenCoöperatie Vennemark' })
    await expect(rij).toContainText('Huisartsen coöperatie Vennemark')
  }
  await anna.keyboard.press('Control+z')
  await expect(rijen(bram, 'partijen')).toHaveCount(voor + 1)
})

test('words in the parts are found in the plan, and a click goes to the row', async ({ openAs }) => {
  const page = await openAs('anna')
  await page.keyboard.press('Control+Shift+f')
  await page.getByRole('searchbox').fill('patiëntenstop')
  await page.locator('.hit').first().click()
  await expect(prose(page, 'b7', 'tekst')).toBeFocused()
})

test('on a phone each row is a card, and nothing scrolls sideways', async ({ openAs }) => {
  const page = await openAs('anna', { viewport: { width: 390, height: 844 } })
  for (const deel of ['regiobeeld', 'partijen']) {
    await deelVan(page, deel).evaluate(one => one.scrollIntoView())
    const rij = rijen(page, deel).first()
    await expect(rij).toBeVisible()
    const cellen = await rij
      .locator('.tabel__cel')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().top))
    expect(new Set(cellen).size, 'fields below each other').toBe(cellen.length)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider, deel).toBe(0)
  }
})

test('the parts are accessible, the window to make parties one as well', async ({ openAs }) => {
  const page = await openAs('anna')
  for (const deel of ['regiobeeld', 'partijen']) {
    await naarDeel(page, deel)
    await expect(rijen(page, deel).first()).toBeVisible()
    expect(await axeFindings(page, { part: `[data-deel="${deel}"]` })).toEqual([])
  }
  await rijen(page, 'partijen').first().hover()
  await rijen(page, 'partijen').first().locator('.rij-menu').click()
  await page.getByRole('menuitem', { name: 'Samenvoegen met…' }).click()
  await page.getByRole('dialog').getByRole('option').first().click()
  expect(await axeFindings(page, { part: 'dialog[open]' })).toEqual([])
})
