import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { overlegOf } from '../../kit/overleg.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

let folder: string
let running: ServerProcess | null = null
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(async () => {
  await running?.stop('SIGKILL')
  removeFolder(folder)
})

/** Starts the server on the same data, and gives what one asks of it. */
async function start(env: Readonly<Record<string, string>> = {}) {
  const server = await startServerProcess({
    DATA_DIR: folder,
    DEMO: '1',
    LIMITS: 'off',
    NODE_ENV: 'test',
    ...env,
  })
  running = server
  const ask = async (path: string, naam: string | null = 'anna', init: RequestInit = {}) => {
    const cookie = await server.cookie(naam ?? 'anna')
    return fetch(`${server.url}${path}`, { ...init, headers: { ...init.headers, cookie } })
  }
  const { begin, one, send } = overlegOf({ ask })
  const titels = async () => {
    const { plan } = (await (await ask('/api/v1/plannen/voorbeeld?tekst=plat')).json()) as {
      plan: { afspraken: { titel: string }[] }
    }
    return plan.afspraken.filter(({ titel }) => titel === 'Eén nummer')
  }
  const neemOver = (id: string) =>
    send<Draad>('PUT', `/draden/${id}/besluit`, 'anna', { uitkomst: 'overgenomen' })
  return { begin, one, titels, neemOver }
}

test('[SY26] a server that is killed while a voorstel is taken over has decided and written it, or neither', async () => {
  const first = await start({ FAULT: 'kill-before-commit@1' })
  const voorstel = { soort: 'afspraak', titel: 'Eén nummer', oplossing: '' }
  const { body: made } = await first.begin('carla', { elementId: 'o3', tekst: 'Zo.', voorstel })
  await expect(first.neemOver(made.id)).rejects.toThrow()

  const second = await start()
  expect([await second.titels(), (await second.one('anna', made.id)).body.besluit]).toEqual([[], null])
  const taken = await second.neemOver(made.id)
  expect(taken.status).toBe(200)
  await running?.stop('SIGKILL')

  const third = await start()
  expect(await third.titels()).toHaveLength(1)
  expect((await third.one('anna', made.id)).body.besluit).toEqual(taken.body.besluit)
  expect(await third.neemOver(made.id)).toMatchObject({ status: 409, body: { code: 'al-besloten' } })
  expect(await third.titels()).toHaveLength(1)
}, 60_000)
