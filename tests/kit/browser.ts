import { type BrowserContextOptions, test as base, expect, type Locator, type Page } from '@playwright/test'
import { type DemoServer, examplePlan, startDemoServer } from './demoServer.ts'
import { kleinPlan } from './kleinPlan.ts'
import { prose, putCaret } from './prose.ts'

export { expect }

interface OpenOptions extends BrowserContextOptions {
  /** Where the browser finds the server, when that is not the server's own address. */
  readonly url?: string
  /** The page to open; left out, the example plan. */
  readonly path?: string
}
interface Kit {
  /** How much of the example plan there is: all of it, or its first opgave (`kleinPlan.ts`). */
  readonly omvang: 'heel' | 'klein'
  /** A server of this test alone, with the example region in it. */
  readonly server: DemoServer
  /** A browser of its own for a demo person, signed in, or for nobody, with the example plan or another page open. */
  readonly openAs: (naam: string | null, options?: OpenOptions) => Promise<Page>
}

/** A test in real Chromium against a real server. It fails when a page throws what nobody catches. */
export const test = base.extend<Kit>({
  omvang: ['heel', { option: true }],
  server: async ({ omvang }, use) => {
    const server = await startDemoServer(omvang === 'klein' ? kleinPlan : undefined)
    await use(server)
    await server.remove()
  },
  openAs: async ({ browser, server }, use) => {
    const faults: string[] = []
    const contexts: { close(): Promise<void> }[] = []
    await use(async (naam, { url = server.url, path, ...options } = {}) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', error => faults.push(`${naam}: ${told(error)}`))
      if (naam !== null) await context.request.get(`${url}/demo/${naam}`, { maxRedirects: 0 })
      await page.goto(`${url}${path ?? (naam === null ? '/' : planPath)}`)
      if (path === undefined || path === planPath) await planIsOpen(page)
      return page
    })
    for (const context of contexts) await context.close()
    expect(faults, 'what a page threw and nobody caught').toEqual([])
  },
})

/** What was thrown: its stack is empty when the browser itself threw it, and need not name it otherwise. */
const told = ({ name, message, stack }: Error): string => `${name}: ${message}\n${stack ?? ''}`.trim()

/** Waits until a plan stands on the page, in its own letters: they come later and move the lines. */
export async function planIsOpen(page: Page): Promise<void> {
  await expect(saveMark(page)).toHaveText(/^(Opgeslagen|U leest mee)/)
  await page.evaluate(() => document.fonts.ready.then(() => {}))
}

/** How the page says one's work stands. */
export const saveMark = (page: Page): Locator => page.locator('.save-mark__text')

export const isSaved = (page: Page): Promise<void> => expect(saveMark(page)).toHaveText(/^Opgeslagen/)

/** The place of a field on the page. */
export const field = (page: Page, elementId: string, veld: string): Locator =>
  page.locator(`[data-element-id="${elementId}"][data-veld="${veld}"]`)

/** Types at the end of prose, as a person does: into the field, to its end, letters. */
export async function typeAtEnd(page: Page, elementId: string, veld: string, words: string): Promise<void> {
  await putCaret(page, prose(page, elementId, veld), 'Control+End')
  await page.keyboard.type(words)
}

export const planPath = `/plannen/${examplePlan}`
