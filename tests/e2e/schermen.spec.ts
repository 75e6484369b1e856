import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, test } from '../kit/browser.ts'
import { screens, showScreen } from '../kit/screens.ts'

/** How many pixels a page is wider than its window. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const screen of screens) {
  test(`${screen.naam} fits in three widths, and axe finds nothing on it`, async ({ openAs }) => {
    const page = await openAs(screen.who, { path: screen.path })
    await showScreen(page, screen)
    for (const width of [1440, 900, 390]) {
      await page.setViewportSize({ width, height: 900 })
      if (screen.part) await expect(page.locator(screen.part).first()).toBeVisible()
      await page.screenshot({ path: `test-results/schermen/${screen.naam}-${width}.png` })
      expect(await excess(page), `pixels that ${screen.naam} is wider than ${width}`).toBe(0)
      if (width === 900) continue
      const found = await axeFindings(page, { part: screen.part, hasColours: width === 1440 || !screen.part })
      expect(found.join('\n'), `${screen.naam} at ${width} pixels`).toBe('')
    }
  })
}
