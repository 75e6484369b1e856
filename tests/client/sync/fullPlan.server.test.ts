import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { againMs } from '../../../server/sync/fullness.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { handClock } from '../../kit/handClock.ts'
import { planWindow } from '../../kit/planWindow.ts'
import { startTestServer } from '../../kit/testServer.ts'

test('[SY60] in a full plan what does not fit stays in the window, which says so; when another makes room it is saved by itself', async () => {
  const { length } = Y.encodeStateAsUpdate(newPlan(exampleJson.plan))
  const clock = handClock()
  const env = { LIMIT_PLAN_WARN_BYTES: String(length + 50_000), LIMIT_PLAN_BYTES: String(length + 100_000) }
  const server = await startTestServer({ clock, env })
  const [anna, bram] = await Promise.all([planWindow(server, 'anna'), planWindow(server, 'bram')])
  const status = () => anna.ledger.status.get()
  await Promise.all([anna, bram].map(one => one.until(() => one.ledger.status.get().kind === 'saved')))

  const ambitie = (tekst: string) =>
    applyEdit(bram.doc, { op: 'write', elementId: 'plan-zv', veld: 'ambitie', tekst })
  ambitie('a'.repeat(110_000))
  await bram.until(() => bram.ledger.unconfirmed() === 0)
  clock.pass(againMs)
  await expect.poll(() => anna.fillings).toEqual(['vol'])

  const titel = 'Dit past er nu niet meer bij. '.repeat(20).trim()
  applyEdit(anna.doc, { op: 'write', elementId: 'plan-zv', veld: 'titel', tekst: titel })
  await anna.until(() => status().kind === 'refused')
  expect(status()).toMatchObject({ code: 'plan-vol', count: 1 })

  ambitie('kort')
  await bram.until(() => bram.ledger.unconfirmed() === 0)
  clock.pass(againMs)
  await bram.until(() => readPlan(bram.doc).titel.plat === titel)
  await anna.until(() => status().kind === 'saved')
  expect([anna.fillings, anna.ledger.unconfirmed()]).toEqual([['vol', 'ruim'], 0])
  for (const one of [anna, bram]) one.close()
  await server.close()
})
