/** The ids of those that no row is about yet, in their own order. */
export function zonderRegel<Naam extends string>(
  alle: readonly { readonly id: string }[],
  rijen: readonly { readonly [naam in Naam]: string | null }[],
  naam: Naam,
): readonly string[] {
  const met = new Set(rijen.map(rij => rij[naam]))
  return alle.map(({ id }) => id).filter(id => !met.has(id))
}
