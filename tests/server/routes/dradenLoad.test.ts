import { expect, test } from 'vitest'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { overlegOf } from '../../kit/overleg.ts'
import { seeded } from '../../kit/seeded.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'
import { veelDraden } from '../../kit/veelDraden.ts'

const start = closedAfterEach(startTestServer)

async function ofTheirs(server: TestServer) {
  const { afspraken } = await server.rooms.readPlan('voorbeeld')
  const wie = (await server.store.members.of('voorbeeld')).map(({ id, naam, organisatie }) => ({
    ...{ id, naam, organisatie },
  }))
  const elementIds = afspraken.map(({ id }) => id)
  await veelDraden(server.store, 'voorbeeld', { draden: 1500, opmerkingen: 5000, elementIds, wie })
  return overlegOf(server)
}

test('5,000 opmerkingen in 1,500 draden are read in pages, and while others react nothing is missed', async () => {
  const server = await start()
  const { since, send } = await ofTheirs(server)
  const { int } = seeded(9)
  const seen = new Map<string, Draad>()
  let asked = 0
  let sinds = 0
  for (let meer = true; meer; ) {
    const page = (await since('eva', sinds)).body
    asked += 1
    expect(page.draden.length).toBeLessThanOrEqual(500)
    for (const draad of page.draden) seen.set(draad.id, draad)
    ;({ rev: sinds, meer } = page)
    if (asked <= 3)
      for (let n = 0; n < 5; n += 1)
        await send('POST', `/draden/d${int(1500)}-0/opmerkingen`, 'carla', { tekst: 'Wij ook.' })
  }
  expect(asked).toBe(4)
  const all = (await since('eva', 0, '&aantal=2000')).body
  expect(all.meer).toBe(false)
  expect([...seen.values()].sort((a, b) => a.rev - b.rev)).toEqual(all.draden)
  expect([seen.size, all.draden.flatMap(een => een.opmerkingen).length]).toEqual([1500, 5015])
})

test('who looks again after one reaction gets that draad alone', async () => {
  const server = await start()
  const { since, send } = await ofTheirs(server)
  const { rev } = (await since('eva', 0, '&aantal=2000')).body
  await send('POST', '/draden/d700-0/opmerkingen', 'carla', { tekst: 'Wij ook.' })
  const page = (await since('eva', rev)).body
  expect([page.draden.map(({ id }) => id), page.rev, page.meer]).toEqual([['d700-0'], rev + 1, false])
})
