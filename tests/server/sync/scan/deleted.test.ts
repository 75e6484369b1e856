import { expect, test } from 'vitest'
import { Deleted } from '../../../../server/sync/scan/deleted.ts'
import type { Run } from '../../../../server/sync/scan/scanUpdate.ts'
import { seeded, seedsFor } from '../../../kit/seeded.ts'

const clocksIn = (runs: readonly Run[]): number[] =>
  runs.flatMap(({ clock, length }) => Array.from({ length }, (_, at) => clock + at))

test.each(seedsFor('deleted ranges', [], 20))(
  'what is deleted is what was added, as ranges that do not touch: seed %i',
  seed => {
    const random = seeded(seed)
    const deleted = new Deleted()
    const really = new Set<number>()
    for (let turn = 0; turn < 80; turn += 1) {
      const run = { client: 7, clock: random.int(120), length: 1 + random.int(6) }
      expect(clocksIn(deleted.missing(run))).toEqual(clocksIn([run]).filter(clock => !really.has(clock)))
      deleted.add(run)
      for (const clock of clocksIn([run])) really.add(clock)
      const all = deleted.all()
      expect(clocksIn(all)).toEqual([...really].sort((a, b) => a - b))
      for (const [at, range] of all.entries())
        expect(range.clock).toBeGreaterThan(
          at === 0 ? -1 : (all[at - 1]?.clock ?? 0) + (all[at - 1]?.length ?? 0),
        )
    }
    expect(deleted.missing({ client: 8, clock: 0, length: 3 })).toEqual([{ client: 8, clock: 0, length: 3 }])
  },
)
