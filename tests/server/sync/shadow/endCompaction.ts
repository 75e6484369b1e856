import { openStore } from '../../../../server/store/store.ts'
import { compact } from '../../../../server/sync/compaction.ts'

/** Makes a snapshot in a process that is killed at some point of it: `folder point planId through`. */
const [folder = '', point = '', planId = '', through = ''] = process.argv.slice(2)
const die = (): number => {
  process.kill(process.pid, 'SIGKILL')
  return 0
}
const { planUpdates: log, database } = openStore(folder)
database.function('die', die)
if (point === 'INSERT' || point === 'DELETE')
  database.exec(`CREATE TEMP TRIGGER ending AFTER ${point} ON main.plan_snapshots BEGIN SELECT die(); END`)

/** Ends the process after one of the calls, or before it. */
const ending =
  <Args extends unknown[], Result>(name: string, call: (...args: Args) => Promise<Result>) =>
  async (...args: Args): Promise<Result> => {
    if (point === `before ${name}`) die()
    const result = await call(...args)
    if (point === `after ${name}`) die()
    return result
  }

await compact(
  {
    ...log,
    wholeSnapshot: ending('wholeSnapshot', log.wholeSnapshot),
    all: ending('all', log.all),
    keepSnapshot: ending('keepSnapshot', log.keepSnapshot),
  },
  planId,
  Number(through),
)
