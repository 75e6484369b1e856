import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

const maken = { timeout: 60_000 }

/** Has a paper made on the page with papers; `versie` begins with what the version is called there. */
export async function maakStuk(page: Page, stuk: string, vorm: string, versie?: string): Promise<void> {
  await page.getByRole('radio', { name: stuk }).check()
  await page.getByRole('radio', { name: vorm }).check()
  if (versie !== undefined) {
    const welke = page.getByLabel('Van welke versie?')
    const option = welke.locator('option', { hasText: new RegExp(`^${versie},`) })
    await welke.selectOption(await option.getAttribute('value'))
  }
  await page.getByRole('button', { name: 'Maak', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: stuk })).toContainText(vorm)
}

export interface Gehaald {
  readonly naam: string
  readonly bytes: Uint8Array
}

/** Fetches the paper once it is ready. */
export async function haalStuk(page: Page, stuk: string): Promise<Gehaald> {
  const link = page.getByRole('link', { name: `Download ${stuk}` })
  await expect(link).toBeVisible(maken)
  return gedownload(page, link)
}

/** What comes of a click on a link to a file. */
export async function gedownload(page: Page, link: Locator): Promise<Gehaald> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { naam: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
