import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../kit/browser.ts'
import { screens, showScreen } from '../kit/screens.ts'

for (const screen of screens) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on ${screen.naam} at ${width} pixels`, async ({ openAs }) => {
      const page = await openAs(screen.who, { path: screen.path, viewport: { width, height: 900 } })
      await showScreen(page, screen)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(node => `${id}: ${help}\n  ${node.html.slice(0, 300)}\n  ${node.failureSummary}`),
      )
      expect(found.join('\n')).toBe('')
    })
  }
}
