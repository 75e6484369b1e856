// `npm run bench:panel`: the panel of findings in Chromium, in a plan of 1,000 afspraken: scrolling and filtering.
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { asProgram } from '../../playwright.config.ts'
import { buildClient } from '../../server/clientBuild.ts'
import { startKillableServer } from '../kit/demoServer.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { frames, type Measured, measure, noteFrames, reportFrames } from './frames.ts'

const afspraken = 1000
const rounds = 5
const goalMs = 50

async function scroll(page: Page): Promise<void> {
  await page.locator('#meldingen .melding').nth(3).hover()
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 400)
    await frames(page, 2)
  }
}

async function filter(page: Page): Promise<void> {
  const chips = page.locator('#meldingen .chip--ernst')
  for (let chip = 0; chip < (await chips.count()); chip += 1) {
    await chips.nth(chip).click()
    await frames(page, 20)
    await chips.nth(chip).click()
    await frames(page, 20)
  }
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('#meldingen .melding').first().waitFor()
  // The rest of a large plan is drawn and checked bit by bit.
  await frames(page, 480)
  await page.evaluate(noteFrames)
  return page
}

await buildClient(console.log)
const server = await startKillableServer()
const browser = await chromium.launch(asProgram)
const planId = await server.newPlan(generatePlan(9, { opgaven: 40, afspraken }))
const found = await fetch(`${server.url}/api/v1/plannen/${planId}/bevindingen?fase=0.6`, {
  headers: { cookie: await server.cookie('anna') },
})
const count = ((await found.json()) as unknown[]).length
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
await context.addInitScript({ content: 'globalThis.__name = value => value' })
const [name = '', value = ''] = (await server.cookie('anna')).split('=')
await context.addCookies([{ name, value, url: server.url }])
const page = await open(context, `${server.url}/plannen/${planId}`)
const measured: Measured[] = []
for (let round = 0; round < rounds; round += 1) {
  measured.push(await measure(page, 'nothing', () => frames(page, 60)))
  measured.push(await measure(page, 'scrolling', () => scroll(page)))
  measured.push(await measure(page, 'filtering', () => filter(page)))
}
await browser.close()
await server.remove()

console.log(
  `\n${afspraken} afspraken, ${count} findings for 0.6; longest frame in each of ${rounds} rounds (ms)`,
)
reportFrames(measured, goalMs)
