import type { ControlProps } from './controlProps.ts'

/** Yes or no, with words beside the box; what was never answered reads as no. */
export function JaNeeVeld({
  waarde,
  naam,
  onWaarde,
  woorden,
}: ControlProps<boolean | null> & { woorden?: string }) {
  return (
    <label className="met-vinkje">
      <input
        {...naam}
        type="checkbox"
        className="veld-vinkje"
        checked={waarde === true}
        onChange={event => onWaarde(event.target.checked)}
      />
      <span>{woorden ?? 'Ja'}</span>
    </label>
  )
}
