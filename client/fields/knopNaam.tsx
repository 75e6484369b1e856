import type { ControlNaam } from './controlProps.ts'

/** A button that shows a value is called by its label and that value: by the label on the page, if there is one. */
export function metWaarde(naam: ControlNaam, eigenId: string): { readonly 'aria-labelledby'?: string } {
  return 'aria-label' in naam ? {} : { 'aria-labelledby': `${naam['aria-labelledby']} ${eigenId}` }
}

/** The label before the value, for who cannot see where the button stands. */
export function Voornaam({ naam }: { naam: ControlNaam }) {
  return 'aria-label' in naam ? <span className="visually-hidden">{naam['aria-label']}: </span> : null
}
