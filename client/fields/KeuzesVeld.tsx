import type { VerzamelingProps } from './controlProps.ts'
import { metWaarde, Voornaam } from './knopNaam.tsx'
import { Uitklap } from './Uitklap.tsx'
import { useUitklap } from './useUitklap.ts'

interface KeuzesProps extends VerzamelingProps<string> {
  readonly opties: Readonly<Record<string, string>>
  readonly label: string
  readonly leeg?: string
}

/** Some of a few words: the words are the button, the boxes to tick open beside it. */
export function KeuzesVeld({ waarde, naam, opties, label, leeg, onVoegToe, onHaalWeg }: KeuzesProps) {
  const { open, anker, knop, sluit } = useUitklap()
  const gekozen = new Set(waarde)
  return (
    <>
      <button
        {...knop}
        {...metWaarde(naam, knop.id)}
        className={`veld-knop ${waarde.length === 0 ? 'is-leeg' : ''}`}
      >
        <Voornaam naam={naam} />
        {waarde.length === 0 ? (leeg ?? 'Kies…') : keuzesTekst(waarde, opties)}
      </button>
      {open && (
        <Uitklap anker={anker} label={label} onClose={sluit}>
          <fieldset className="vinkjes">
            <legend>{label}</legend>
            {Object.entries(opties).map(([sleutel, tekst]) => (
              <label key={sleutel} className="vinkjes__rij">
                <input
                  type="checkbox"
                  className="veld-vinkje"
                  checked={gekozen.has(sleutel)}
                  onChange={event => (event.target.checked ? onVoegToe(sleutel) : onHaalWeg(sleutel))}
                />
                {tekst}
              </label>
            ))}
          </fieldset>
        </Uitklap>
      )}
    </>
  )
}

/** `Toegankelijkheid, kwaliteit` */
export function keuzesTekst(waarde: readonly string[], opties: Readonly<Record<string, string>>): string {
  const tekst = waarde.map(sleutel => opties[sleutel] ?? sleutel).join(', ')
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
