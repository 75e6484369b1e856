import type { Page } from '@playwright/test'
import { expect, field, isSaved, test, typeAtEnd } from '../kit/browser.ts'
import { prose, putCaret } from '../kit/prose.ts'

test.use({ omvang: 'klein' })

const withinASecond = { timeout: 1000 }

test('two people type in one field at once and see each other within a second', async ({
  openAs,
  server,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await putCaret(anna, prose(anna, 'a2', 'oplossing'), 'Control+End')
  await putCaret(bram, prose(bram, 'a2', 'oplossing'), 'Control+Home')
  await Promise.all([
    anna.keyboard.type(' Anna schrijft aan het eind.', { delay: 20 }),
    bram.keyboard.type('Bram schrijft aan het begin. ', { delay: 20 }),
  ])
  for (const page of [anna, bram]) {
    await expect(prose(page, 'a2', 'oplossing')).toHaveText(
      /^Bram schrijft aan het begin\. .* Anna schrijft aan het eind\.$/,
      withinASecond,
    )
  }
  await Promise.all([isSaved(anna), isSaved(bram)])
  const { afspraken } = (await server.plan()) as { afspraken: { id: string; oplossing: string }[] }
  expect(afspraken.find(({ id }) => id === 'a2')?.oplossing).toMatch(/^Bram .* Anna schrijft aan het eind\.$/)
})

test('two people type in different fields at once and see each other within a second', async ({ openAs }) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await Promise.all([
    typeAtEnd(anna, 'a1', 'titel', ' van Anna'),
    typeAtEnd(bram, 'a2', 'oplossing', ' van Bram'),
  ])
  for (const page of [anna, bram]) {
    await expect(prose(page, 'a1', 'titel')).toHaveText(/ van Anna$/, withinASecond)
    await expect(prose(page, 'a2', 'oplossing')).toHaveText(/ van Bram$/, withinASecond)
  }
})

test('a choice and a date of the one are there for the other within a second', async ({ openAs }) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await choose(anna, 'a1', 'schaal', 'lokaal')
  await expect(field(bram, 'a1', 'schaal')).toContainText('Lokaal', withinASecond)
})

test('the caret of the other stands in the text, with a name', async ({ openAs }) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await putCaret(bram, prose(bram, 'a2', 'oplossing'), 'Control+End')
  await prose(anna, 'a2', 'oplossing').scrollIntoViewIfNeeded()
  await expect(anna.locator('[data-caret-van]')).toContainText('Bram Kok')
})

test('a finding appears for both, is fixed by its quick fix, and is gone for both', async ({ openAs }) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  const finding = (page: Page) =>
    page.locator('#meldingen .melding:not(.melding--opgelost)').filter({ hasText: 'geen trekker' })
  await expect(anna.locator('#meldingen .melding').first()).toBeVisible()
  const before = await finding(anna).count()
  await field(bram, 'a1.partijen.1', 'partijId').getByRole('button').click()
  await field(bram, 'a1.partijen.1', 'rol').locator('select').selectOption('uitvoerder')
  await bram.getByRole('button', { name: 'Klaar' }).click()
  for (const page of [anna, bram]) await expect(finding(page)).toHaveCount(before + 1)
  await finding(anna).first().getByRole('button').first().click()
  await anna.locator('#meldingen').getByRole('button', { name: 'Maak Zorggroep Lindewaard trekker' }).click()
  for (const page of [anna, bram]) await expect(finding(page)).toHaveCount(before)
  await expect(field(bram, 'a1.partijen.1', 'partijId')).toContainText('trekker')
})

test('a reload in the middle of typing keeps what was saved, and both go on with one text', async ({
  openAs,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  anna.on('dialog', dialog => void dialog.accept())
  await typeAtEnd(anna, 'a2', 'oplossing', ' Eerst dit.')
  await isSaved(anna)
  await Promise.all([anna.keyboard.type(' En daarna nog veel meer.', { delay: 5 }), anna.reload()])
  await isSaved(anna)
  await expect(prose(anna, 'a2', 'oplossing')).toContainText(' Eerst dit.')
  const text = (await prose(anna, 'a2', 'oplossing').textContent()) ?? ''
  await expect(prose(bram, 'a2', 'oplossing')).toHaveText(text)
  await typeAtEnd(anna, 'a2', 'oplossing', ' Weer verder.')
  await expect(prose(bram, 'a2', 'oplossing')).toContainText(' Weer verder.', withinASecond)
})

/** Chooses an option of a field that is a choice, as a person does. */
async function choose(page: Page, elementId: string, veld: string, waarde: string): Promise<void> {
  const place = field(page, elementId, veld)
  await place.scrollIntoViewIfNeeded()
  await place.hover()
  await place.locator('select').selectOption(waarde)
}
