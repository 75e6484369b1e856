import { patroon } from './patroon.ts'
import { openWoordbegin } from './woordbegin.ts'
import { alleVan, perWoord } from './woordlezing.ts'

export interface Toezegpatroon {
  readonly naam: string
  readonly patroon: RegExp
  /** Beginnings of words, in small letters, of which one at least stands in all that the pattern matches. */
  readonly stammen: readonly string[]
  /** False for words that only name a date: they make a promise sharper but are none. */
  readonly werkwoord: boolean
}

const werkwoord = (naam: string, stammen: string, bron: string): Toezegpatroon => ({
  naam,
  patroon: patroon(bron),
  stammen: stammen.split(' '),
  werkwoord: true,
})

const maand = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** Language that commits someone to something (domain.md §2.3). The two halves of a verb may stand far apart. */
export const toezeglijst: readonly Toezegpatroon[] = [
  werkwoord('voert uit', 'voer', '\\bvoer(?:t|en)\\b[^.!?;]{0,120}?\\buit\\b'),
  werkwoord(
    'start op [datum]',
    'start',
    '\\bstart(?:en)?\\b[^.!?;]{0,120}?\\b(?:op|per|in|uiterlijk)\\b[^.!?;]{0,20}?\\d',
  ),
  werkwoord('levert', 'lever', '\\blever(?:t|en)\\b'),
  werkwoord('verwijst', 'verwij', '\\bverwij(?:st|zen)\\b'),
  werkwoord('opent', 'open', '\\bopen(?:t|en)\\b'),
  werkwoord('stopt met', 'stop beëindig', '\\bstop(?:t|pen)\\s+met\\b|\\bbeëindig(?:t|en)\\b'),
  werkwoord(
    'betaalt',
    'financier beta bekostig stel',
    '\\b(?:financier(?:t|en)|betaalt|betalen|bekostig(?:t|en))\\b|\\bstel(?:t|len)\\b[^.!?;]{0,120}?\\bbeschikbaar\\b',
  ),
  werkwoord(
    'koopt in',
    'koop kopen contracte',
    '\\b(?:ko(?:opt|pen)\\b[^.!?;]{0,40}?\\bin\\b|contracteert|contracteren)\\b',
  ),
  werkwoord(
    'verlaagt van … naar',
    'verla verho verkort breid',
    '\\b(?:verlaagt|verlagen|verhoogt|verhogen|verkort(?:en)?|breid(?:t|en)\\b[^.!?;]{0,120}?\\buit)\\b[^.!?;]{0,120}?\\bvan\\b[^.!?;]{0,40}?\\bnaar\\b',
  ),
  werkwoord(
    'daalt van … naar',
    'daal dale stijg groei',
    '\\b(?:daalt|dalen|stijgt|stijgen|groeit|groeien)\\b[^.!?;]{0,120}?\\bvan\\b[^.!?;]{0,40}?\\bnaar\\b',
  ),
  werkwoord('besluit op [datum]', 'beslui', '\\bbeslui(?:t|ten)\\b[^.!?;]{0,120}?\\d'),
  werkwoord('tekent', 'teken onderteken', '\\b(?:onder)?teken(?:t|en)\\b'),
  werkwoord('leidt [aantal] op', 'leid', '\\bleid(?:t|en)\\b[^.!?;]{0,120}?\\d+[^.!?;]{0,120}?\\bop\\b'),
  werkwoord(
    'neemt in dienst',
    'neem neme stelt',
    '\\b(?:neemt|nemen)\\b[^.!?;]{0,40}?\\bin\\s+dienst\\b|\\bstelt\\b[^.!?;]{0,40}?\\baan\\b',
  ),
  werkwoord('rapporteert', 'rapporte publice', '\\b(?:rapporteert|rapporteren|publiceert|publiceren)\\b'),
  werkwoord('richt in', 'richt', '\\bricht(?:en)?\\b[^.!?;]{0,120}?\\bin\\b'),
  werkwoord(
    'sluit een overeenkomst',
    'sluit',
    '\\bsluit(?:en)?\\b[^.!?;]{0,30}?\\b(?:overeenkomst|contract|convenant)\\b',
  ),
  werkwoord(
    'is aanspreekbaar op',
    'verplicht aanspreekbaar',
    '\\b(?:verplicht(?:en)?\\s+zich|(?:is|zijn)\\s+(?:\\w+\\s+)?aanspreekbaar\\s+op)\\b',
  ),
  werkwoord(
    'organiseert',
    'organise begeleid meld',
    '\\b(?:organiseert|organiseren|begeleid(?:t|en))\\b|\\bmeld(?:t|en)\\b[^.!?;]{0,120}?\\baan\\b',
  ),
  {
    naam: 'uiterlijk [datum]',
    patroon: patroon(
      `\\b(?:uiterlijk|per|vóór|voor)\\s+(?:op\\s+)?(?:\\d{1,2}\\s+)?(?:${maand})?\\s*20\\d\\d\\b`,
    ),
    stammen: ['uiterlijk', 'per', 'vóór', 'voor'],
    werkwoord: false,
  },
]

const kandidaten = perWoord(
  openWoordbegin(
    toezeglijst
      .filter(entry => entry.werkwoord)
      .flatMap(({ stammen, patroon: van }) => stammen.map(begin => ({ begin, van }))),
  ),
)

/** Whether a text holds at least one verb by which someone commits to doing something. */
export const bevatToezegging = (tekst: string): boolean =>
  alleVan(tekst, kandidaten).some(vorm => vorm.test(tekst))
