import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeFindings } from '../kit/axe.ts'
import { test as base, expect, isSaved, planIsOpen, planPath, saveMark, typeAtEnd } from '../kit/browser.ts'
import { type RestorableServer, startRestorableServer } from '../kit/demoServer.ts'
import { kleinPlan } from '../kit/kleinPlan.ts'
import { chooseOwnDevice, expectKept, nothingKept } from '../kit/localCopy.ts'
import { prose } from '../kit/prose.ts'

const test = base.extend<{ server: RestorableServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await startRestorableServer(kleinPlan)
    await use(server)
    await server.remove()
  },
})

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Er is een reservekopie teruggezet' })

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    sheetOf(page).getByRole('button', { name }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

test('[SY40] [SY58] after a backup is put back, open pages say so, give what they have, and go on with the plan as it is', async ({
  openAs,
  server,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await chooseOwnDevice(anna)
  await typeAtEnd(anna, 'a1', 'titel', ' vóór')
  await isSaved(anna)
  await server.backup()
  await typeAtEnd(anna, 'a1', 'titel', ' erna')
  await isSaved(anna)
  await expect(prose(bram, 'a1', 'titel')).toHaveText(/ vóór erna$/)
  await server.stop()
  await expect(saveMark(anna)).toHaveText(/^Geen verbinding/)
  await typeAtEnd(anna, 'a1', 'titel', ' los')
  await server.putBack()

  await expect(sheetOf(anna)).toContainText('4 wijzigingen staan nog alleen in dit venster')
  await expectKept(anna, nothingKept)
  expect(await axeFindings(anna, { part: 'dialog[open]' })).toEqual([])
  expect(await download(anna, 'Download wat u typte')).toMatch(/ vóór erna los\n/)
  expect(await download(anna, 'Download het plan zoals het hier staat')).toContain(' vóór erna los')
  await sheetOf(anna).getByRole('button', { name: 'Weggooien en herladen' }).click()
  await planIsOpen(anna)
  await expect(prose(anna, 'a1', 'titel')).toHaveText(/ vóór$/)
  await expectKept(anna, { plans: 1, unsent: 0 })

  await expect(
    sheetOf(bram).getByRole('button', { name: 'Download het plan zoals het hier staat' }),
  ).toBeFocused()
  await expect(sheetOf(bram)).not.toContainText('nog alleen in dit venster')
  expect(await download(bram, 'Download het plan zoals het hier staat')).toContain(' vóór erna')
  await sheetOf(bram).getByRole('button', { name: 'Herladen', exact: true }).click()
  await planIsOpen(bram)
  await typeAtEnd(bram, 'a1', 'titel', ' verder')
  await expect(prose(anna, 'a1', 'titel')).toHaveText(/[^ ] vóór verder$/)
})

test('[SY40] [SY58] what was typed offline before a backup was put back is offered at the next opening, and not merged', async ({
  openAs,
  server,
}) => {
  const anna = await openAs('anna')
  await chooseOwnDevice(anna)
  await server.backup()
  await server.stop()
  await expect(saveMark(anna)).toHaveText(/^Geen verbinding/)
  await typeAtEnd(anna, 'a1', 'titel', ' bewaar mij')
  await expectKept(anna, { plans: 1, unsent: 11 })
  await anna.close()
  await server.putBack()

  const again = await anna.context().newPage()
  await again.goto(`${server.url}${planPath}`)
  await expect(sheetOf(again)).toContainText('11 wijzigingen staan nog alleen in dit venster')
  await expectKept(again, nothingKept)
  await expect(prose(again, 'a1', 'titel')).toHaveText(/ bewaar mij$/)
  expect(await download(again, 'Download wat u typte')).toMatch(/ bewaar mij\n/)
  await sheetOf(again).getByRole('button', { name: 'Weggooien en herladen' }).click()
  await planIsOpen(again)
  await expect(prose(again, 'a1', 'titel')).not.toHaveText(/bewaar mij/)
  expect(JSON.stringify(await server.plan())).not.toContain('bewaar mij')
})
