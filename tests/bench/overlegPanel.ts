// `npm run bench:overleg-panel`: a plan with 5,000 opmerkingen in 1,500 draden in Chromium, beside one with none.
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import * as Y from 'yjs'
import { maakAnker } from '../../client/overleg/anker/maakAnker.ts'
import { asProgram } from '../../playwright.config.ts'
import { buildClient, clientDir } from '../../server/clientBuild.ts'
import type { Anker } from '../../shared/overleg/anker.ts'
import { findProse } from '../../shared/plan/element.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { goToCard, prose, putCaret } from '../kit/prose.ts'
import { startTestServer } from '../kit/testServer.ts'
import { veelDraden } from '../kit/veelDraden.ts'
import { frames, type Measured, measure, median, noteFrames, reportFrames, scriptClock } from './frames.ts'

const afspraken = 300
const rounds = 3
const keys = 80
const goalMs = 50

/** A third about words, a third about the field, the rest about the afspraak. */
function plekIn(doc: Y.Doc, elementId: string, nr: number): { veld: string | null; anker: Anker | null } {
  const fragment = findProse(doc, elementId, 'oplossing')
  const anker = fragment && nr % 3 === 0 ? maakAnker(fragment, { van: nr % 30, tot: (nr % 30) + 20 }) : null
  return { veld: nr % 3 === 2 ? null : 'oplossing', anker }
}

const tab = (page: Page, naam: string) => page.getByRole('tab', { name: new RegExp(`^${naam}`) })

/** To what is found and back: the list is drawn anew, as the first time. */
async function openTab(page: Page): Promise<void> {
  await tab(page, 'Criteria').click()
  await frames(page, 15)
  await tab(page, 'Opmerkingen').click()
  await frames(page, 15)
}

async function openDraden(page: Page): Promise<void> {
  const koppen = page.locator('.draad__kop')
  for (let index = 0; index < 8; index += 1) {
    await koppen.nth(index).evaluate(kop => (kop as HTMLElement).click())
    await frames(page, 10)
  }
}

async function filter(page: Page): Promise<void> {
  for (const naam of ['Alle', 'Van of aan mij', 'Ongelezen', 'Open']) {
    await page.locator('.draden__filters .chip', { hasText: naam }).click()
    await frames(page, 15)
  }
}

async function scroll(page: Page): Promise<void> {
  await page.locator('.draad').nth(2).hover()
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 400)
    await frames(page, 2)
  }
}

interface Typed {
  readonly worst: Measured
  /** Milliseconds. */
  readonly scriptPerKey: number
}

async function type(context: BrowserContext, page: Page, work: string): Promise<Typed> {
  await goToCard(page, 'a4')
  await putCaret(page, prose(page, 'a4', 'oplossing'), 'Control+End')
  await page.keyboard.type('zorg dichtbij huis ', { delay: 60 })
  const script = await scriptClock(context, page)
  const before = await script()
  const worst = await measure(page, work, () =>
    page.keyboard.type('voor iedereen '.repeat(10).slice(0, keys), { delay: 60 }),
  )
  return { worst, scriptPerKey: ((await script()) - before) * (1000 / keys) }
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(noteFrames)
  await page.goto(url)
  await page.locator('#meldingen .melding').first().waitFor()
  return page
}

await buildClient(console.log)
const server = await startTestServer({ clientDir })
const browser = await chromium.launch(asProgram)
const plan = generatePlan(9, { opgaven: 20, afspraken })
const newPlan = async (): Promise<string> => {
  const asked = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan }),
  }
  return ((await (await server.ask('/api/v1/plannen', 'anna', asked)).json()) as { id: string }).id
}
const [stil, druk] = [await newPlan(), await newPlan()]
const doc = new Y.Doc()
const state = await server.ask(`/api/v1/plannen/${druk}/toestand`, 'anna')
Y.applyUpdate(doc, new Uint8Array(await state.arrayBuffer()))
const wie = (await server.store.members.of('voorbeeld')).map(({ id, naam, organisatie }) => ({
  ...{ id, naam, organisatie },
}))
await veelDraden(server.store, druk, {
  ...{ draden: 1500, opmerkingen: 5000, wie },
  elementIds: Array.from({ length: afspraken }, (_, nr) => `a${nr + 1}`),
  plek: (elementId, nr) => plekIn(doc, elementId, nr),
})
console.log('1,500 draden stand in the store')
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
await context.addInitScript({ content: 'globalThis.__name = value => value' })
const [name = '', value = ''] = (await server.cookie('anna')).split('=')
await context.addCookies([{ name, value, url: server.url }])
const measured: Measured[] = []
const typing = { stil: [] as number[], druk: [] as number[] }
for (let round = 0; round < rounds; round += 1) {
  const quiet = await open(context, `${server.url}/plannen/${stil}`)
  await frames(quiet, 300)
  const alone = await type(context, quiet, 'typing, none said')
  await quiet.close()
  const page = await open(context, `${server.url}/plannen/${druk}`)
  await page.getByRole('tab', { name: /, 1500 open/ }).waitFor({ state: 'attached' })
  await frames(page, 300)
  const among = await type(context, page, 'typing among 1,500')
  measured.push(alone.worst, among.worst, await measure(page, 'nothing', () => frames(page, 60)))
  typing.stil.push(alone.scriptPerKey)
  typing.druk.push(among.scriptPerKey)
  await tab(page, 'Opmerkingen').click()
  await page.locator('.draad').first().waitFor()
  measured.push(await measure(page, 'opening the tab', () => openTab(page)))
  measured.push(await measure(page, 'opening draden', () => openDraden(page)))
  measured.push(await measure(page, 'filtering', () => filter(page)))
  measured.push(await measure(page, 'scrolling', () => scroll(page)))
  await page.close()
  console.log(`round ${round + 1} of ${rounds}`)
}
await browser.close()
await server.close()

console.log(
  `\n1,500 draden with 5,000 opmerkingen at ${afspraken} afspraken; longest frame in each round (ms)`,
)
reportFrames(measured, goalMs)
const [none, many] = [median(typing.stil), median(typing.druk)]
console.log(`script per key: ${none.toFixed(2)} ms without, ${many.toFixed(2)} ms with them`)
