import { expect, test } from '../kit/browser.ts'
import { screens, showScreen } from '../kit/screens.ts'

for (const screen of screens) {
  test(`${screen.naam} fits in three widths`, async ({ openAs }) => {
    for (const width of [1440, 900, 390]) {
      const page = await openAs(screen.who, { path: screen.path, viewport: { width, height: 900 } })
      await showScreen(page, screen)
      await page.screenshot({ path: `test-results/schermen/${screen.naam}-${width}.png` })
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider, `pixels that ${screen.naam} is wider than ${width}`).toBe(0)
    }
  })
}
