import { type FormEvent, useId, useState } from 'react'
import { Refusal } from '../../shared/refusals.ts'
import { sentenceOf } from '../api.ts'

/** What is wrong, and with which input: its `name`, where it is said. Without one it is about the whole form. */
export interface Formulierfout {
  readonly zin: string
  readonly bij: string | null
}
/** The words in the inputs of a form, by their `name`. */
export type Ingevuld = (naam: string) => string

interface Verzending {
  readonly bezig: boolean
  readonly fout: Formulierfout | null
  readonly foutId: string
  /** For `onSubmit`. What was typed stays when it is refused, and the input it is about has the focus. */
  readonly verzend: (event: FormEvent<HTMLFormElement>) => void
}

/** Which input a refusal is about, for a form whose inputs have these names. */
const invoerVan = (code: string): string | null => {
  if (code.startsWith('wachtwoord-onjuist')) return 'huidig'
  if (code.startsWith('wachtwoord-')) return 'wachtwoord'
  return ['adres-ongeldig', 'account-bestaat', 'uitnodiging-ander-adres'].includes(code) ? 'email' : null
}

/** One form that goes to the server. `kijk` says what is missing before it goes. */
export function useVerzenden(
  ga: (ingevuld: Ingevuld) => Promise<void>,
  kijk: (ingevuld: Ingevuld) => Formulierfout | null = () => null,
): Verzending {
  const [fout, setFout] = useState<Formulierfout | null>(null)
  const [bezig, setBezig] = useState(false)
  const foutId = useId()
  const verzend = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const ingevuld: Ingevuld = naam => String(data.get(naam) ?? '')
    const zeg = (next: Formulierfout) => {
      setFout(next)
      const invoer = next.bij === null ? null : form.elements.namedItem(next.bij)
      if (invoer instanceof HTMLElement) invoer.focus()
    }
    const mist = kijk(ingevuld)
    if (mist) return zeg(mist)
    setBezig(true)
    setFout(null)
    ga(ingevuld)
      .catch((error: unknown) => {
        const bij = error instanceof Refusal ? invoerVan(error.code) : null
        zeg({ zin: sentenceOf(error), bij: bij && form.elements.namedItem(bij) ? bij : null })
      })
      .finally(() => setBezig(false))
  }
  return { bezig, fout, foutId, verzend }
}

/** What is missing when an input is empty, or is no password. */
export const leeg = (ingevuld: Ingevuld, bij: string, zin: string): Formulierfout | null =>
  ingevuld(bij).trim() === '' ? { zin, bij } : null
