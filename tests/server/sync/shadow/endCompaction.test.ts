import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openStore } from '../../../../server/store/store.ts'
import { compact } from '../../../../server/sync/compaction.ts'
import { loadDoc, loadWithTail } from '../../../../server/sync/planDoc.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { removeFolder, temporaryFolder } from '../../../kit/testServer.ts'
import { smallPlan } from './poison.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach(removeFolder))

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const script = fileURLToPath(new URL('./endCompaction.ts', import.meta.url))

/** A plan of nine updates with two snapshots, at four and at six. */
async function writtenPlan() {
  const folder = temporaryFolder()
  folders.push(folder)
  const store = openStore(folder)
  const { id: createdBy } = await store.users.create({ naam: 'Eva', organisatie: 'GGD', sector: 'ggd' })
  const doc = smallPlan()
  await store.plans.create({ id: 'plan', bytes: Y.encodeStateAsUpdate(doc), createdBy, members: [] })
  for (let n = 2; n <= 9; n += 1) {
    const before = Y.encodeStateVector(doc)
    applyEdit(doc, { op: 'write', elementId: 'p', veld: 'ambitie', tekst: `${n} keer` })
    const bytes = Y.encodeStateAsUpdate(doc, before)
    await store.planUpdates.append('plan', [{ bytes, authorId: null }])
    if (n === 4 || n === 6) await compact(store.planUpdates, 'plan', n)
  }
  await store.close()
  return { folder, state: Y.encodeStateAsUpdate(doc) }
}

const killedAt = (folder: string, point: string): Promise<NodeJS.Signals | null> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder, point, 'plan', '9'], {
      cwd: root,
      stdio: 'ignore',
    })
    child.once('exit', (_code, signal) => resolve(signal))
  })

test.each([
  ['before wholeSnapshot', [6, 4]],
  ['after all', [6, 4]],
  ['before keepSnapshot', [6, 4]],
  ['INSERT', [6, 4]],
  ['DELETE', [6, 4]],
  ['after keepSnapshot', [9, 6]],
])(
  '[SY28] [SY29] a process killed %s leaves a plan that reads as it was, and a snapshot can be made again',
  async (point, kept) => {
    const { folder, state } = await writtenPlan()
    expect(await killedAt(folder, point)).toBe('SIGKILL')
    const store = openStore(folder)
    const snapshots = await store.planUpdates.snapshots('plan')
    expect(snapshots.map(({ seq, isWhole }) => [seq, isWhole])).toEqual(kept.map(seq => [seq, true]))
    expect(Y.encodeStateAsUpdate(await loadDoc(store.planUpdates, 'plan'))).toEqual(state)
    expect(await store.planUpdates.all('plan')).toHaveLength(9)
    await compact(store.planUpdates, 'plan', 9)
    expect((await loadWithTail(store.planUpdates, 'plan')).tail).toEqual({ updates: 0, bytes: 0, seq: 9 })
    await store.close()
  },
)
