/** What stands in a cell: words, a number, or nothing. */
export type Cel = string | number | null

/** An overview as it goes into a spreadsheet. */
export interface Tabel {
  readonly kolommen: readonly string[]
  readonly rijen: readonly (readonly Cel[])[]
}
