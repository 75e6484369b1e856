import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Look {
  readonly part?: string | undefined
  /** Whether contrast is looked at too, which takes most of the time: colours are the same in every width. */
  readonly hasColours?: boolean
}

/** What axe finds on a page, or in one part of it: one text for each element that has something wrong. */
export async function axeFindings(page: Page, { part, hasColours = true }: Look = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const violations = await page.evaluate(
    async ({ part, hasColours }) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe }
      // What is right need not be told, and the style sheets are the page's own: both cost seconds.
      const options = { resultTypes: ['violations' as const], preload: false }
      const rules = { 'color-contrast': { enabled: hasColours } }
      return (await loaded.run(part ?? document, { ...options, rules })).violations
    },
    { part, hasColours },
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\n  ${node.html.slice(0, 300)}\n  ${node.failureSummary}`),
  )
}
