import type { Afspraak } from '../plan/afspraak.ts'
import { keepList } from '../plan/keepList.ts'
import { share } from '../plan/share.ts'
import type { AfsprakenIndex } from './afsprakenIndex.ts'

/** Something that follows from one afspraak alone; null when there is nothing to say of it. */
export type Feit<T> = (afspraak: Afspraak) => T | null

/** A feit of every afspraak. */
interface Feiten {
  readonly afspraken: readonly Afspraak[]
  readonly per: readonly unknown[]
  /** Of those that have it, in order. The same array while it says the same. */
  readonly lijst: readonly unknown[]
}

/** What rules that look at the whole plan ask of each afspraak, so that a letter costs them one afspraak. */
export interface FeitenIndex {
  readonly afspraken: AfsprakenIndex
  readonly known: Map<Feit<unknown>, Feiten>
}

/** Asks what was asked before again of the afspraken that changed, and of no other. */
export function indexFeiten(afspraken: AfsprakenIndex, before?: FeitenIndex): FeitenIndex {
  if (before?.afspraken === afspraken) return before
  const known: FeitenIndex['known'] = before?.known ?? new Map()
  known.forEach((old, feit) => {
    known.set(feit, renew(feit, afspraken, old))
  })
  return { afspraken, known }
}

/** A feit of the afspraken that have it. A feit is a function that stays the same one, not one made anew. */
export function feitenVan<T>({ afspraken, known }: FeitenIndex, feit: Feit<T>): readonly T[] {
  const found = known.get(feit) ?? renew(feit, afspraken)
  known.set(feit, found)
  return found.lijst as readonly T[]
}

function renew(feit: Feit<unknown>, { afspraken, veranderd }: AfsprakenIndex, old?: Feiten): Feiten {
  const per = old && veranderd ? inPlace(feit, afspraken, veranderd, old) : askAll(feit, afspraken, old)
  const same = old?.per === per
  const lijst = same ? old.lijst : per.filter(one => one !== null)
  return { afspraken, per, lijst: keepList(old?.lijst, lijst) }
}

function inPlace(
  feit: Feit<unknown>,
  afspraken: readonly Afspraak[],
  veranderd: readonly number[],
  old: Feiten,
): readonly unknown[] {
  let per: unknown[] | undefined
  for (const at of veranderd) {
    const afspraak = afspraken[at]
    const now = afspraak ? share(old.per[at], feit(afspraak)) : null
    if (now === old.per[at]) continue
    per ??= [...old.per]
    per[at] = now
  }
  return per ?? old.per
}

function askAll(feit: Feit<unknown>, afspraken: readonly Afspraak[], old?: Feiten): readonly unknown[] {
  if (!old) return afspraken.map(afspraak => feit(afspraak))
  const known = new Map(old.afspraken.map((afspraak, at) => [afspraak, old.per[at]]))
  return afspraken.map(afspraak => (known.has(afspraak) ? known.get(afspraak) : feit(afspraak)))
}
