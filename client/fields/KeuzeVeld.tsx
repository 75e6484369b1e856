import type { ControlProps } from './controlProps.ts'

interface KeuzeProps extends ControlProps<string | null> {
  readonly opties: Readonly<Record<string, string>>
  readonly leeg?: string
}

/** One of a few words. A stored word that is no choice any more stays to be seen. */
export function KeuzeVeld({ waarde, opties, naam, onWaarde, leeg }: KeuzeProps) {
  return (
    <select
      {...naam}
      className={`veld-keuze ${waarde === null ? 'is-leeg' : ''}`}
      value={waarde ?? ''}
      onChange={event => onWaarde(event.target.value || null)}
    >
      <option value="">{leeg ?? 'Kies…'}</option>
      {waarde !== null && !Object.hasOwn(opties, waarde) && <option value={waarde}>{waarde}</option>}
      {Object.entries(opties).map(([sleutel, tekst]) => (
        <option key={sleutel} value={sleutel}>
          {tekst}
        </option>
      ))}
    </select>
  )
}
