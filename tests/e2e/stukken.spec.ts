import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../kit/browser.ts'

test.use({ omvang: 'klein' })

const maken = { timeout: 60_000 }

async function maak(page: Page, stuk: string, vorm: string): Promise<void> {
  await page.getByRole('radio', { name: stuk }).check()
  await page.getByRole('radio', { name: vorm }).check()
  await page.getByRole('button', { name: 'Maak', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: stuk })).toContainText(vorm)
}

async function gehaald(page: Page, stuk: string): Promise<{ naam: string; begin: string }> {
  const link = page.getByRole('link', { name: `Download ${stuk}` })
  await expect(link).toBeVisible(maken)
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const bytes = await readFile(await download.path())
  return { naam: download.suggestedFilename(), begin: bytes.subarray(0, 5).toString('latin1') }
}

test('who may only read has the plan made for Word and the werkagenda as PDF, leaves meanwhile, comes back and fetches both', async ({
  openAs,
}) => {
  const eva = await openAs('eva')
  await eva.getByRole('button', { name: 'Meer', exact: true }).click()
  await eva.getByRole('menuitem', { name: 'Stukken' }).click()
  await expect(eva.getByRole('heading', { level: 1, name: 'Stukken' })).toBeVisible()
  await maak(eva, 'Het plan', 'Word (docx)')
  await maak(eva, 'Werkagenda', 'PDF, toegankelijk (PDF/UA)')
  await eva.getByRole('link', { name: 'Terug naar het plan' }).click()
  await eva.goBack()
  const plan = await gehaald(eva, 'Het plan')
  expect(plan.naam).toMatch(/^plan-\d{4}-\d\d-\d\d\.docx$/)
  expect(plan.begin.slice(0, 4)).toBe('PK\x03\x04')
  const werkagenda = await gehaald(eva, 'Werkagenda')
  expect(werkagenda.naam).toMatch(/^werkagenda-\d{4}-\d\d-\d\d\.pdf$/)
  expect(werkagenda.begin).toBe('%PDF-')
})
