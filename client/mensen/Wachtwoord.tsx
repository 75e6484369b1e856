import { useState } from 'react'
import { refusals } from '../../shared/refusals.ts'
import { kortsteWachtwoord, wachtwoordFout } from '../../shared/wachtwoord.ts'
import { Invoer } from './Invoer.tsx'
import type { Formulierfout, Ingevuld } from './useVerzenden.ts'

interface WachtwoordProps {
  readonly label: string
  readonly fout: Formulierfout | null
  readonly foutId: string
}

/** A password to choose. It may be pasted, and be looked at. */
export function NieuwWachtwoord({ label, fout, foutId }: WachtwoordProps) {
  const [zichtbaar, setZichtbaar] = useState(false)
  return (
    <div className="wachtwoord">
      <Invoer
        name="wachtwoord"
        label={label}
        hint={`Ten minste ${kortsteWachtwoord} tekens. Een korte zin is goed te onthouden.`}
        type={zichtbaar ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        fout={fout}
        foutId={foutId}
      />
      <label className="met-vinkje">
        <input
          type="checkbox"
          className="vinkje"
          checked={zichtbaar}
          onChange={event => setZichtbaar(event.target.checked)}
        />
        <span>Toon wat ik typ</span>
      </label>
    </div>
  )
}

/** What is wrong with the password that was chosen, by the same rules as the server's. */
export function zwak(ingevuld: Ingevuld, email: string): Formulierfout | null {
  const code = wachtwoordFout(ingevuld('wachtwoord'), email)
  return code && { zin: refusals[code].zin, bij: 'wachtwoord' }
}
