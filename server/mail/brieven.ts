import { type Rol, rolNaam } from '../../shared/permissions.ts'
import { brief } from './brief.ts'
import type { Brief } from './mail.ts'

/** What the server writes to people about who they are here and where they may come. */

interface Uitgenodigd {
  readonly door: string
  readonly doorOrganisatie: string
  readonly plan: string
  readonly rol: Rol
  readonly url: string
  /** Milliseconds since 1970. */
  readonly verlooptOp: number
}

export const uitnodigingsbrief = (aan: string, een: Uitgenodigd): Brief => ({
  aan,
  ...brief({
    onderwerp: `Uitnodiging: werk mee aan ${een.plan}`,
    alineas: [
      'Goedendag,',
      `${een.door} (${een.doorOrganisatie}) nodigt u uit voor ${een.plan} in Regiotafel, waar uw regio samen het regioplan schrijft. Uw rol: ${rolNaam[een.rol]}.`,
      `De uitnodiging geldt voor één persoon, tot en met ${dag(een.verlooptOp)}.`,
    ],
    knop: { label: 'Bekijk de uitnodiging', url: een.url },
    slot: [`Verwachtte u dit niet? Dan hoeft u niets te doen, of vraag het ${een.door}.`],
  }),
})

interface Verzoek {
  readonly onderwerp: string
  readonly alinea: string
  /** What the link does. */
  readonly label: string
  readonly url: string
  /** How it stays for who asked nothing. */
  readonly anders?: string
}

/** A letter that somebody asked for, or another in their name: its link does one thing, once. */
const verzoekbrief = (aan: string, { onderwerp, alinea, label, url, anders }: Verzoek): Brief => ({
  aan,
  ...brief({
    onderwerp,
    alineas: ['Goedendag,', alinea],
    knop: { label, url },
    slot: [`Heeft u dit niet gevraagd? Dan hoeft u niets te doen${anders ? `: ${anders}` : ''}.`],
  }),
})

export const wachtwoordbrief = (aan: string, url: string): Brief =>
  verzoekbrief(aan, {
    onderwerp: 'Kies een nieuw wachtwoord voor Regiotafel',
    alinea:
      'Er is een nieuw wachtwoord gevraagd voor uw account bij Regiotafel. U kunt het binnen een uur kiezen; de link werkt één keer. Daarna bent u overal afgemeld.',
    label: 'Kies een nieuw wachtwoord',
    url,
    anders: 'uw wachtwoord blijft zoals het is',
  })

export const nieuwAdres = (aan: string, url: string): Brief =>
  verzoekbrief(aan, {
    onderwerp: 'Bevestig uw nieuwe e-mailadres voor Regiotafel',
    alinea:
      'U wilt dit adres gebruiken voor uw account bij Regiotafel. Bevestig het binnen een uur; tot dan blijft uw oude adres gelden.',
    label: 'Bevestig dit e-mailadres',
    url,
  })

export const accountbrief = (aan: string, url: string): Brief =>
  verzoekbrief(aan, {
    onderwerp: 'Bevestig uw account bij Regiotafel',
    alinea:
      'Met deze stap is uw account klaar en kunt u het plan in waarvoor u bent uitgenodigd. De link werkt één keer, binnen 24 uur.',
    label: 'Bevestig mijn account',
    url,
    anders: 'er wordt geen account gemaakt',
  })

export const wachtwoordGewijzigd = (aan: string, url: string): Brief => ({
  aan,
  ...brief({
    onderwerp: 'Uw wachtwoord voor Regiotafel is gewijzigd',
    alineas: ['Goedendag,', 'Het wachtwoord van uw account bij Regiotafel is zojuist gewijzigd.'],
    slot: [
      `Was u dit niet? Kies dan meteen een nieuw wachtwoord via ${url}/wachtwoord-vergeten en vertel het de beheerder van uw plan.`,
    ],
  }),
})

/** To the address that somebody had. */
export const adresGewijzigd = (aan: string, nieuw: string): Brief => ({
  aan,
  ...brief({
    onderwerp: 'Het e-mailadres van uw account bij Regiotafel is gewijzigd',
    alineas: ['Goedendag,', `Uw account bij Regiotafel gebruikt vanaf nu ${nieuw}, en niet meer dit adres.`],
    slot: ['Was u dit niet? Vertel het dan meteen de beheerder van uw plan.'],
  }),
})

/** To who has an account already, when somebody asked for something with their address. */
export const adresAlInGebruik = (aan: string, url: string): Brief => ({
  aan,
  ...brief({
    onderwerp: 'U heeft al een account bij Regiotafel',
    alineas: [
      'Goedendag,',
      'Iemand, misschien uzelf, wilde dit e-mailadres gebruiken voor een account bij Regiotafel. Dat is er al. Heeft u een uitnodiging, open die dan opnieuw en meld u aan met het account dat u heeft.',
    ],
    knop: { label: 'Naar Regiotafel', url: `${url}/aanmelden` },
    slot: [
      `Wachtwoord vergeten? Kies een nieuw via ${url}/wachtwoord-vergeten. Was u dit niet, dan hoeft u niets te doen.`,
    ],
  }),
})

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const dag = (at: number): string => datum.format(at)
