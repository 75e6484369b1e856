import { type MessagePort, parentPort } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { faultOf, log as logOfProcess } from '../../log.ts'
import { planLog } from '../../store/planUpdates.ts'
import { users } from '../../store/users.ts'
import { compact, isLong, isWorthIt } from '../compaction.ts'
import { type CheckParts, check } from './check.ts'
import type { Answer, Opening, Question } from './questions.ts'
import { Shadows } from './shadows.ts'

/** Whether a tail is worth a snapshot. */
const isDue = {
  ...{ check: isLong, kept: isLong, lost: isLong, rest: isWorthIt },
  grown: ({ updates }: { readonly updates: number }) => updates > 0,
} as const

/** Answers the questions about the plans of one database, one after the other. */
function serve({ file, mostBytes }: Opening, port: MessagePort): void {
  const database = openDatabase(file)
  const log = planLog(database)
  const people = users(database)
  const shadows = new Shadows(log, mostBytes)
  /** Plans whose repair is not in the log yet: until then there is no snapshot, and no second repair. */
  const repairing = new Set<string>()
  const parts: CheckParts = {
    log,
    shadows,
    naamVan: async id => (await people.byId(id))?.naam ?? null,
    mayRepair: planId => !repairing.has(planId),
  }
  const say = (answer: Answer): void => port.postMessage(answer)
  const answer = async ({ ask, planId }: Question): Promise<void> => {
    if (ask === 'kept' || ask === 'lost') repairing.delete(planId)
    if (ask === 'lost') shadows.drop(planId)
    const checked = await check(planId, parts)
    if (checked.repair) repairing.add(planId)
    say({ planId, checked })
    const shadow = shadows.get(planId)
    if (shadow && !repairing.has(planId) && isDue[ask](shadow.tail)) {
      await compact(log, planId, shadow.seq)
      shadow.tail = { updates: 0, bytes: 0 }
      say({ planId, compacted: shadow.seq })
    }
    shadows.trim()
  }
  let last = Promise.resolve()
  port.on('message', (question: Question) => {
    last = last
      .then(() => answer(question))
      .catch(thrown => say({ planId: question.planId, fault: faultOf(thrown) }))
      .then(() => say({ planId: question.planId, done: true }))
  })
  port.on('close', () => void last.then(() => database.close()))
}

function openDatabase(file: string): Database.Database {
  const database = new Database(file)
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 5000')
  // The writer keeps the WAL small.
  database.pragma('wal_autocheckpoint = 0')
  return database
}

// One that cannot open its database (its folder is gone) ends by itself, and not the thread of the others.
parentPort?.on('message', ({ opening, port }: { opening: Opening; port: MessagePort }) => {
  try {
    serve(opening, port)
  } catch (thrown) {
    logOfProcess('shadow-failed', { fault: faultOf(thrown) })
    port.close()
  }
})
