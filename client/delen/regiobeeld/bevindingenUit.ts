import type { Json } from '../../../shared/plan/itemMap.ts'
import { eenheid } from '../../../shared/plan/opties.ts'
import { plat } from '../../fields/doelen.ts'
import { parseInteger, parseNumber } from '../../fields/dutchNumber.ts'
import type { Celtabel } from './celtabel.ts'

/** What pasted rows become. Words that are no number or unit are kept behind the bevinding, and counted. */
export interface Ingelezen {
  readonly bevindingen: readonly Json[]
  readonly onleesbaar: number
}

type Veld = keyof typeof namen

/** The columns in their order on the page, each with the words by which a first row names it. */
const namen = {
  tekst: ['bevinding', 'omschrijving', 'tekst', 'onderwerp', 'indicator', 'gegeven'],
  waarde: ['waarde', 'cijfer', 'getal', 'omvang'],
  eenheid: ['eenheid'],
  peiljaar: ['peiljaar', 'jaar', 'meetjaar'],
  prognosejaar: ['prognosejaar', 'prognose'],
  bron: ['bron', 'bronvermelding', 'herkomst'],
} as const
const velden = Object.keys(namen) as Veld[]

/** Bevindingen from a table: by its first row when that names columns, else in the order of the page. */
export function bevindingenUit(tabel: Celtabel): Ingelezen {
  const kop = tabel[0]?.map(veldVan) ?? []
  const heeftKop = kop.includes('tekst') || kop.filter(veld => veld !== null).length > 1
  const kolommen = heeftKop ? kop : velden
  const rijen = (heeftKop ? tabel.slice(1) : tabel).map(cellen => leesRij(kolommen, cellen))
  return {
    bevindingen: rijen.map(rij => rij.bevinding),
    onleesbaar: rijen.reduce((som, rij) => som + rij.rest.length, 0),
  }
}

const veldVan = (cel: string): Veld | null =>
  velden.find(veld => (namen[veld] as readonly string[]).includes(plat(cel).trim())) ?? null

function leesRij(
  kolommen: readonly (Veld | null)[],
  cellen: readonly string[],
): { bevinding: Json; rest: readonly string[] } {
  const bevinding: Record<string, unknown> = {}
  const rest: string[] = []
  const neem = (gelezen: Readonly<Record<string, unknown>> | null, cel: string) => {
    if (gelezen) Object.assign(bevinding, { ...gelezen, ...bevinding })
    else rest.push(cel)
  }
  cellen.forEach((cel, index) => {
    if (cel === '') return
    const veld = kolommen[index] ?? null
    neem(veld === null ? null : lezers[veld](cel.replace(/\s+/g, ' ')), cel)
  })
  const tekst = [bevinding.tekst, rest.length > 0 && `(${rest.join('; ')})`].filter(Boolean).join(' ')
  return { bevinding: { ...bevinding, tekst }, rest }
}

type Lezer = (cel: string) => Readonly<Record<string, unknown>> | null

const jaar =
  (veld: 'peiljaar' | 'prognosejaar'): Lezer =>
  cel => {
    const gelezen = parseInteger(cel)
    const waarde = 'fout' in gelezen ? null : gelezen.waarde
    return waarde !== null && waarde >= 1900 && waarde <= 2100 ? { [veld]: waarde } : null
  }

const lezers: Readonly<Record<Veld, Lezer>> = {
  tekst: tekst => ({ tekst }),
  bron: bron => ({ bron }),
  peiljaar: jaar('peiljaar'),
  prognosejaar: jaar('prognosejaar'),
  eenheid(cel) {
    const gezocht = plat(cel)
    const gevonden = Object.keys(eenheid).find(een => plat(een) === gezocht) ?? anders[gezocht]
    return gevonden === undefined ? null : { eenheid: gevonden }
  },
  waarde(cel) {
    const gelezen = parseNumber(cel)
    if ('fout' in gelezen) return null
    const teken = ['%', '€'].find(een => cel.includes(een))
    return { waarde: gelezen.waarde, ...(teken !== undefined && { eenheid: teken }) }
  },
}

/** Other ways in which spreadsheets write a unit. */
const anders: Readonly<Record<string, string>> = {
  procent: '%',
  percentage: '%',
  euro: '€',
  eur: '€',
  n: 'aantal',
  dag: 'dagen',
  week: 'weken',
  uur: 'uren',
  bed: 'bedden',
  bezoek: 'bezoeken',
  'per 1000 inwoners': 'per 1.000 inwoners',
}
