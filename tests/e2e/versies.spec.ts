import { axeFindings } from '../kit/axe.ts'
import { expect, isSaved, planPath, saveMark, test, typeAtEnd } from '../kit/browser.ts'
import { prose } from '../kit/prose.ts'

test('versions: one is read and compared in words and word by word; a field and all of it are brought back, seen by another and undone', async ({
  openAs,
  server,
}) => {
  const anna = await openAs('anna')
  const bram = await openAs('bram')
  await server.ask(`/api/v1${planPath}/versies`, 'anna', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ naam: '0.9', metNummer: true }),
  })
  await anna.getByRole('tab', { name: 'Versies' }).click()
  await expect(anna.getByRole('link', { name: 'Versie 0.9', exact: true })).toBeVisible()

  await typeAtEnd(anna, 'a1', 'oplossing', ' En een bus.')
  await isSaved(anna)
  await typeAtEnd(bram, 'a2', 'titel', ' thuis')
  await isSaved(bram)

  await anna.getByRole('link', { name: 'Versie 0.9', exact: true }).click()
  await expect(anna.getByRole('heading', { level: 1, name: 'Versie 0.9' })).toBeVisible()
  await expect(anna.getByRole('article')).toContainText('Regioplan Zilverdal')
  await expect(anna.getByRole('note', { name: /^Vereist/ }).first()).toBeVisible()
  expect(await axeFindings(anna)).toEqual([])

  await anna.getByRole('link', { name: 'Vergelijk met nu' }).click()
  await expect(anna.getByText('2 afspraken gewijzigd')).toBeVisible()
  const afspraak = anna.getByRole('article', { name: /^3\.1-A/ })
  await expect(afspraak.locator('ins')).toContainText('En een bus.')
  expect(await axeFindings(anna)).toEqual([])

  await afspraak.getByRole('link', { name: /^Zet terug\s+Wat gaan we doen/ }).click()
  await anna.getByRole('dialog', { name: 'Terugzetten' }).getByRole('button', { name: 'Zet terug' }).click()
  await expect(prose(anna, 'a1', 'oplossing')).not.toContainText('En een bus.')
  await expect(prose(bram, 'a1', 'oplossing')).not.toContainText('En een bus.')
  await expect(prose(anna, 'a2', 'titel')).toContainText('thuis')
  await anna.keyboard.press('Control+z')
  await expect(prose(bram, 'a1', 'oplossing')).toContainText('En een bus.')

  await anna.getByRole('tab', { name: 'Versies' }).click()
  await expect(anna.getByText('Voor het terugzetten').first()).toBeVisible()
  await anna.getByRole('link', { name: /^Zet terug\s+Versie 0.9/ }).click()
  const heel = anna.getByRole('dialog', { name: 'Terugzetten' })
  await expect(heel).toContainText('2 afspraken gewijzigd')
  await heel.getByRole('button', { name: 'Zet terug' }).click()
  await expect(prose(bram, 'a1', 'oplossing')).not.toContainText('En een bus.')
  await expect(prose(bram, 'a2', 'titel')).not.toContainText('thuis')
  await expect(saveMark(anna)).toHaveText(/^Opgeslagen/)
  expect(new URL(anna.url()).pathname + new URL(anna.url()).search).toBe(planPath)
})
