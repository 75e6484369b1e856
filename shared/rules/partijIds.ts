import { eenmaal } from '../plan/eenmaal.ts'
import { keepList } from '../plan/keepList.ts'
import type { Partij } from '../plan/partij.ts'
import type { Plan } from '../plan/plan.ts'

let laatste: readonly string[] = []

/** The ids of the parties of a plan, for `uit`: the same set while no party comes, goes or is moved. */
export const partijIds = ({ partijen }: Plan): ReadonlySet<string> => idsIn(partijen)

const idsIn = eenmaal((partijen: readonly Partij[]): ReadonlySet<string> => {
  laatste = keepList(
    laatste,
    partijen.map(({ id }) => id),
  )
  return verzameling(laatste)
})

const verzameling = eenmaal((ids: readonly string[]): ReadonlySet<string> => new Set(ids))
