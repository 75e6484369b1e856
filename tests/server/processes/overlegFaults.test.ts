import { afterEach, expect, test } from 'vitest'
import { overlegOf } from '../../kit/overleg.ts'
import { refusingDisks } from '../../kit/refusingDisk.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'

const slow = 120_000
const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

async function start(folder: string): Promise<ServerProcess & ReturnType<typeof overlegOf>> {
  const server = await startServerProcess({ DATA_DIR: folder, DEMO: '1', LIMITS: 'off' })
  endings.push(() => server.stop('SIGKILL'))
  const ask = async (path: string, naam: string | null = 'anna', init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, {
      ...init,
      headers: { ...init.headers, cookie: await server.cookie(naam ?? 'anna') },
    })
  // Signed in before the disk gives out.
  for (const naam of ['anna', 'carla']) await server.cookie(naam)
  return { ...server, ...overlegOf({ ask }) }
}

test.each(refusingDisks)(
  'on %s what cannot be stored is said to be so, nothing of it is there, and sent again it is there once',
  async (_, makeDisk) => {
    const disk = makeDisk()
    endings.push(() => disk.remove())
    const server = await start(disk.folder)
    const { body: made } = await server.begin('carla', { id: 'voor-de-storing' })
    const before = (await server.since('anna')).body
    disk.refuse(server.pid)
    const begin = () => server.begin('carla', { id: 'tijdens-de-storing', tekst: 'Nog een vraag.' })
    const reply = () =>
      server.send('POST', `/draden/${made.id}/opmerkingen`, 'carla', { id: 'antwoord-1', tekst: 'Toch.' })
    const change = () =>
      server.send('PUT', `/draden/${made.id}/afhandeling`, 'anna', { reden: 'overgenomen' })
    for (const answer of [await begin(), await reply(), await change()])
      expect(answer).toMatchObject({ status: 503, body: { code: 'opslag-mislukt' } })
    expect((await server.since('anna')).body).toEqual(before)
    disk.accept(server.pid)
    for (const again of [begin, reply, begin, reply]) expect((await again()).status).toBe(201)
    expect((await change()).status).toBe(200)
    await server.stop('SIGKILL')
    const { draden } = (await (await start(disk.folder)).since('anna')).body
    expect(draden).toHaveLength(before.draden.length + 1)
    expect(draden.find(({ id }) => id === made.id)?.opmerkingen.map(({ tekst }) => tekst)).toEqual([
      'Wie trekt dit?',
      'Toch.',
    ])
  },
  slow,
)
