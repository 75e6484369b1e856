import type { Page } from '@playwright/test'
import { getekend, vakVan } from '../kit/aangewezen.ts'
import { expect, test } from '../kit/browser.ts'
import { goToCard, prose } from '../kit/prose.ts'
import { voorsteldialoog, voorstelVan } from '../kit/voorstelPage.ts'

test.use({ omvang: 'klein' })

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
const word = 'tijdelijke'
const others = 'voor de hele regio'

/**
 * Selects words as a phone does for who holds them: a browser without a screen selects none for a finger. That a
 * finger then presses a button takes the selection away first is real here.
 */
const houdVast = (page: Page, elementId: string, veld: string, words: string): Promise<void> =>
  prose(page, elementId, veld).evaluate((field, expected) => {
    field.scrollIntoView({ block: 'center' })
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(expected) ?? -1
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + expected.length)
    }
    throw new Error('These words do not stand there.')
  }, words)

const balk = (page: Page) => page.getByRole('toolbar', { name: 'Bij de gekozen woorden' })
const openDraad = (page: Page) => page.locator('.draad[data-open="true"]')
/** Makes room for the page again. */
const kleiner = (page: Page) =>
  page.getByRole('button', { name: 'Criteria, opmerkingen en versies kleiner' }).tap()

test('two people with phones: words are talked about and others proposed, and that is decided', async ({
  openAs,
}) => {
  const [carla, anna] = [await openAs('carla', phone), await openAs('anna', phone)]

  await test.step('words that are held offer to say something about them, and it goes on from there', async () => {
    await goToCard(carla, 'a1')
    await houdVast(carla, 'a1', 'oplossing', word)
    await balk(carla).getByRole('button', { name: 'Opmerking' }).tap()
    const vak = carla.getByRole('region', { name: 'Nieuwe opmerking' })
    await expect(vak).toContainText(`“${word}”`)
    await vak.getByRole('textbox').fill('Met wie?')
    await carla.getByRole('button', { name: 'Plaatsen' }).tap()
    await expect(openDraad(carla)).toContainText('Met wie?')
    await expect.poll(() => getekend(carla, 'a1', 'oplossing')).toContain(`opmerking-actief-0: ${word}`)
    await kleiner(carla)
  })

  await test.step('and to propose other words', async () => {
    await houdVast(carla, 'a1', 'oplossing', others)
    await expect(balk(carla)).toBeVisible()
    await balk(carla).getByRole('button', { name: 'Voorstel' }).tap()
    await voorsteldialoog(carla).getByLabel('Wordt').fill('voor elke gemeente')
    await voorsteldialoog(carla).getByRole('button', { name: 'Stel voor' }).tap()
    await expect(voorstelVan(carla, 'Carla').locator('del')).toHaveText(others)
  })

  await test.step('a tap on words says what is asked about them, and a tap on that opens it', async () => {
    await goToCard(anna, 'a1')
    await expect.poll(() => getekend(anna, 'a1', 'oplossing')).toContain(`opmerking-0: ${word}`)
    const { left, right, middle } = await vakVan(anna, 'a1', 'oplossing', word)
    await anna.touchscreen.tap((left + right) / 2, middle)
    const tip = anna.locator('.woordtip')
    await expect(tip).toContainText('Met wie?')
    // Who looks at what is asked is not writing: no keyboard comes up.
    expect(await anna.evaluate(() => document.activeElement?.hasAttribute('contenteditable'))).toBe(false)
    await tip.getByRole('button').tap()
    await openDraad(anna).getByRole('textbox').fill('Met de zes gemeenten')
    await anna.getByRole('button', { name: 'Reageren' }).tap()
    await expect(carla.getByText('Met de zes gemeenten')).toBeAttached()
    await kleiner(anna)
  })

  await test.step('and the voorstel is taken over', async () => {
    await voorstelVan(anna, 'Carla').getByRole('button', { name: 'Overnemen' }).tap()
    for (const page of [anna, carla]) {
      await expect(prose(page, 'a1', 'oplossing')).toContainText('nachtzorg toe voor elke gemeente.')
      await expect(voorstelVan(page, 'Carla')).toHaveCount(0)
    }
  })
})
