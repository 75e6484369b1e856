import type { Locator, Page } from '@playwright/test'
import { voorbeeldPlan } from '../../shared/rules/voorbeeld.ts'
import { expect, planIsOpen, test, typeAtEnd } from '../kit/browser.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { goToCard, prose, putCaret } from '../kit/prose.ts'

/** The plan says 870 and 690: what is typed here says something else. */
const sentence = ' Het aantal SEH-bezoeken na een val daalt van 900 naar 690.'
const rest = 2000

/** The words under which a page draws a wave, in a field, once it has drawn the text that is there now. */
const waves = (page: Page, elementId: string, veld: string): Promise<string[]> =>
  prose(page, elementId, veld).evaluate(async field => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('melding-'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .filter(range => field.contains(range.startContainer))
      .map(range => range.toString())
  })

/** The middle of words with a wave, on the screen. */
const middleOf = (field: Locator, words: string): Promise<{ x: number; y: number }> =>
  field.evaluate((element, expected) => {
    element.scrollIntoView({ block: 'center' })
    const ranges = [...CSS.highlights.values()].flatMap(one => [...one] as Range[])
    const here = ranges.find(one => element.contains(one.startContainer) && one.toString() === expected)
    const box = here?.getBoundingClientRect()
    if (!box) throw new Error('These words have no wave.')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, words)

const card = (page: Page) => page.locator('.finding-card')

async function openBoth(
  openAs: (naam: string, options: { path: string }) => Promise<Page>,
  path: string,
): Promise<[Page, Page]> {
  const pages = await Promise.all([openAs('anna', { path }), openAs('anna', { path })])
  for (const page of pages) {
    await planIsOpen(page)
    await goToCard(page, 'a1')
    await prose(page, 'a1', 'oplossing').waitFor()
  }
  return pages
}

test('words that one types get a wave in every browser after two seconds of rest, which moves with them', async ({
  openAs,
  server,
}) => {
  const [anna, bram] = await openBoth(openAs, `/plannen/${await server.newPlan(voorbeeldPlan())}`)
  await typeAtEnd(bram, 'a1', 'oplossing', sentence)
  const typed = Date.now()
  await expect(prose(anna, 'a1', 'oplossing')).toContainText(sentence.trim())
  const shown = async (page: Page) => {
    await expect.poll(() => waves(page, 'a1', 'oplossing')).toEqual(['900'])
    expect(Date.now() - typed).toBeGreaterThan(rest - 500)
  }
  await Promise.all([anna, bram].map(shown))
  await bram.keyboard.press('Control+Home')
  await bram.keyboard.type('Vanaf 2024. ')
  for (const page of [anna, bram]) {
    await expect(prose(page, 'a1', 'oplossing')).toContainText('Vanaf 2024. Thuiszorg')
    expect(await waves(page, 'a1', 'oplossing')).toEqual(['900'])
  }
})

test('Ctrl+. in the words opens their card; the sharper wording takes the wave away in both browsers', async ({
  openAs,
  server,
}) => {
  const [anna, bram] = await openBoth(openAs, `/plannen/${await server.newPlan(voorbeeldPlan())}`)
  await typeAtEnd(bram, 'a1', 'oplossing', sentence)
  for (const page of [anna, bram]) await expect.poll(() => waves(page, 'a1', 'oplossing')).toEqual(['900'])
  for (let step = 0; step < ' naar 690.'.length + 1; step += 1) await bram.keyboard.press('ArrowLeft')
  await bram.keyboard.press('Control+.')
  await expect(card(bram).getByRole('heading')).toHaveText('“900”')
  await expect(card(bram)).toContainText('vanaf 0.6')
  await expect(card(bram).locator('ins').first()).toHaveText('870')
  await expect(card(bram).locator('.melding__voorstel button').first()).toBeFocused()
  await bram.keyboard.press('Enter')
  for (const page of [anna, bram]) {
    await expect(prose(page, 'a1', 'oplossing')).toContainText('daalt van 870 naar 690.')
    await expect.poll(() => waves(page, 'a1', 'oplossing')).toEqual([])
    await expect(card(page)).toHaveCount(0)
  }
  await expect(prose(bram, 'a1', 'oplossing')).toBeFocused()
  await bram.keyboard.press('Control+z')
  await expect(prose(anna, 'a1', 'oplossing')).toContainText('daalt van 900 naar 690.')
})

test('opening and leaving a field keeps the waves in it', async ({ openAs }) => {
  const page = await openAs('anna')
  await goToCard(page, 'a11')
  await expect.poll(() => waves(page, 'a11', 'oplossing')).toContain('20')
  const before = await waves(page, 'a11', 'oplossing')
  await putCaret(page, prose(page, 'a11', 'oplossing'), 'Control+Home')
  await expect.poll(() => waves(page, 'a11', 'oplossing')).toEqual(before)
  await page.keyboard.press('Escape')
  await expect(prose(page, 'a11', 'oplossing')).not.toHaveAttribute('contenteditable', 'true')
  await expect.poll(() => waves(page, 'a11', 'oplossing')).toEqual(before)
})

test('resting on the words opens their card, which takes no focus and no room', async ({ openAs }) => {
  const page = await openAs('anna')
  await goToCard(page, 'a6')
  await expect.poll(() => waves(page, 'a6', 'oplossing')).toContain('Scholengroep Vennebaan')
  const field = prose(page, 'a6', 'oplossing')
  const { x, y } = await middleOf(prose(page, 'a6', 'oplossing'), 'Scholengroep Vennebaan')
  const before = await field.boundingBox()
  await page.mouse.move(x, y)
  await expect(card(page)).toBeVisible()
  expect(await field.boundingBox()).toEqual(before)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  const words = await card(page).boundingBox()
  expect((words?.y ?? 0) > y || (words?.y ?? 0) + (words?.height ?? 0) < y).toBe(true)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await page.mouse.move(x + 2, y)
  await page.mouse.move(2, 2)
  await page.mouse.move(x, y)
  await expect(card(page)).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(card(page)).toHaveCount(0)
})

test('a caret that comes to stand in the words opens their card, and typing goes on in the text', async ({
  openAs,
}) => {
  const page = await openAs('anna')
  await goToCard(page, 'a6')
  await expect.poll(() => waves(page, 'a6', 'oplossing')).toContain('Scholengroep Vennebaan')
  const field = prose(page, 'a6', 'oplossing')
  await putCaret(page, field, 'Control+Home')
  for (let step = 0; step < 'Samen met Scho'.length; step += 1) await page.keyboard.press('ArrowRight')
  await expect(card(page)).toBeVisible()
  await expect(field).toBeFocused()
  await page.keyboard.type('x')
  await expect(field).toContainText('Samen met Schoxlengroep')
  await expect(card(page)).toHaveCount(0)
})

test('on a phone a tap on the words opens their card and no keyboard', async ({ openAs }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const page = await openAs('anna', phone)
  await goToCard(page, 'a6')
  await expect.poll(() => waves(page, 'a6', 'oplossing')).toContain('Scholengroep Vennebaan')
  const { x, y } = await middleOf(prose(page, 'a6', 'oplossing'), 'Scholengroep Vennebaan')
  await page.touchscreen.tap(x, y)
  await expect(card(page).getByRole('heading')).toHaveText('“Scholengroep Vennebaan”')
  await expect(prose(page, 'a6', 'oplossing')).not.toHaveAttribute('contenteditable', 'true')
  for (const button of await card(page).getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

test('a card far from view gets its waves when it comes near', async ({ openAs, server }) => {
  const plan = generatePlan(3, { opgaven: 4, afspraken: 100 })
  const path = `/plannen/${await server.newPlan(plan)}`
  const page = await openAs('anna', { path })
  await planIsOpen(page)
  await goToCard(page, 'a60')
  await prose(page, 'a60', 'oplossing').waitFor()
  await typeAtEnd(page, 'a60', 'oplossing', ' Scholengroep Zonneveld levert per 1 mei 2026 twee docenten.')
  await expect.poll(() => waves(page, 'a60', 'oplossing')).toContain('Scholengroep Zonneveld')
  await page.reload()
  await planIsOpen(page)
  await expect(prose(page, 'a60', 'oplossing')).toHaveCount(0)
  await goToCard(page, 'a60')
  await prose(page, 'a60', 'oplossing').waitFor()
  await expect.poll(() => waves(page, 'a60', 'oplossing')).toContain('Scholengroep Zonneveld')
})

test.describe('free text', () => {
  test.use({ omvang: 'klein' })

  test('a vague word in free text has no more than a dotted line, its card says so, and nothing counts it', async ({
    openAs,
  }) => {
    const page = await openAs('anna')
    const count = page.locator('.panel__title span').first()
    const before = await count.textContent()
    await typeAtEnd(page, 'hoofdstuk-samen', 'tekst', ' Wij streven naar rust.')
    await expect.poll(() => waves(page, 'hoofdstuk-samen', 'tekst')).toContain('streven naar')
    const styles = await prose(page, 'hoofdstuk-samen', 'tekst').evaluate(field =>
      [...CSS.highlights].flatMap(([name, all]) =>
        ([...all] as Range[]).some(one => field.contains(one.startContainer)) ? [name] : [],
      ),
    )
    expect(styles).toEqual(['melding-zacht-0'])
    expect(await count.textContent()).toBe(before)
    for (let step = 0; step < ' naar rust.'.length; step += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+.')
    await expect(card(page)).toContainText('in vrije tekst telt dit niet mee')
    await expect(card(page).getByRole('button', { name: 'Leg uit' })).toHaveCount(0)
    await card(page)
      .getByRole('button', { name: /^Vervang/ })
      .click()
    await expect(prose(page, 'hoofdstuk-samen', 'tekst')).toContainText(
      'Wij realiseren uiterlijk [datum] rust.',
    )
    await expect.poll(() => waves(page, 'hoofdstuk-samen', 'tekst')).toEqual([])
  })
})
