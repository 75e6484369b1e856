import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import { brief } from '../mail/brief.ts'
import type { Brief } from '../mail/mail.ts'
import type { Tekenaar } from '../store/aanbiedingen.ts'

export interface Briefinhoud {
  readonly aanbieding: Aanbieding
  /** What the plan is called. */
  readonly plan: string
  /** Of the page where it is read and answered. */
  readonly url: string
}

/**
 * Asks somebody who signs for the akkoord of their organisation, again when `herinnering`. It goes to who chose no
 * letters too: the region waits for their answer.
 */
export function akkoordbrief(aan: string, inhoud: Briefinhoud, herinnering = false): Brief {
  const { aanbieding, plan, url } = inhoud
  const { door, naam, toelichting, uiterlijk } = aanbieding
  const vraag = `${door.naam} (${door.organisatie}) vraagt het akkoord van uw organisatie op ${plan}, versie ${naam}.`
  return {
    aan,
    ...brief({
      onderwerp: `${herinnering ? 'Herinnering: uw' : 'Uw'} akkoord gevraagd op ${plan}, versie ${naam}`,
      alineas: [
        'Goedendag,',
        herinnering ? `Uw organisatie heeft nog niet geantwoord. ${vraag}` : vraag,
        ...(toelichting ? [toelichting] : []),
        `U kunt antwoorden tot en met ${dag(uiterlijk)}. U ziet eerst wat er veranderde sinds u het plan voor het laatst las, en kunt antwoorden op een telefoon.`,
      ],
      knop: { label: 'Lees het plan en antwoord', url },
      slot: ['U krijgt deze brief omdat u in dit plan namens uw organisatie tekent.'],
    }),
  }
}

/** The letters to who signs for one of these organisations and has an address. */
export const akkoordbrieven = (
  tekenaars: readonly Tekenaar[],
  organisatieIds: readonly string[],
  inhoud: Briefinhoud,
  herinnering = false,
): readonly Brief[] =>
  tekenaars.flatMap(({ email, organisatieId }) =>
    email !== null && organisatieIds.includes(organisatieId)
      ? [akkoordbrief(email, inhoud, herinnering)]
      : [],
  )

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const dag = (op: string): string => datum.format(new Date(`${op}T00:00:00Z`))
