import type { Page } from '@playwright/test'
import { fixtures } from './docx/fixtures.ts'
import { makeDocx } from './docx/makeDocx.ts'

/** A document of the fixtures as a file that a browser can be given. */
export const wordFile = (naam: string) => ({
  name: `${naam}.docx`,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(makeDocx(fixtures[naam] ?? { body: '' })),
})

export const chooseWord = (page: Page, naam: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(wordFile(naam))

export async function openNewFromWord(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Uit Word' }).click()
}

export async function openAddWord(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Word toevoegen' }).click()
}
