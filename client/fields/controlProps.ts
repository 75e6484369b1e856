/** What a screen reader calls a control: by the label on the page, or by words where none is shown. */
export type ControlNaam = { readonly 'aria-labelledby': string } | { readonly 'aria-label': string }

export function controlNaam(label: string, labelId: string | undefined): ControlNaam {
  return labelId === undefined ? { 'aria-label': label } : { 'aria-labelledby': labelId }
}

/** The id of the label of a field, for `aria-labelledby`; the same wherever the field is named. */
export const labelIdVan = (elementId: string, veld: string): string => `label:${elementId}:${veld}`

export interface ControlProps<W> {
  readonly waarde: W
  readonly naam: ControlNaam
  readonly onWaarde: (waarde: W) => void
}

/** A set is changed one element at a time, so that two people adding at once both succeed. */
export interface VerzamelingProps<E extends string | number> {
  readonly waarde: readonly E[]
  readonly naam: ControlNaam
  readonly onVoegToe: (element: E) => void
  readonly onHaalWeg: (element: E) => void
}
