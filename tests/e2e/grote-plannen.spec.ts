import { expect, field, planIsOpen, test } from '../kit/browser.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { fillProse, goToCard, prose, putCaret } from '../kit/prose.ts'

test('in a plan of 100 afspraken a card gets its controls when it comes near', async ({ openAs, server }) => {
  const planId = await server.newPlan(generatePlan(3, { opgaven: 4, afspraken: 100 }))
  const page = await openAs('anna', { path: `/plannen/${planId}` })
  await planIsOpen(page)
  const scale = (id: string) => field(page, id, 'schaal').locator('select, button')
  await goToCard(page, 'a1')
  await expect(scale('a1')).toHaveCount(1)
  await expect(scale('a100')).toHaveCount(0)
  await goToCard(page, 'a100')
  await expect(scale('a100')).toHaveCount(1)
})

test('in a plan of 300 afspraken what one scrolls to stays where it is while it is drawn', async ({
  openAs,
  server,
}) => {
  const planId = await server.newPlan(generatePlan(6, { opgaven: 7, afspraken: 300 }))
  const page = await openAs('anna', { path: `/plannen/${planId}` })
  await planIsOpen(page)
  const card = page.locator('[data-kaart="a150"]')
  const landed = await card.evaluate(element => {
    element.scrollIntoView({ block: 'center' })
    return element.getBoundingClientRect().top
  })
  await expect(field(page, 'a150', 'schaal').locator('select, button')).toHaveCount(1)
  const moved = async () => (await card.evaluate(one => one.getBoundingClientRect().top)) - landed
  expect(Math.abs(await moved()), 'pixels that it moved').toBeLessThan(3)
})

test('in a plan of 300 afspraken two people type in one and see each other within a second', async ({
  openAs,
  server,
}) => {
  const planId = await server.newPlan(generatePlan(4, { opgaven: 7, afspraken: 300 }))
  const path = `/plannen/${planId}`
  const [first, second] = [await openAs('anna', { path }), await openAs('anna', { path })]
  await Promise.all([planIsOpen(first), planIsOpen(second)])
  for (const page of [first, second]) await goToCard(page, 'a150')
  await putCaret(first, prose(first, 'a150', 'oplossing'), 'Control+End')
  await first.keyboard.type(' Gezien.')
  await expect(prose(second, 'a150', 'oplossing')).toHaveText(/ Gezien\.$/, { timeout: 1000 })
})

test('in a plan of 100 afspraken find goes to words in a card that was never near', async ({
  openAs,
  server,
}) => {
  const planId = await server.newPlan(generatePlan(5, { opgaven: 4, afspraken: 100 }))
  const page = await openAs('anna', { path: `/plannen/${planId}` })
  await planIsOpen(page)
  await goToCard(page, 'a60')
  await fillProse(page, prose(page, 'a60', 'oplossing'), 'Een zeldzaam woord: kwartelkoning.')
  await page.reload()
  await planIsOpen(page)
  await expect(prose(page, 'a60', 'oplossing')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+F')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('kwartelkoning')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('1 vindplaats')
  await page.keyboard.press('Enter')
  await expect(prose(page, 'a60', 'oplossing')).toBeFocused()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('kwartelkoning')
})

test('the browser finds the words of a card that was never near', async ({ openAs, server }) => {
  const planId = await server.newPlan(generatePlan(6, { opgaven: 4, afspraken: 100 }))
  const page = await openAs('anna', { path: `/plannen/${planId}` })
  await planIsOpen(page)
  const words = await page.evaluate(async id => {
    const { plan } = (await (await fetch(`/api/v1/plannen/${id}?tekst=plat`)).json()) as {
      plan: { afspraken: { id: string; oplossing: string }[] }
    }
    return plan.afspraken.find(one => one.id === 'a90')?.oplossing ?? ''
  }, planId)
  await expect(page.locator('[data-kaart="a90"]')).toContainText(words.slice(0, 40))
})
