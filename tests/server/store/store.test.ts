import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { migrate } from '../../../server/store/migrations.ts'
import { databaseFile, openStore, type Store } from '../../../server/store/store.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach(removeFolder))

function open(folder = temporaryFolder()): Store {
  folders.push(folder)
  return openStore(folder)
}

const person = { naam: 'Femke Vis', organisatie: 'Thuiszorg Venne', sector: 'vvt' }

/** Plans of somebody who manages them; gives who that is. */
async function makePlans(store: Store, ...ids: string[]): Promise<string> {
  const { id: userId } = await store.users.create(person)
  const members = [{ userId, rol: 'beheerder' as const }]
  for (const id of ids) await store.plans.create({ id, bytes: Uint8Array.of(1), createdBy: userId, members })
  return userId
}

test('a database is brought to this release once, and opened again as it is', async () => {
  const folder = temporaryFolder()
  const first = open(folder)
  const { id } = await first.users.create(person)
  await first.close()
  const second = open(folder)
  expect(await second.users.byId(id)).toMatchObject(person)
  await second.close()
})

test('the organisations of an older release, words of each user, become rows: one name, whatever its case', async () => {
  const folder = temporaryFolder()
  const older = new Database(databaseFile(folder))
  migrate(older, 9)
  const insert = older.prepare(`INSERT INTO users VALUES (?, ?, NULL, ?, ?, ?, 0, NULL)`)
  insert.run('a', 'a@b.nl', 'Anna', 'Gemeente Hoogvenne', 'gemeente')
  insert.run('b', 'b@b.nl', 'Bram', 'GGZ Zilverdal', 'ggz')
  insert.run('c', 'c@b.nl', 'Carla', 'gemeente hoogvenne', 'overig')
  older.close()
  const store = open(folder)
  expect((await store.organisaties.all()).map(({ naam, sector }) => [naam, sector])).toEqual([
    ['Gemeente Hoogvenne', 'gemeente'],
    ['GGZ Zilverdal', 'ggz'],
  ])
  expect(await store.users.byId('c')).toMatchObject({ naam: 'Carla', organisatie: 'Gemeente Hoogvenne' })
  expect(await store.users.byId('b')).toMatchObject({ organisatie: 'GGZ Zilverdal', sector: 'ggz' })
  await store.close()
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
  const id = await makePlans(store, 'plan')
  const update = (n: number) => ({ bytes: Uint8Array.of(n), authorId: id })
  await store.planUpdates.append('plan', [update(2), update(3)])
  store.database.exec(`CREATE TRIGGER broken BEFORE INSERT ON plan_updates WHEN NEW.bytes = x'0a'
    BEGIN SELECT RAISE(ABORT, 'This one cannot be kept.'); END`)
  await expect(store.planUpdates.append('plan', [update(9), update(10)])).rejects.toThrow('cannot be kept')
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

test('who was in a plan is kept with the others who were, and not of who was taken out meanwhile', async () => {
  const store = open()
  const [dirk, anna] = [await store.users.create(person), await store.users.create(person)]
  const members = [dirk, anna].map(({ id }) => ({ userId: id, rol: 'beheerder' as const }))
  await store.plans.create({ id: 'plan', bytes: Uint8Array.of(1), createdBy: dirk.id, members })
  const last = async () => (await store.members.of('plan')).map(({ actiefOp }) => actiefOp)
  expect(await last()).toEqual([null, null])
  for (const { id } of [dirk, anna]) store.seen.inPlan('plan', id)
  await store.members.change('plan', anna.id, null)
  store.seen.flush()
  expect(await last()).toEqual([expect.any(Number)])
  await store.members.set('plan', anna.id, 'lezer')
  expect((await last()).sort()).toEqual([expect.any(Number), null])
  await store.close()
})

test('a new person gets the next colour', async () => {
  const store = open()
  const kleuren = []
  for (let n = 0; n < 9; n++) kleuren.push((await store.users.create(person)).kleur)
  expect(kleuren).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0])
  await store.close()
})

test('[I4] a client id of a plan belongs to one user for ever, and a batch that says otherwise is not written', async () => {
  const store = open()
  const id = await makePlans(store, 'plan', 'ander')
  const update = { bytes: Uint8Array.of(2), authorId: id }
  expect(await store.planUpdates.append('plan', [update], new Map([[7, id]]))).toMatchObject({ seq: 2 })
  const stolen = store.planUpdates.append(
    'plan',
    [update],
    new Map([
      [8, 'bram'],
      [7, 'bram'],
    ]),
  )
  await expect(stolen).rejects.toMatchObject({ clientId: 7 })
  expect(await store.planUpdates.append('plan', [update], new Map([[7, id]]))).toMatchObject({ seq: 3 })
  expect(await store.planUpdates.clients('plan')).toEqual(new Map([[7, id]]))
  expect(await store.planUpdates.clients('ander')).toEqual(new Map())
  await store.close()
})

