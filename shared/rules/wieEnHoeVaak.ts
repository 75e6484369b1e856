import { frequentie } from '../plan/opties.ts'
import { partijNaam } from './partijNaam.ts'
import type { Oplossing } from './rule.ts'
import type { Zicht } from './zicht.ts'

interface Wens {
  readonly elementId: string
  readonly veldWie: string
  readonly veldHoeVaak: string
  /** Who it is now, or who is obvious; null when nobody knows. */
  readonly wie: string | null
  readonly hoeVaak: keyof typeof frequentie | null
  /** `rapporteren`, `meten`. */
  readonly werkwoord: string
}

/** Fixes that fill in who does something and how often: one for each frequency that may be meant. */
export function wieEnHoeVaak(wens: Wens, zicht: Zicht): readonly Oplossing[] {
  const { elementId, veldWie, veldHoeVaak, wie, hoeVaak, werkwoord } = wens
  if (wie === null) return []
  const keuzes = Object.keys(frequentie) as (keyof typeof frequentie)[]
  return (hoeVaak ? [hoeVaak] : keuzes).map(keuze => ({
    titel: `Laat ${partijNaam(zicht, wie)} ${frequentie[keuze]} ${werkwoord}`,
    edit: {
      op: 'all',
      edits: [
        { op: 'set', elementId, veld: veldWie, waarde: wie },
        { op: 'set', elementId, veld: veldHoeVaak, waarde: keuze },
      ],
    },
  }))
}
