import { expect, isSaved, planIsOpen, planPath, saveMark, test, typeAtEnd } from '../kit/browser.ts'
import { type Cable, startProxy } from '../kit/cable.ts'
import { prose, putCaret } from '../kit/prose.ts'

test.use({ omvang: 'klein' })

let cable: Cable
test.beforeEach(async ({ server }) => {
  cable = await startProxy(server.url)
})
test.afterEach(() => cable.close())

test('both write while the one is offline, and afterwards both texts are there', async ({
  openAs,
  server,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna', { url: cable.url }), openAs('bram')])
  cable.cut()
  await expect(saveMark(anna)).toHaveText(/^Geen verbinding/)
  await typeAtEnd(anna, 'a2', 'oplossing', ' Anna')
  await putCaret(bram, prose(bram, 'a2', 'oplossing'), 'Control+Home')
  await bram.keyboard.type('Bram ')
  await typeAtEnd(bram, 'a1', 'titel', ' van Bram')
  await isSaved(bram)
  await expect(saveMark(anna)).toHaveText('Geen verbinding, 5 wijzigingen staan nog alleen in dit venster')
  await expect(prose(bram, 'a2', 'oplossing')).not.toContainText('Anna')
  cable.restore()
  await isSaved(anna)
  for (const page of [anna, bram]) {
    await expect(prose(page, 'a2', 'oplossing')).toHaveText(/^Bram .* Anna$/)
    await expect(prose(page, 'a1', 'titel')).toHaveText(/ van Bram$/)
  }
  const { afspraken } = (await server.plan()) as { afspraken: { id: string; oplossing: string }[] }
  expect(afspraken.find(({ id }) => id === 'a2')?.oplossing).toMatch(/^Bram .* Anna$/)
})

test('says how many changes stand in this window alone, and warns who would leave', async ({ openAs }) => {
  const anna = await openAs('anna', { url: cable.url })
  cable.cut()
  await expect(saveMark(anna)).toHaveText('Geen verbinding')
  await typeAtEnd(anna, 'a1', 'titel', 'x')
  await expect(saveMark(anna)).toHaveText('Geen verbinding, 1 wijziging staat nog alleen in dit venster')
  const asked = new Promise<string>(resolve => {
    anna.once('dialog', dialog => {
      resolve(dialog.type())
      void dialog.accept()
    })
  })
  await anna.close({ runBeforeUnload: true })
  expect(await asked).toBe('beforeunload')
})

test('undoes one’s own words after coming back, and leaves those of the other', async ({ openAs }) => {
  const [anna, bram] = await Promise.all([openAs('anna', { url: cable.url }), openAs('bram')])
  const before = await prose(bram, 'a1', 'titel').textContent()
  cable.cut()
  await expect(saveMark(anna)).toHaveText(/^Geen verbinding/)
  await typeAtEnd(anna, 'a1', 'titel', 'QQQ')
  await putCaret(bram, prose(bram, 'a1', 'titel'), 'Control+Home')
  await bram.keyboard.type('ZZZ')
  cable.restore()
  await isSaved(anna)
  await expect(prose(anna, 'a1', 'titel')).toHaveText(`ZZZ${before}QQQ`)
  await anna.keyboard.press('Control+z')
  for (const page of [anna, bram]) await expect(prose(page, 'a1', 'titel')).toHaveText(`ZZZ${before}`)
})

test('criteria that could not be fetched come by themselves once there is a connection', async ({
  openAs,
  server,
}) => {
  const page = await openAs('anna', { path: '/plannen' })
  let asked = 0
  let isCut = true
  await page.route('**/assets/rules-*.js', route => {
    asked += 1
    return isCut ? route.abort() : route.continue()
  })
  await page.goto(`${server.url}${planPath}`)
  await planIsOpen(page)
  await expect.poll(() => asked).toBeGreaterThan(0)
  // What was not looked for is not said to be absent.
  await expect(page.locator('.status-counts')).toHaveText('Het plan wordt nagelopen')
  await expect(page.locator('.outline__count')).toHaveCount(0)
  isCut = false
  await expect(page.getByText(/^Voor 0\.6: \d+ van [1-9]\d* criteria zonder melding$/)).toBeVisible()
  await expect(page.locator('.outline__count').first()).toBeVisible()
})
