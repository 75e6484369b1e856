import { axeFindings } from '../kit/axe.ts'
import { expect, test } from '../kit/browser.ts'
import { screens, showScreen } from '../kit/screens.ts'

for (const screen of screens) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on ${screen.naam} at ${width} pixels`, async ({ openAs }) => {
      const page = await openAs(screen.who, { path: screen.path, viewport: { width, height: 900 } })
      await showScreen(page, screen)
      const found = await axeFindings(page, screen.part)
      expect(found.join('\n')).toBe('')
    })
  }
}
