import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { makeBackup, restoreBackup } from '../../../server/store/backup.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { startProxy } from '../../kit/cable.ts'
import { type PlanWindow, planWindow } from '../../kit/planWindow.ts'
import { removeFolder, startTestServer, temporaryFolder } from '../../kit/testServer.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function open(...asked: Parameters<typeof planWindow>): Promise<PlanWindow> {
  const opened = await planWindow(...asked)
  closing.push(opened.close)
  await opened.until(() => opened.ledger.status.get().kind === 'saved')
  return opened
}

const write = ({ doc }: PlanWindow, elementId: string, tekst: string) =>
  applyEdit(doc, { op: 'write', elementId, veld: 'titel', tekst })

test('[SY40] [SY58] [I7] a backup put back is merged with nothing that five windows wrote since, one of them offline', async () => {
  const [dataDir, putBack, elsewhere] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  closing.push(() => [dataDir, putBack, elsewhere].forEach(removeFolder))
  const first = await startTestServer({ dataDir })
  const port = new URL(first.url).port
  const cable = await startProxy(first.url)
  closing.push(() => cable.close())
  const windows = await Promise.all(['anna', 'bram', 'dirk', 'anna'].map(who => open(first, who)))
  const offline = await open(first, 'bram', { url: cable.url })
  const all = [...windows, offline]
  for (const [index, one] of windows.entries()) write(one, `a${index + 1}`, `vóór de kopie ${index}`)
  await expect.poll(() => all.every(one => one.ledger.unconfirmed() === 0)).toBe(true)
  await makeBackup(dataDir, join(elsewhere, 'kopie.sqlite'))

  for (const [index, one] of windows.entries()) write(one, `a${index + 1}`, `na de kopie ${index}`)
  await expect.poll(() => all.every(one => one.ledger.unconfirmed() === 0)).toBe(true)
  cable.cut()
  await expect.poll(() => offline.ledger.status.get().kind).toBe('offline')
  write(offline, 'a5', 'zonder verbinding')
  const before = await first.rooms.readPlan('voorbeeld')
  await first.close()
  for (const one of windows) await expect.poll(() => one.ledger.status.get().kind).toBe('offline')
  for (const one of windows.slice(0, 2)) write(one, 'a6', 'niet opgeslagen')

  await restoreBackup(join(elsewhere, 'kopie.sqlite'), putBack)
  const second = await startTestServer({ dataDir: putBack, env: { PORT: port } })
  closing.push(() => second.close())
  cable.restore()
  for (const one of all)
    await expect
      .poll(() => one.ledger.status.get(), { timeout: 5000 })
      .toMatchObject({
        kind: 'refused',
        code: 'plan-vervangen',
      })
  // Everything is still there to be kept, what was not saved by itself.
  expect(all.map(one => one.ledger.owed().length > 0)).toEqual([true, true, false, false, true])
  expect(readPlan(offline.doc).afspraken.map(({ titel }) => titel.plat)).toContain('zonder verbinding')

  const anew = await open(second, 'anna')
  const now = readPlan(anew.doc)
  const titels = now.afspraken.map(({ titel }) => titel.plat)
  expect(titels.slice(0, 4)).toEqual([0, 1, 2, 3].map(index => `vóór de kopie ${index}`))
  expect(now.afspraken).toHaveLength(before.afspraken.length)
  write(anew, 'a1', 'verder')
  await expect.poll(() => anew.ledger.unconfirmed()).toBe(0)
  expect((await second.rooms.readPlan('voorbeeld')).afspraken[0]?.titel.plat).toBe('verder')
})