test('[SY35] a log that is not what was written is not given as if it were: the good part is, and where it ends', async () => {
  const store = open()
  const id = await makePlans(store, 'plan')
  const updates = [2, 3, 4].map(n => ({ bytes: Uint8Array.of(n), authorId: id }))
  await store.planUpdates.append('plan', updates)
  const change = store.database.prepare('UPDATE plan_updates SET bytes = ? WHERE plan_id = ? AND seq = 3')
  change.run(Buffer.of(9), 'plan')
  await expect(store.planUpdates.all('plan')).rejects.toMatchObject({
    seq: 3,
    before: [{ seq: 1 }, { seq: 2 }],
  })
  expect(await store.planUpdates.all('plan', 3)).toMatchObject([{ seq: 4 }])
  change.run(Buffer.of(3), 'plan')
  expect(await store.planUpdates.all('plan')).toHaveLength(4)
  store.database.prepare("DELETE FROM plan_updates WHERE plan_id = 'plan' AND seq = 2").run()
  await expect(store.planUpdates.all('plan')).rejects.toMatchObject({ seq: 2, before: [{ seq: 1 }] })
  await store.close()
})

test('the log of an older release is read, and goes on', async () => {
  const folder = temporaryFolder()
  const old = new Database(databaseFile(folder))
  migrate(old, 3)
  old.exec(`INSERT INTO plans (id, created_at) VALUES ('plan', 0);
    INSERT INTO plan_updates (plan_id, seq, at, bytes) VALUES ('plan', 1, 0, x'01')`)
  old.close()
  const store = open(folder)
  await store.planUpdates.append('plan', [{ bytes: Uint8Array.of(2), authorId: null }])
  expect(await store.planUpdates.all('plan')).toMatchObject([{ seq: 1 }, { seq: 2 }])
  await store.close()
})

test('an update that is set apart is read as what stands in for it, stays in the log, and takes its snapshots along', async () => {
  const store = open()
  const id = await makePlans(store, 'plan')
  await store.planUpdates.append(
    'plan',
    [2, 3].map(n => ({ bytes: Uint8Array.of(n), authorId: id })),
  )
  for (const seq of [1, 2])
    await store.planUpdates.keepSnapshot('plan', {
      seq,
      bytes: Uint8Array.of(seq),
      stateVector: Uint8Array.of(0),
    })
  await store.planUpdates.setApart('plan', { seq: 2, bytes: Uint8Array.of(0), reason: 'yjs-fails' })
  await store.planUpdates.setApart('plan', { seq: 2, bytes: Uint8Array.of(9), reason: 'late' })
  const log = await store.planUpdates.all('plan')
  expect(log.map(({ bytes, authorId }) => [bytes[0], authorId])).toEqual([
    [1, id],
    [0, id],
    [3, id],
  ])
  expect(await store.planUpdates.quarantined('plan')).toEqual([{ seq: 2, reason: 'yjs-fails' }])
  expect((await store.planUpdates.snapshots('plan')).map(({ seq }) => seq)).toEqual([1])
  const kept = store.database.prepare('SELECT bytes FROM plan_updates WHERE seq = 2').get()
  expect(kept).toEqual({ bytes: Buffer.of(2) })
  await store.close()
})

test('a snapshot is whole when its bytes and its state vector are those that were kept', async () => {
  const store = open()
  await makePlans(store, 'plan')
  const stateVector = Buffer.of(1, 2, 3)
  await store.planUpdates.keepSnapshot('plan', { seq: 1, bytes: Uint8Array.of(7), stateVector })
  expect(await store.planUpdates.snapshots('plan')).toMatchObject([{ isWhole: true, stateVector }])
  store.database.exec("UPDATE plan_snapshots SET sv = x'010204'")
  expect(await store.planUpdates.snapshots('plan')).toMatchObject([{ isWhole: false }])
  await store.close()
})

test('[SY29] a plan is read from its newest snapshot that is whole, up to a number of its log', async () => {
  const store = open()
  await makePlans(store, 'plan')
  const { keepSnapshot, wholeSnapshot } = store.planUpdates
  const found = async (through?: number) => (await wholeSnapshot('plan', through))?.seq ?? null
  expect(await found()).toBeNull()
  for (const seq of [3, 8])
    await keepSnapshot('plan', { seq, bytes: Uint8Array.of(seq), stateVector: Uint8Array.of(0) })
  expect([await found(), await found(8), await found(7), await found(2)]).toEqual([8, 8, 3, null])
  store.database.exec("UPDATE plan_snapshots SET bytes = x'00' WHERE seq = 8")
  expect(await found()).toBe(3)
  await store.close()
})
