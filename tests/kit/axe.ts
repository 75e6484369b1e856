import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page, or in one part of it: one text for each element that has something wrong. */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(source)
  const violations = await page.evaluate(async place => {
    const { axe: loaded } = window as unknown as { axe: typeof axe }
    // What is right need not be told, and the style sheets are the page's own: both cost seconds.
    const options = { resultTypes: ['violations' as const], preload: false }
    return (await loaded.run(place ?? document, options)).violations
  }, part)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\n  ${node.html.slice(0, 300)}\n  ${node.failureSummary}`),
  )
}
