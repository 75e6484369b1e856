import { afterEach, expect, test } from 'vitest'
import { openStore, type Store } from '../../../server/store/store.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach(removeFolder))

function open(folder = temporaryFolder()): Store {
  folders.push(folder)
  return openStore(folder)
}

const person = { naam: 'Femke Vis', organisatie: 'Thuiszorg Venne', sector: 'vvt' }

test('a database is brought to this release once, and opened again as it is', async () => {
  const folder = temporaryFolder()
  const first = open(folder)
  const { id } = await first.users.create(person)
  await first.close()
  const second = open(folder)
  expect(await second.users.byId(id)).toMatchObject(person)
  await second.close()
})

test('a database of a newer release is left alone', async () => {
  const folder = temporaryFolder()
  const store = open(folder)
  store.database.pragma('user_version = 999')
  await store.close()
  expect(() => open(folder)).toThrow('999')
})

test('what is confirmed survives a power cut: WAL, and every commit flushed', async () => {
  const store = open()
  expect(store.database.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(store.database.pragma('synchronous', { simple: true })).toBe(2)
  await store.close()
})

test('a plan is made whole or not at all', async () => {
  const store = open()
  const { id } = await store.users.create(person)
  const half = {
    id: 'half',
    bytes: Uint8Array.of(0, 0),
    createdBy: id,
    members: [
      { userId: id, rol: 'beheerder' as const },
      { userId: 'bestaat-niet', rol: 'lezer' as const },
    ],
  }
  await expect(store.plans.create(half)).rejects.toThrow('FOREIGN KEY')
  expect(await store.plans.exists('half')).toBe(false)
  expect(await store.planUpdates.all('half')).toEqual([])
  await store.close()
})

test('updates keep their order and have no holes, also when an append fails half way', async () => {
  const store = open()
  const { id } = await store.users.create(person)
  const update = (n: number) => ({ bytes: Uint8Array.of(n), authorId: id })
  await store.plans.create({ id: 'plan', bytes: Uint8Array.of(1), createdBy: id, members: [] })
  await store.planUpdates.append('plan', [update(2), update(3)])
  const broken = { bytes: null as unknown as Uint8Array, authorId: id }
  await expect(store.planUpdates.append('plan', [update(9), broken])).rejects.toThrow('NOT NULL')
  await store.planUpdates.append('plan', [update(4)])
  const log = await store.planUpdates.all('plan')
  expect(log.map(({ seq, bytes }) => [seq, bytes[0]])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ])
  expect(await store.planUpdates.head('plan')).toMatchObject({ seq: 4 })
  await store.close()
})

test('a new person gets the next colour', async () => {
  const store = open()
  const kleuren = []
  for (let n = 0; n < 9; n++) kleuren.push((await store.users.create(person)).kleur)
  expect(kleuren).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0])
  await store.close()
})
