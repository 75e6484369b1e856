import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../../../../server/store/store.ts'
import { seeded, seedsFor } from '../../../kit/seeded.ts'
import { removeFolder, temporaryFolder } from '../../../kit/testServer.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = temporaryFolder()
  store = openStore(folder)
})
afterEach(async () => {
  await store.close()
  removeFolder(folder)
})

const make = (id: string) =>
  store.database.prepare('INSERT INTO plans (id, created_at) VALUES (?, 0)').run(id)
const update = (...bytes: number[]) => ({ bytes: Uint8Array.from(bytes), authorId: null })

test.each(seedsFor('appends to many plans at once', [], 3))(
  '[I3] numbers are dense per plan and in the order in which updates were appended (seed %i)',
  async seed => {
    const { int } = seeded(seed)
    const said = new Map(['a', 'b', 'c', 'd', 'e'].map(id => [id, [] as number[]]))
    for (const id of said.keys()) make(id)
    const answers = Array.from({ length: 300 }, async (_, n) => {
      const [id, texts] = [...said][int(5)] as [string, number[]]
      const updates = Array.from({ length: 1 + int(3) }, (_, more) => update(id.charCodeAt(0), n % 256, more))
      texts.push(...updates.map(({ bytes }) => ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)))
      const end = texts.length
      expect(await store.planUpdates.append(id, updates)).toMatchObject({ seq: end })
      expect((await store.planUpdates.head(id))?.seq).toBeGreaterThanOrEqual(end)
    })
    await Promise.all(answers)
    for (const [id, texts] of said) {
      const log = await store.planUpdates.all(id)
      expect(log.map(({ seq }) => seq)).toEqual(texts.map((_, index) => index + 1))
      expect(log.map(({ bytes }) => [bytes[0], ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)])).toEqual(
        texts.map(text => [id.charCodeAt(0), text]),
      )
    }
  },
)

test('[SY32] an append that cannot be done fails alone, whatever is committed with it', async () => {
  for (const id of ['a', 'b']) make(id)
  const claim = new Map([[7, 'anna']])
  const stolen = new Map([[7, 'bram']])
  const appends = await Promise.allSettled([
    store.planUpdates.append('a', [update(1)], claim),
    store.planUpdates.append('weg', [update(2)]),
    store.planUpdates.append('b', [update(3)]),
    store.planUpdates.append('a', [update(4)], stolen),
    store.planUpdates.append('a', [update(5)]),
  ])
  expect(appends).toMatchObject([
    { value: { seq: 1 } },
    { reason: { message: expect.stringContaining('FOREIGN KEY') } },
    { value: { seq: 1 } },
    { reason: { clientId: 7 } },
    { value: { seq: 2 } },
  ])
  expect((await store.planUpdates.all('a')).map(({ bytes }) => bytes[0])).toEqual([1, 5])
})

test('[SY32] what waits while something is flushed is committed together', async () => {
  make('a')
  // What the tables took to make is no part of it.
  store.database.pragma('wal_checkpoint(TRUNCATE)')
  await Promise.all(Array.from({ length: 200 }, (_, n) => store.planUpdates.append('a', [update(n)])))
  const wal = store.database.pragma('wal_checkpoint(PASSIVE)') as { log: number }[]
  // A commit of its own for each would have written at least one page each.
  expect(wal[0]?.log).toBeLessThan(60)
})

test('a store that is closed has written what was appended before', async () => {
  make('a')
  const last = store.planUpdates.append('a', [update(1)])
  await store.close()
  expect(await last).toMatchObject({ seq: 1 })
  store = openStore(folder)
  expect(await store.planUpdates.all('a')).toHaveLength(1)
})
