import { formaten, meegaven, stukken } from '../../shared/stukken/stukkeuze.ts'
import type { VoorWie } from '../../shared/stukken/voorWie.ts'
import { type Versie, versieTitel } from '../../shared/versie/versie.ts'
import type { StukTaak } from './stukkenApi.ts'

/** Whether it is still being made. */
export const loopt = ({ stand }: Pick<StukTaak, 'stand'>): boolean => stand === 'wacht' || stand === 'bezig'

/** `Raadsinformatie voor Hoogvenne`. */
export function taakTitel({ stuk, voor }: StukTaak, { gemeenten, organisaties }: VoorWie): string {
  const naam = [...gemeenten, ...organisaties].find(({ id }) => id === voor)?.naam
  return naam ? `${stukken[stuk].titel} voor ${naam}` : stukken[stuk].titel
}

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })
const tijd = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short' })

/** `Versie 0.9, 23 november 2026 om 14:03`. */
export const versieZin = (versie: Pick<Versie, 'naam' | 'aanleiding' | 'op'>): string =>
  `${versieTitel(versie)}, ${moment.format(new Date(versie.op))}`

/** What a paper is made of, and its format. */
export function taakFeiten({ formaat, versie, mee, op }: StukTaak, versies: readonly Versie[]): string {
  const gekozen = versies.find(({ id }) => id === versie)
  const van = gekozen ? versieTitel(gekozen) : 'een eerdere versie'
  const wat = versie === null ? `het plan van ${tijd.format(new Date(op))} uur` : van
  return [formaten[formaat].naam, wat, mee && onderZin(meegaven[mee].naam)].filter(Boolean).join(' · ')
}

const onderZin = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1)

/** How far it is. It is read, put together, and set, which takes longest. */
export function standZin({ stand, voortgang, stuk }: StukTaak): string {
  switch (stand) {
    case 'wacht':
      return 'Wacht tot een ander stuk klaar is'
    case 'bezig':
      return voortgang < 0.25
        ? 'Het plan wordt gelezen'
        : voortgang < 0.45
          ? 'De inhoud wordt bij elkaar gezet'
          : 'Het bestand wordt opgemaakt; bij een groot plan duurt dat even'
    case 'klaar':
      return 'Klaar'
    case 'mislukt':
      return 'Dit stuk kon niet worden gemaakt. Probeer het opnieuw.'
    case 'onbekend':
      return `Deze ${stukken[stuk].voor ?? 'keuze'} staat niet in het plan waarvan u dit stuk vroeg.`
  }
}

/** `412 kB`. */
export const grootte = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
