import type { Page } from '@playwright/test'
import { expect, isSaved, test } from '../kit/browser.ts'
import { chooseWord, openAddWord, openNewFromWord, wordFile } from '../kit/wordPage.ts'

const wordt = (page: Page, tekst: string) =>
  page.getByRole('combobox', { name: `Wat wordt “${tekst}`, exact: false })
const uitkomst = (page: Page) => page.getByRole('region', { name: 'Dit komt in het plan' })

test('a Word document becomes a plan, and another one is added to it, after what goes where was seen and changed', async ({
  openAs,
}) => {
  const page = await openAs('anna', { path: '/plannen/nieuw' })
  await openNewFromWord(page)
  await page
    .locator('input[type=file]')
    .setInputFiles({ ...wordFile('LibreOffice'), buffer: Buffer.from('geen Word') })
  await expect(page.getByRole('alert')).toHaveText(/Dit is geen Word-document/)
  await chooseWord(page, 'Word op de computer')
  await expect(page.getByText('wordt 1 hoofdstuk, 1 opgave, 1 afspraak, 1 partij')).toBeVisible()

  await test.step('a heading becomes something else with the keyboard alone', async () => {
    await wordt(page, 'Voor wie').focus()
    await page.keyboard.type('Hoofdstuk')
    await expect(uitkomst(page)).toContainText('2 hoofdstukken')
    await expect(page.getByRole('region', { name: 'Verslag' })).toContainText('inhoudsopgave')
  })
  await page.getByRole('textbox', { name: 'Titel van het plan' }).fill('Regioplan uit Word')
  await page.getByRole('button', { name: 'Maak plan' }).click()
  await expect(page.getByRole('heading', { name: 'Eén loket voor de nacht' })).toBeVisible()
  await expect(page).toHaveTitle(/Regioplan uit Word/)

  await test.step('another document is added, and one step takes it back', async () => {
    await openAddWord(page)
    await chooseWord(page, 'een tabel met afspraken')
    await expect(uitkomst(page)).toContainText('3 afspraken')
    await page.getByRole('button', { name: 'Voeg toe aan dit plan' }).click()
    await expect(page.locator('[data-kaart]')).toHaveCount(4)
    await isSaved(page)
    await page.keyboard.press('Control+z')
    await expect(page.locator('[data-kaart]')).toHaveCount(1)
    await isSaved(page)
  })
})
