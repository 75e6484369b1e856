/** What stands in lists, in one list. As `flat`, which takes ten times as long: rules on the plan join thousands. */
export function aaneen<T>(lijsten: readonly (readonly T[])[]): readonly T[] {
  const alle: T[] = []
  for (const lijst of lijsten) for (const een of lijst) alle.push(een)
  return alle
}
