import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../../../server/store/migrations.ts'
import { troubleOf } from '../../../../server/store/storageFault.ts'
import { groupCommit } from '../../../../server/store/writer/groupCommit.ts'
import type { NewJob } from '../../../../server/store/writer/messages.ts'
import { removeFolder, temporaryFolder } from '../../../kit/testServer.ts'

let folder: string
let db: Database.Database
beforeEach(() => {
  folder = temporaryFolder()
  db = new Database(`${folder}/log.sqlite`)
  db.pragma('journal_mode = WAL')
  db.pragma('busy_timeout = 0')
  migrate(db)
  db.exec("INSERT INTO plans (id, created_at) VALUES ('a', 0), ('b', 0)")
})
afterEach(() => {
  db.close()
  removeFolder(folder)
})

const job = (planId: string, size = 10): NewJob => ({
  planId,
  updates: [{ bytes: new Uint8Array(size).fill(7), authorId: null }],
  claims: undefined,
})
const length = () => (db.prepare('SELECT COUNT(*) AS n FROM plan_updates').get() as { n: number }).n

interface Fault {
  readonly begin: () => void
  readonly end: () => void
}
const faults: Record<string, () => Fault> = {
  vol: () => ({
    begin: () => db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`),
    end: () => db.pragma('max_page_count = 1000000'),
  }),
  bezet: () => {
    const other = new Database(`${folder}/log.sqlite`)
    return {
      begin: () => other.exec('BEGIN IMMEDIATE'),
      end: () => other.close(),
    }
  },
  'alleen-lezen': () => ({
    begin: () => db.pragma('query_only = ON'),
    end: () => db.pragma('query_only = OFF'),
  }),
}

test.each(Object.entries(faults))(
  'a storage that is "%s" takes nothing of a batch, and all of it once that is over',
  (trouble, make) => {
    const commit = groupCommit(db, () => {})
    commit([job('a')])
    const { begin, end } = make()
    const batch = [job('a'), job('weg'), job('b', 500_000)]
    begin()
    let thrown: unknown
    try {
      commit(batch)
    } catch (fault) {
      thrown = fault
    }
    expect([troubleOf(thrown), length(), db.inTransaction]).toEqual([trouble, 1, false])
    end()
    expect(commit(batch)).toMatchObject([{ seq: 2 }, { fault: expect.any(String) }, { seq: 1 }])
    expect(length()).toBe(3)
  },
)
