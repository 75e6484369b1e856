import { expect, test } from '../kit/browser.ts'
import { haalStuk, maakStuk } from '../kit/stukkenPage.ts'

test.use({ omvang: 'klein' })

test('who may only read has the plan made for Word and the werkagenda as PDF, leaves meanwhile, comes back and fetches both', async ({
  openAs,
}) => {
  const eva = await openAs('eva')
  await eva.getByRole('button', { name: 'Meer', exact: true }).click()
  await eva.getByRole('menuitem', { name: 'Stukken' }).click()
  await expect(eva.getByRole('heading', { level: 1, name: 'Stukken' })).toBeVisible()
  await maakStuk(eva, 'Het plan', 'Word (docx)')
  await maakStuk(eva, 'Werkagenda', 'PDF, toegankelijk (PDF/UA)')
  await eva.getByRole('link', { name: 'Terug naar het plan' }).click()
  await eva.goBack()
  const begin = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  const plan = await haalStuk(eva, 'Het plan')
  expect(plan.naam).toMatch(/^plan-\d{4}-\d\d-\d\d\.docx$/)
  expect(begin(plan).slice(0, 4)).toBe('PK\x03\x04')
  const werkagenda = await haalStuk(eva, 'Werkagenda')
  expect(werkagenda.naam).toMatch(/^werkagenda-\d{4}-\d\d-\d\d\.pdf$/)
  expect(begin(werkagenda)).toBe('%PDF-')
})
