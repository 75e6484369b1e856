import { useState } from 'react'
import { isAdres } from '../../shared/adres.ts'
import { refusals } from '../../shared/refusals.ts'
import { type Formulierfout, type Ingevuld, useVerzenden } from './useVerzenden.ts'

/** Where a letter went. */
interface Onderweg {
  readonly email: string
  readonly outbox: boolean
}

/** What was typed into the input `email`. */
export const adresIn = (ingevuld: Ingevuld): string => ingevuld('email').trim()

/** What is missing when that is no address. */
export const geenAdres = (ingevuld: Ingevuld): Formulierfout | null =>
  isAdres(adresIn(ingevuld)) ? null : { zin: refusals['adres-ongeldig'].zin, bij: 'email' }

/** A form that asks for a letter to the address in it; `onderweg` once it was sent. `kijk` says what else is missing. */
export function useBriefAanvraag(
  vraag: (email: string, ingevuld: Ingevuld) => Promise<{ readonly outbox: boolean }>,
  kijk: (ingevuld: Ingevuld) => Formulierfout | null = () => null,
) {
  const [onderweg, setOnderweg] = useState<Onderweg | null>(null)
  const verzending = useVerzenden(
    async ingevuld => {
      const email = adresIn(ingevuld)
      setOnderweg({ email, ...(await vraag(email, ingevuld)) })
    },
    ingevuld => geenAdres(ingevuld) ?? kijk(ingevuld),
  )
  return { onderweg, ...verzending }
}
