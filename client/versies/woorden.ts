import type { Versie } from '../../shared/versie/versie.ts'
import { versieInZin } from '../../shared/versie/versie.ts'
import type { Kant } from './versiesApi.ts'

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })

/** `23 november 2026 om 14:03`, in the time of who reads it. */
export const opMoment = (iso: string): string => moment.format(new Date(iso))

/** Who made it and when. */
export const doorWie = ({ auteur, op }: Pick<Versie, 'auteur' | 'op'>): string =>
  auteur ? `${auteur.naam}, ${auteur.organisatie} · ${opMoment(op)}` : opMoment(op)

/** How many findings were open in its phase. */
export function meldingenZin({ meldingen: { open, gemotiveerd } }: Pick<Versie, 'meldingen'>): string {
  const aantal = open.vereist + open.aanbevolen + open.scherpte
  const uitleg = gemotiveerd > 0 ? `, ${gemotiveerd} gemotiveerd` : ''
  return `${aantal === 1 ? '1 melding' : `${aantal === 0 ? 'geen' : aantal} meldingen`}${uitleg}`
}

/** What is compared, as the page names it. */
export const kantTitel = ({ versie, op }: Kant, anders: string): string =>
  versie ? `${versieInZin(versie)} van ${opMoment(versie.op)}` : `${anders} (${opMoment(op)})`
