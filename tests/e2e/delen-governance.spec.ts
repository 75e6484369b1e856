import type { Page } from '@playwright/test'
import { expect, field, isSaved, test, typeAtEnd } from '../kit/browser.ts'
import { prose } from '../kit/prose.ts'
import { replicaOf } from '../kit/replica.ts'

const plan = 'plan-zv'
const mandaat = (veld: string) => `governance.mandaat.${veld}`

/** What is found in a part of the plan, on the page itself. */
const foundIn = (page: Page, deel: string) => page.locator(`[data-deel="${deel}"] [data-melding]`)
const rowsOf = (page: Page, naam: string) => page.locator(`.tabel--${naam} .tabel__rij`)

test('a mandaatkaart that one fills in is there for the other, and its finding leaves for both', async ({
  openAs,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  const replica = await replicaOf(anna)
  replica.edit({
    op: 'all',
    edits: [
      { op: 'set', elementId: plan, veld: mandaat('mandaatgemeenteId'), waarde: null },
      { op: 'write', elementId: plan, veld: mandaat('grens'), tekst: '' },
    ],
  })
  const finding = (page: Page) =>
    foundIn(page, 'governance').filter({ hasText: 'Op de mandaatkaart ontbreekt' })
  for (const page of [anna, bram]) await expect(finding(page)).toContainText('de mandaatgemeente')

  await field(anna, plan, mandaat('mandaatgemeenteId')).getByRole('button').click()
  await anna.keyboard.type('merenveld')
  await anna.getByRole('option', { name: /Gemeente Merenveld/ }).click()
  await expect(field(bram, plan, mandaat('mandaatgemeenteId'))).toContainText('Merenveld')
  await expect(bram.locator('.mandaat__rij', { hasText: 'Tolbrugge' })).toContainText('Gemeente Merenveld')
  await typeAtEnd(anna, plan, mandaat('grens'), 'tot € 100.000 per besluit')
  await expect(prose(bram, plan, mandaat('grens'))).toHaveText('tot € 100.000 per besluit')
  for (const page of [anna, bram]) await expect(finding(page)).toHaveCount(0)

  await bram.getByRole('checkbox', { name: 'Oosterlaar' }).check()
  await expect(anna.getByRole('checkbox', { name: 'Oosterlaar' })).toBeChecked()
  await isSaved(bram)
  expect(replica.plan().governance.mandaat.namensGemeenten).toHaveLength(6)
  replica.close()
})

test('a besluit is added, filled in, seen by the other, and comes back after it was thrown away', async ({
  openAs,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await expect(rowsOf(bram, 'besluiten')).toHaveCount(2)
  await anna.getByRole('button', { name: 'Besluit toevoegen' }).click()
  const row = rowsOf(anna, 'besluiten').nth(2)
  const cell = (veld: string) => row.locator(`[data-veld="${veld}"]`)
  await expect(cell('partijId').getByRole('button')).toBeFocused()
  await anna.keyboard.press('Enter')
  await anna.keyboard.type('ggz')
  await anna.keyboard.press('Enter')
  await cell('orgaan').click()
  await anna.keyboard.type('raad van bestuur')
  await cell('datum').locator('input').first().fill('5-12-2023')
  await anna.keyboard.press('Enter')
  await cell('uitkomst').locator('select').selectOption('akkoord')
  const seen = rowsOf(bram, 'besluiten').nth(2)
  await expect(seen.locator('[data-veld="partijId"]')).toContainText('GGZ Zilverdal')
  await expect(seen.locator('[data-veld="orgaan"]')).toHaveText('raad van bestuur')
  await expect(seen.locator('[data-veld="datum"] input').first()).toHaveValue('5 dec 2023')
  await expect(seen.locator('select')).toHaveValue('akkoord')

  await bram.getByRole('button', { name: 'Acties voor Besluit 3' }).click()
  await bram.getByRole('menuitem', { name: 'Verwijder' }).click()
  await expect(rowsOf(bram, 'besluiten')).toHaveCount(2)
  // Anna is at work in it: for her it stays until she leaves, and says what happened.
  await expect(row).toContainText('Verwijderd door Bram Kok')
  await bram.keyboard.press('Control+z')
  await expect(seen.locator('[data-veld="orgaan"]')).toHaveText('raad van bestuur')
  await expect(row).not.toContainText('Verwijderd')
})

test('two people who add a row at the same moment both keep it', async ({ openAs }) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  for (const page of [anna, bram]) await expect(rowsOf(page, 'raden')).toHaveCount(5)
  await Promise.all(
    [anna, bram].map(page => page.getByRole('button', { name: 'Gemeenteraad toevoegen' }).click()),
  )
  for (const page of [anna, bram]) await expect(rowsOf(page, 'raden')).toHaveCount(7)
})

test('the raad of a gemeente that was left out gets its row in one click, and its finding leaves', async ({
  openAs,
}) => {
  const anna = await openAs('anna')
  await anna.locator('#meldingen').getByText('0.9', { exact: true }).click()
  const finding = foundIn(anna, 'governance').filter({ hasText: 'raad van Oosterlaar' })
  await expect(finding).toBeVisible()
  await anna.getByRole('button', { name: /^Een regel voor elke gemeente die nog mist/ }).click()
  const row = rowsOf(anna, 'raden').nth(5)
  await expect(row.locator('[data-veld="gemeenteId"]')).toContainText('Oosterlaar')
  await expect(row.locator('[data-veld="vorm"] select')).toBeFocused()
  await row.locator('[data-veld="vorm"] select').selectOption('koersbespreking')
  await row.locator('[data-veld="datum"] input').first().fill('12-12-2023')
  await row.locator('[data-veld="stuk"]').click()
  await anna.keyboard.type('agenda en brief')
  await expect(finding).toHaveCount(0)
})

test('on a phone each row is a card, and nothing scrolls sideways', async ({ openAs }) => {
  const page = await openAs('anna', { viewport: { width: 390, height: 844 }, hasTouch: true })
  const row = rowsOf(page, 'besluiten').first()
  await row.scrollIntoViewIfNeeded()
  const lefts = await row
    .locator('[data-veld]')
    .evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().left)))
  expect(new Set(lefts).size).toBe(1)
  for (const deel of [
    'prioritering',
    'randvoorwaarden',
    'monitoring',
    'governance',
    'inwoners',
    'begrippen',
  ]) {
    const part = page.locator(`[data-deel="${deel}"]`)
    await part.scrollIntoViewIfNeeded()
    expect(await part.evaluate(one => one.scrollWidth - one.clientWidth), deel).toBe(0)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})
