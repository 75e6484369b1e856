import type { Finding } from '../../../shared/rules/rule.ts'

/** Findings that say the same as before, as the objects of before. */
export function keepFindings(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  if (isSameList(before, now)) return before
  const left = [...before]
  const kept = now.map(one => {
    const index = left.findIndex(old => old === one || (old.regelId === one.regelId && saysTheSame(old, one)))
    return left.splice(index, index < 0 ? 0 : 1)[0] ?? one
  })
  return keepList(before, kept)
}

const saysTheSame = (a: Finding, b: Finding): boolean => JSON.stringify(a) === JSON.stringify(b)

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one === b[index]))

export const keepList = <T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] =>
  before && isSameList(before, now) ? before : now
