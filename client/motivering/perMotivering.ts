import type { Gemotiveerd } from '../../shared/rules/motiveringen.ts'

/** What one explanation answers: a rule may find more than one thing at a place. Shown once, in order. */
export function perMotivering(
  uitleg: readonly Gemotiveerd[],
): readonly (readonly [Gemotiveerd, ...Gemotiveerd[]])[] {
  const groups = new Map<string, [Gemotiveerd, ...Gemotiveerd[]]>()
  for (const een of uitleg) {
    const { id } = een.motiveringen[0]
    const own = groups.get(id)
    if (own) own.push(een)
    else groups.set(id, [een])
  }
  return [...groups.values()]
}
