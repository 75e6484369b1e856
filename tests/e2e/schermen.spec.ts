import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, test } from '../kit/browser.ts'
import { type Screen, showScreen, tours } from '../kit/screens.ts'

/** How many pixels a page is wider than its window. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function lookAt(page: Page, { naam, part }: Screen): Promise<void> {
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 900 })
    if (part) await expect(page.locator(part).first()).toBeVisible()
    await page.screenshot({ path: `test-results/schermen/${naam}-${width}.png` })
    expect(await excess(page), `pixels that ${naam} is wider than ${width}`).toBe(0)
    if (width === 900) continue
    const found = await axeFindings(page, { part, hasColours: width === 1440 || !part })
    expect(found.join('\n'), `${naam} at ${width} pixels`).toBe('')
  }
}

for (const { naam, who, omvang = 'klein', screens } of tours) {
  test.describe(() => {
    test.use({ omvang })
    test(`${naam}: each screen fits in three widths, and axe finds nothing on it`, async ({
      openAs,
      server,
    }) => {
      test.slow()
      const page = await openAs(who, { path: screens[0]?.path ?? '/' })
      for (const [index, screen] of screens.entries()) {
        await test.step(screen.naam, async () => {
          await page.setViewportSize({ width: 1440, height: 900 })
          if (index > 0 && screen.path) await page.goto(`${server.url}${screen.path}`)
          await showScreen(page, server, screen)
          await lookAt(page, screen)
          await screen.leave?.(page)
        })
      }
    })
  })
}
