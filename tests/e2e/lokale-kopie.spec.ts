import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { expect, isSaved, planIsOpen, planPath, saveMark, test, typeAtEnd } from '../kit/browser.ts'
import { type Cable, startProxy } from '../kit/cable.ts'
import {
  chooseOwnDevice,
  chooseSharedDevice,
  expectKept,
  keptHere,
  nothingKept,
  openSaving,
} from '../kit/localCopy.ts'
import { prose } from '../kit/prose.ts'

test.use({ omvang: 'klein' })

let cable: Cable
test.beforeEach(async ({ server }) => {
  cable = await startProxy(server.url)
})
test.afterEach(() => cable.close())

const offline = async (page: Page) => {
  cable.cut()
  await expect(saveMark(page)).toHaveText(/^Geen verbinding/)
}

/** Closes a tab as a person does; fails when the browser would have asked first. */
async function closeTab(page: Page): Promise<void> {
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  expect(asked).toEqual([])
}

const another = async (page: Page, path = planPath): Promise<Page> => {
  const next = await page.context().newPage()
  await next.goto(`${cable.url}${path}`)
  return next
}

test.describe('a copy on one’s own device', () => {
  test('is not there until somebody asks for it', async ({ openAs }) => {
    const anna = await openAs('anna')
    await typeAtEnd(anna, 'a1', 'titel', ' nu')
    await isSaved(anna)
    expect(await anna.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    expect(await anna.evaluate(() => localStorage.length)).toBe(0)
    await openSaving(anna)
    await expect(anna.getByRole('checkbox', { name: 'Dit is mijn eigen apparaat' })).not.toBeChecked()
    await expect(
      anna.getByText('Zet dit alleen aan op een apparaat dat niemand anders gebruikt.'),
    ).toBeVisible()
    expect(await axeFindings(anna, { part: 'dialog[open]' })).toEqual([])
  })

  test('keeps what is typed offline when the tab is closed, and sends it at the next opening', async ({
    openAs,
    server,
  }) => {
    const [anna, bram] = await Promise.all([openAs('anna', { url: cable.url }), openAs('bram')])
    await chooseOwnDevice(anna)
    await expectKept(anna, { plans: 1, unsent: 0 })
    await offline(anna)
    await typeAtEnd(anna, 'a2', 'oplossing', ' Anna')
    await expect(saveMark(anna)).toHaveText('Geen verbinding, 5 wijzigingen staan nog alleen op dit apparaat')
    await expect(anna.getByRole('region', { name: 'Verbinding' })).toContainText(
      'U kunt doorwerken; 5 wijzigingen staan nog alleen op dit apparaat.',
    )
    await expectKept(anna, { plans: 1, unsent: 5 })
    await typeAtEnd(bram, 'a2', 'oplossing', ' Bram')
    await isSaved(bram)
    await closeTab(anna)
    cable.restore()
    const again = await another(anna)
    await expect(prose(again, 'a2', 'oplossing')).toContainText('Anna')
    await isSaved(again)
    await expect(prose(bram, 'a2', 'oplossing')).toContainText('Anna')
    await expect(prose(bram, 'a2', 'oplossing')).toContainText('Bram')
    await expectKept(again, { plans: 1, unsent: 0 })
    const { afspraken } = (await server.plan()) as { afspraken: { id: string; oplossing: string }[] }
    expect(afspraken.find(({ id }) => id === 'a2')?.oplossing.match(/Anna/g)).toHaveLength(1)
  })

  test('opens while only the page can be had, says what is not saved, and takes more', async ({ openAs }) => {
    const anna = await openAs('anna', { url: cable.url })
    await chooseOwnDevice(anna)
    await offline(anna)
    await typeAtEnd(anna, 'a1', 'titel', 'QQ')
    await expectKept(anna, { unsent: 2 })
    await closeTab(anna)
    cable.restore()
    const context = anna.context()
    await context.route(/\/api\//, route => route.abort())
    const again = await context.newPage()
    let isCut = true
    await again.routeWebSocket(/\/sync\//, socket => {
      if (isCut) void socket.close({ code: 1013 })
      else socket.connectToServer()
    })
    await again.goto(`${cable.url}${planPath}`)
    await expect(prose(again, 'a1', 'titel')).toHaveText(/QQ$/)
    await expect(saveMark(again)).toHaveText(
      'Geen verbinding, 2 wijzigingen staan nog alleen op dit apparaat',
    )
    await typeAtEnd(again, 'a1', 'titel', 'RR')
    await expect(saveMark(again)).toHaveText(
      'Geen verbinding, 4 wijzigingen staan nog alleen op dit apparaat',
    )
    await expectKept(again, { unsent: 4 })
    await context.unroute(/\/api\//)
    isCut = false
    await isSaved(again)
    await expectKept(again, { unsent: 0 })
    await expect(prose(await openAs('bram'), 'a1', 'titel')).toHaveText(/QQRR$/)
  })

  test('of two tabs offline keeps the words of both', async ({ openAs }) => {
    const one = await openAs('anna', { url: cable.url })
    await chooseOwnDevice(one)
    const two = await another(one)
    await planIsOpen(two)
    await expect.poll(async () => (await keptHere(two)).plans).toBe(1)
    await offline(one)
    await expect(saveMark(two)).toHaveText(/^Geen verbinding/)
    await typeAtEnd(one, 'a1', 'titel', 'ZZZ')
    await typeAtEnd(two, 'a2', 'titel', 'YYY')
    await expectKept(one, { unsent: 6 })
    await closeTab(one)
    await closeTab(two)
    cable.restore()
    const again = await another(one)
    await isSaved(again)
    const bram = await openAs('bram')
    await expect(prose(bram, 'a1', 'titel')).toHaveText(/ZZZ$/)
    await expect(prose(bram, 'a2', 'titel')).toHaveText(/YYY$/)
    await expectKept(again, { unsent: 0 })
  })
})

test.describe('the copy is wiped', () => {
  test('when it is switched off, and what is typed then stands in the window alone', async ({ openAs }) => {
    const anna = await openAs('anna', { url: cable.url })
    await chooseOwnDevice(anna)
    await offline(anna)
    await typeAtEnd(anna, 'a1', 'titel', 'x')
    await expectKept(anna, { plans: 1, unsent: 1 })
    await chooseSharedDevice(anna)
    await expectKept(anna, nothingKept)
    await expect(saveMark(anna)).toHaveText('Geen verbinding, 1 wijziging staat nog alleen in dit venster')
    await typeAtEnd(anna, 'a1', 'titel', 'y')
    await expect(saveMark(anna)).toHaveText(/^Geen verbinding, 2 wijzigingen/)
    await expectKept(anna, nothingKept)
    cable.restore()
    await isSaved(anna)
  })

  test('at signing out, for every tab, after asking about what is not saved', async ({ openAs }) => {
    const one = await openAs('anna', { url: cable.url })
    await chooseOwnDevice(one)
    const two = await one.context().newPage()
    await two.routeWebSocket(/\/sync\//, socket => void socket.close({ code: 1013 }))
    await two.goto(`${cable.url}${planPath}`)
    await expect(saveMark(two)).toHaveText(/^Geen verbinding/)
    await typeAtEnd(two, 'a2', 'titel', 'xx')
    await expectKept(two, { plans: 1, unsent: 2 })
    const signOut = async () => {
      await one.getByRole('button', { name: 'Meer', exact: true }).click()
      await one.getByRole('menuitem', { name: 'Afmelden' }).click()
    }
    await signOut()
    const question = one.getByRole('dialog', { name: 'Nog niet alles is opgeslagen' })
    await expect(question).toContainText('Op dit apparaat staan nog 2 wijzigingen die de server niet heeft.')
    await question.getByRole('button', { name: 'Aangemeld blijven' }).click()
    await expectKept(one, { plans: 1, unsent: 2 })
    await signOut()
    await question.getByRole('button', { name: 'Toch afmelden' }).click()
    await expect(one.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
    await expectKept(one, nothingKept)
    await typeAtEnd(two, 'a2', 'titel', 'yy')
    await expect(saveMark(two)).toHaveText(/4 wijzigingen staan nog alleen in dit venster/)
    await expectKept(two, nothingKept)
  })

  test('when somebody else signs in on the device, who does not get to see it', async ({ openAs }) => {
    const anna = await openAs('anna', { url: cable.url })
    await chooseOwnDevice(anna)
    await expectKept(anna, { plans: 1 })
    await closeTab(anna)
    const bram = await anna.context().newPage()
    await bram.goto(`${cable.url}/demo/bram`)
    await planIsOpen(bram)
    await expectKept(bram, nothingKept)
    await openSaving(bram)
    await expect(bram.getByRole('checkbox', { name: 'Dit is mijn eigen apparaat' })).not.toBeChecked()
  })

  for (const [code, reason, title] of [
    [4403, 'geen-toegang', 'U heeft geen toegang meer'],
    [4404, 'niet-gevonden', 'Dit plan is weggehaald'],
    [4409, 'plan-vervangen', 'Er is een reservekopie teruggezet'],
  ] as const) {
    test(`when the server ends it with ${code}; what was typed can still be kept`, async ({
      openAs,
      server,
    }) => {
      const anna = await openAs('anna', { url: cable.url })
      await chooseOwnDevice(anna)
      await offline(anna)
      await typeAtEnd(anna, 'a1', 'titel', ' bewaar mij')
      await expectKept(anna, { plans: 1, unsent: 11 })
      await closeTab(anna)
      const again = await anna.context().newPage()
      await again.routeWebSocket(/\/sync\//, socket => void socket.close({ code, reason }))
      cable.restore()
      await again.goto(`${cable.url}${planPath}`)
      const sheet = again.getByRole('dialog', { name: title })
      await expect(sheet).toContainText('11 wijzigingen staan nog alleen in dit venster')
      await expectKept(again, nothingKept)
      expect(await axeFindings(again, { part: 'dialog[open]' })).toEqual([])
      const [file] = await Promise.all([
        again.waitForEvent('download'),
        sheet.getByRole('button', { name: 'Download wat u typte' }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/-niet-opgeslagen\.txt$/)
      expect(await text(file)).toMatch(/Afspraak: .*\n.*: .* bewaar mij\n/)
      await sheet.getByRole('button', { name: 'Sluiten en tekst bekijken' }).click()
      await expect(prose(again, 'a1', 'titel')).toHaveText(/ bewaar mij$/)
      await expect(again.getByRole('region', { name: 'Verbinding' })).toContainText('11 wijzigingen')
      expect(JSON.stringify(await server.plan())).not.toContain('bewaar mij')
    })
  }
})

async function text(file: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  let all = ''
  for await (const chunk of await file.createReadStream()) all += String(chunk)
  return all
}
