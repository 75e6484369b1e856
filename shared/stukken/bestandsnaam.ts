import { type Formaat, formaten, type Meegave, type StukSoort } from './stukkeuze.ts'

export interface Benoemd {
  readonly stuk: StukSoort
  readonly formaat: Formaat
  /** What goes with it. */
  readonly mee?: Meegave | null
  /** The gemeente or party it is for, by name. */
  readonly voor: string | null
  /** What it was made of: the name of a version, or a day. */
  readonly van: string
}

/** `raadsinformatie-hoogvenne-0.9.docx`: letters, digits, dots and hyphens only, so that it is the same everywhere. */
export const bestandsnaam = ({ stuk, formaat, mee, voor, van }: Benoemd): string =>
  `${[stuk, mee ? metErbij[mee] : '', kort(voor ?? ''), kort(van)].filter(Boolean).join('-')}${formaten[formaat].einde}`

const metErbij: Readonly<Record<Meegave, string>> = { overleg: 'met-overleg', plan: 'terug-te-lezen' }
const langst = 60
const kort = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, langst)
    .replace(/^[-.]+|[-.]+$/g, '')
