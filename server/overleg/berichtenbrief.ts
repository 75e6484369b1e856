import { berichtZin, type Frequentie } from '../../shared/overleg/bericht.ts'
import { brief, type Stuk } from '../mail/brief.ts'
import type { Brief } from '../mail/mail.ts'
import type { Namen } from '../plans/planNamen.ts'
import type { KeptBericht } from '../store/berichten.ts'

interface Gegevens {
  readonly aan: string
  readonly berichten: readonly KeptBericht[]
  readonly namen: Namen
  readonly frequentie: Frequentie
  /** Where people reach the server. */
  readonly url: string
  /** The address that ends these letters, without signing in. */
  readonly afmelden: string
}

/** A letter longer than this is read by nobody; the rest is in the list. */
const most = 30
const longest = 500

/** What concerns somebody in one plan: where, who, in which words, and the way there. */
export function berichtenbrief({ aan, berichten, namen, frequentie, url, afmelden }: Gegevens): Brief {
  const rest = berichten.length - most
  const alineas = berichten.slice(0, most).map(een => stukVan(een, namen, url))
  return {
    aan,
    ...brief({
      onderwerp: onderwerpVan(berichten, namen),
      alineas: [
        ...alineas,
        ...(rest > 0 ? [`En nog ${rest} andere. U vindt ze bij de bel in het plan.`] : []),
      ],
      slot: [
        {
          regels: [
            `${redenen[frequentie]} Dit gaat over het plan “${namen.plan}”. Wat u al zag, staat hier niet bij.`,
          ],
          link: { label: 'Geen e-mail meer over dit plan', url: afmelden },
        },
      ],
    }),
    // One click in a mail program is enough (RFC 8058).
    kop: { 'List-Unsubscribe': `<${afmelden}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

const redenen: Readonly<Record<Frequentie, string>> = {
  direct: 'U krijgt deze e-mail kort nadat er iets voor u is.',
  dagelijks: 'U krijgt deze e-mail ’s ochtends als er iets voor u is.',
  uit: '',
}

function onderwerpVan(berichten: readonly KeptBericht[], namen: Namen): string {
  const [een] = berichten
  return berichten.length === 1 && een
    ? `${een.door.naam} ${berichtZin[een.soort]}: ${namen.waar(een.elementId)}`
    : `${berichten.length} berichten over ${namen.plan}`
}

function stukVan(
  { door, soort, elementId, tekst, planId, draadId }: KeptBericht,
  namen: Namen,
  url: string,
): Stuk {
  const words = tekst.length > longest ? `${tekst.slice(0, longest)}…` : tekst
  return {
    regels: [
      `${door.naam} (${door.organisatie}) ${berichtZin[soort]}`,
      `Bij ${namen.waar(elementId)}`,
      ...(words ? [`“${words}”`] : []),
    ],
    link: {
      label: 'Bekijk en antwoord',
      url: `${url}/plannen/${encodeURIComponent(planId)}?draad=${encodeURIComponent(draadId)}`,
    },
  }
}
