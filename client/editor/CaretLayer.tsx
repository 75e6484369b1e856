/**
 * Carets and selections of the others, drawn over the text. Stands once, as a child of the element that
 * scrolls with the text; that element is positioned (`position: relative`).
 */
export function CaretLayer() {
  return null
}
