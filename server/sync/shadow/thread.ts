import { type MessagePort, parentPort } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { faultOf, log as logOfProcess } from '../../log.ts'
import { epochs } from '../../store/epochs.ts'
import { planLog } from '../../store/planUpdates.ts'
import { regelsets } from '../../store/regelsets.ts'
import { users } from '../../store/users.ts'
import { versies } from '../../store/versies.ts'
import { wijzigingen } from '../../store/wijzigingen.ts'
import { bewaarNaRust, bewaarVoorVerwijderen, type VanzelfParts } from '../../versies/vanzelf.ts'
import { compact, isLong, isVeryLong, isWorthIt } from '../compaction.ts'
import { type Checked, type CheckParts, check } from './check.ts'
import { note } from './noting.ts'
import type { Answer, Opening, Question } from './questions.ts'
import type { ShadowDoc } from './shadowDoc.ts'
import { Shadows } from './shadows.ts'

/** What is done waits at most this long to be said. */
const silentMs = 50
/** Where people go on writing, a snapshot costs more than it saves when there was one just now. */
const snapshotsApartMs = 20_000

/** Whether a tail is worth a snapshot. */
const isDue = {
  ...{ check: isLong, kept: isLong, lost: isLong, rest: isWorthIt, quiet: isWorthIt },
  grown: ({ updates }: { readonly updates: number }) => updates > 0,
} as const

const isToAct = ({ apart, offenders, repair }: Checked): boolean =>
  apart.length > 0 || offenders.length > 0 || repair !== null

const isSoon = ({ snapshotAt, tail }: ShadowDoc): boolean =>
  !isVeryLong(tail) && performance.now() - snapshotAt < snapshotsApartMs

/** Answers the questions about the plans of one database, one after the other. */
function serve({ file, mostBytes }: Opening, port: MessagePort): void {
  const database = openDatabase(file)
  const log = planLog(database)
  const people = users(database)
  const changes = wijzigingen(database)
  const shadows = new Shadows(log, mostBytes)
  /** Plans whose repair is not in the log yet: until then there is no snapshot, and no second repair. */
  const repairing = new Set<string>()
  let answers: Answer[] = []
  let saidAt = performance.now()
  const say = (answer: Answer): void => void answers.push(answer)
  /** A version that cannot be made holds up nothing else. */
  const orSay = (planId: string, done: Promise<void>): Promise<void> =>
    done.catch(thrown => say({ planId, fault: faultOf(thrown) }))
  const vanzelf: VanzelfParts = {
    ...{ versies: versies(database), regelsets: regelsets(database), epochs: epochs(database) },
    wall: () => Date.now(),
  }
  const parts: CheckParts = {
    log,
    shadows,
    beforeDeleting: (planId, shadow, weg) =>
      orSay(planId, bewaarVoorVerwijderen(planId, shadow, weg, vanzelf)),
    naamVan: async id => (await people.byId(id))?.naam ?? null,
    mayRepair: planId => !repairing.has(planId),
  }
  /** What there is to say of the plans of a round goes together, when there is nothing to do about it. */
  const send = (): void => {
    if (answers.length > 0) port.postMessage(answers)
    answers = []
    saidAt = performance.now()
  }
  const answer = async ({ ask, planId, note: isToNote }: Question): Promise<void> => {
    if (ask === 'kept' || ask === 'lost') repairing.delete(planId)
    if (ask === 'lost') shadows.drop(planId)
    const checked = await check(planId, parts)
    if (checked.repair) repairing.add(planId)
    say({ planId, checked })
    if (isToAct(checked)) send()
    const shadow = shadows.get(planId)
    const isToCompact =
      shadow && !repairing.has(planId) && isDue[ask](shadow.tail) && !(ask === 'check' && isSoon(shadow))
    // A plan that is whole in its snapshot is read by nobody here: it is noted before that.
    if (shadow && (isToNote || isToCompact)) await note(planId, shadow, changes)
    if (ask === 'quiet' && !repairing.has(planId))
      await orSay(
        planId,
        bewaarNaRust(planId, () => shadows.open(planId), vanzelf),
      )
    if (isToCompact) {
      await compact(log, planId, shadow.seq)
      shadow.tail = { updates: 0, bytes: 0 }
      shadow.snapshotAt = performance.now()
      say({ planId, compacted: shadow.seq })
    }
    shadows.trim()
  }
  let last = Promise.resolve()
  const round = async (questions: readonly Question[]): Promise<void> => {
    for (const question of questions) {
      const { planId } = question
      await answer(question).catch(thrown => say({ planId, fault: faultOf(thrown) }))
      say({ planId, done: true })
      if (performance.now() - saidAt > silentMs) send()
    }
    send()
  }
  port.on('message', (questions: readonly Question[]) => {
    saidAt = performance.now()
    last = last.then(() => round(questions))
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
