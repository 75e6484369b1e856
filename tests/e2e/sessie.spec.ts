import type { Page, WebSocketRoute } from '@playwright/test'
import { writeAck } from '../../shared/protocol.ts'
import { axeFindings } from '../kit/axe.ts'
import { expect, isSaved, planIsOpen, saveMark, test, typeAtEnd } from '../kit/browser.ts'
import type { DemoServer } from '../kit/demoServer.ts'
import { prose } from '../kit/prose.ts'

test.use({ omvang: 'klein' })

const give = async (server: DemoServer, naam: string, rol: string | null) => {
  const { id } = (await (await server.ask('/api/v1/ik', naam)).json()) as { id: string }
  const answer = await server.ask(`/api/v1/plannen/voorbeeld/leden/${id}`, 'dirk', {
    method: rol === null ? 'DELETE' : 'PUT',
    ...(rol !== null && { body: JSON.stringify({ rol }) }),
  })
  expect(answer.status).toBe(204)
}

const bar = (page: Page) => page.getByRole('region', { name: 'Verbinding' })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
const textboxes = (page: Page) => page.getByRole('main').locator('[role=textbox], select, input, textarea')

test('a role that changes is followed by the page without loading it again', async ({ openAs, server }) => {
  const anna = await openAs('anna')
  await typeAtEnd(anna, 'a1', 'titel', ' eerst')
  await isSaved(anna)
  await give(server, 'anna', 'lezer')
  await expect(anna.getByText('Uw rol in dit plan is gewijzigd: lezer. U leest mee.')).toBeVisible()
  await expect(saveMark(anna)).toHaveText('U leest mee')
  await expect(textboxes(anna)).toHaveCount(0)
  await expect(prose(anna, 'a1', 'titel')).toHaveText(/ eerst$/)
  await give(server, 'anna', 'redacteur')
  await expect(anna.getByText('redacteur. U kunt nu meeschrijven.')).toBeVisible()
  await typeAtEnd(anna, 'a1', 'titel', ' weer')
  await isSaved(anna)
  expect(JSON.stringify(await server.plan())).toContain(' eerst weer')
})

test('who is taken out of a plan while typing may keep what was not saved', async ({ openAs, server }) => {
  const anna = await openAs('anna')
  await anna.context().setOffline(true)
  await expect(saveMark(anna)).toHaveText(/^Geen verbinding/)
  await typeAtEnd(anna, 'a1', 'titel', ' blijft')
  await give(server, 'anna', null)
  await anna.context().setOffline(false)
  const sheet = dialog(anna, 'U heeft geen toegang meer')
  await expect(sheet).toContainText('7 wijzigingen staan nog alleen in dit venster.')
  // Enter keeps the words, and never throws them away.
  await expect(sheet.getByRole('button', { name: 'Download wat u typte' })).toBeFocused()
  await anna.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await sheet.getByRole('button', { name: 'Kopieer het' }).click()
  await expect(anna.getByText('Gekopieerd.')).toBeVisible()
  expect(await anna.evaluate(() => navigator.clipboard.readText())).toMatch(/Afspraak: .* blijft/)
  await anna.keyboard.press('Escape')
  await expect(prose(anna, 'a1', 'titel')).toHaveText(/ blijft$/)
  await expect(bar(anna)).toContainText('U heeft geen toegang tot dit plan.')
})

test('signed out elsewhere, words stay and go out by themselves after signing in in another tab', async ({
  openAs,
  server,
}) => {
  const anna = await openAs('anna')
  const other = await anna.context().newPage()
  await other.goto(`${server.url}/plannen`)
  await other.getByRole('button', { name: 'Uw account' }).click()
  await other.getByRole('menuitem', { name: 'Afmelden' }).click()
  const sheet = dialog(anna, 'U bent afgemeld')
  await expect(sheet).toContainText('in een nieuw tabblad')
  await anna.keyboard.press('Escape')
  await expect(bar(anna)).toContainText('U bent afgemeld. Wat u typte, blijft hier staan.')
  await typeAtEnd(anna, 'a1', 'titel', ' straks')
  await expect(bar(anna)).toContainText('7 wijzigingen staan nog alleen in dit venster')
  expect(await axeFindings(anna, { part: '.offline-bar' })).toEqual([])
  await other.goto(`${server.url}/demo/bram`)
  await planIsOpen(other)
  await bar(anna).getByRole('button', { name: 'Opnieuw aanmelden' }).click()
  await expect(sheet).toContainText('U bent nu aangemeld als Bram Kok.')
  await other.goto(`${server.url}/demo/anna`)
  await isSaved(anna)
  await expect(sheet).toHaveCount(0)
  await expect(prose(other, 'a1', 'titel')).toHaveText(/ straks$/)
})

test('a server that cannot save is said in a calm line, and comes back by itself', async ({
  openAs,
  server,
}) => {
  const anna = await openAs('anna', { path: '/plannen' })
  let now: WebSocketRoute | null = null
  let holds = true
  await anna.routeWebSocket(/\/sync\//, socket => {
    now = socket
    const there = socket.connectToServer()
    socket.onMessage(message => {
      if (!holds || (typeof message !== 'string' && message[0] !== 0)) there.send(message)
      else if (typeof message !== 'string' && message[1] === 0) there.send(message)
      else kept.push(() => there.send(message))
    })
  })
  const kept: (() => void)[] = []
  await anna.goto(`${server.url}/plannen/voorbeeld`)
  await planIsOpen(anna)
  ;(now as WebSocketRoute | null)?.send(Buffer.from(writeAck({ kind: 'readOnly', code: 'opslag-mislukt' })))
  await typeAtEnd(anna, 'a1', 'titel', ' vol')
  await expect(saveMark(anna)).toHaveText(
    'Opslaan lukt op dit moment niet, 4 wijzigingen staan nog alleen in dit venster',
  )
  await expect(bar(anna)).toContainText('Regiotafel probeert het zelf opnieuw; u kunt doorwerken')
  await expect(anna.getByRole('dialog')).toHaveCount(0)
  holds = false
  for (const send of kept) send()
  await isSaved(anna)
  await expect(bar(anna)).toHaveCount(0)
})
