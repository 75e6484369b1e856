/** The list of before, when it has the same objects in the same order. */
export const keepList = <T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] =>
  before === now || (before?.length === now.length && before.every((one, at) => one === now[at]))
    ? before
    : now
