/** The bubble toolbar of the `tekst` field that has focus. Stands once on the plan page. */
export function Toolbar() {
  return null
}
