import { type Alinea, type Blok, type Kop, regelPlat } from './blok.ts'
import type { Beginsoort, Doel, Toewijzing } from './doel.ts'
import { gelijkend, zonderNummer } from './namen.ts'
import { gelabeld } from './ontwerp.ts'
import { type Hoofdsoort, plekMet } from './plekken.ts'
import { tabelVoorstel } from './voorstelTabel.ts'

/** A heading that is still open: what comes below it is in it. */
interface Open {
  readonly niveau: number
  readonly doel: Doel
  /** What its headings below are. */
  readonly sectie: Sectie | null
  /** `Opgaven en afspraken`: what stands below an opgave is an afspraak. */
  readonly metAfspraken?: boolean
}
export type Sectie = Hoofdsoort

const secties: readonly (readonly [Sectie, RegExp])[] = [
  ['opgaven', /^(onze |de |regionale |vijf |vier |drie )*(regio )?opgaven( .*)?$/],
  ['afspraken', /^(onze |de |regionale )*(regio )?(afspraken|actieagenda|acties|maatregelen)( .*)?$/],
  ['randvoorwaarden', /^(de |onze )?randvoorwaarden( .*)?$/],
  [
    'partijen',
    /^(de |onze |deelnemende |betrokken |samenwerkende )*(partijen|organisaties|deelnemers|partners)$/,
  ],
  [
    'begrippen',
    /^(begrippen|begrippenlijst|afkortingen|afkortingenlijst|lijst van afkortingen|verklarende woordenlijst)$/,
  ],
]
const beginVan: Partial<Record<Sectie, Beginsoort>> = {
  opgaven: 'opgave',
  afspraken: 'afspraak',
  randvoorwaarden: 'randvoorwaarde',
}
const soortVan: Partial<Record<Beginsoort, Hoofdsoort>> = {
  opgave: 'opgaven',
  afspraak: 'afspraken',
  randvoorwaarde: 'randvoorwaarden',
}

/** Longer than this is no heading of a section, whatever word it begins with. */
const kortWoorden = 6

/** What is proposed to become of a document, after its headings, its labels and the heads of its tables. */
export function voorstel(blokken: readonly Blok[]): Toewijzing {
  const isKop = kopTest(blokken)
  const titel = titelVan(blokken, isKop)
  const doelen: Record<string, Doel> = {}
  const open: Open[] = []
  for (const blok of blokken) {
    const doel = isKop(blok) ? kopDoel(blok, titel, open) : anderDoel(blok, open)
    if (doel) doelen[blok.id] = doel
  }
  return doelen
}

type IsKop = (blok: Blok) => blok is Kop | Alinea

/** In a document without headings, paragraphs that look like one are. */
function kopTest(blokken: readonly Blok[]): IsKop {
  const heeftKoppen = blokken.some(blok => blok.soort === 'kop' && blok.niveau > 0)
  return (blok): blok is Kop | Alinea =>
    blok.soort === 'kop' || (!heeftKoppen && blok.soort === 'alinea' && blok.alsKop === true)
}

const niveauVan = (blok: Kop | Alinea): number => (blok.soort === 'kop' ? blok.niveau : 1)

/** The title: the one in the style for it, else the only heading of the largest kind when it comes before all others. */
function titelVan(blokken: readonly Blok[], isKop: IsKop): string | null {
  const koppen = blokken.filter(isKop)
  const genoemd = koppen.find(blok => niveauVan(blok) === 0)
  if (genoemd) return genoemd.id
  const [eerste, ...rest] = koppen
  const isEnige =
    eerste?.soort === 'kop' && rest.length > 0 && rest.every(kop => niveauVan(kop) > niveauVan(eerste))
  const heeftSoort = eerste && (beginIn(woordenVan(eerste)) ?? sectieVan(woordenVan(eerste))) !== null
  return isEnige && !heeftSoort ? eerste.id : null
}

const woordenVan = ({ inhoud }: Kop | Alinea): string => regelPlat(inhoud)

function kopDoel(blok: Kop | Alinea, titel: string | null, open: Open[]): Doel {
  if (blok.id === titel) return { soort: 'titel' }
  const veld = blok.soort === 'alinea' ? veldIn(blok, itemVan(open)) : null
  if (veld) return veld
  const niveau = niveauVan(blok)
  while (open.length > 0 && (open.at(-1)?.niveau ?? 0) >= niveau) open.pop()
  const doel = doelOnder(woordenVan(blok), open)
  const sectie = doel.soort === 'groep' ? sectieVan(woordenVan(blok)) : null
  open.push({
    niveau,
    doel,
    sectie,
    metAfspraken: sectie === 'opgaven' && /afspraken/i.test(woordenVan(blok)),
  })
  return doel
}

function doelOnder(woorden: string, open: readonly Open[]): Doel {
  const boven = open.at(-1)
  const genoemd = beginIn(woorden)
  if (genoemd) return { soort: 'begin', als: genoemd }
  const item = itemVan(open)
  const plek = item && plekMet(item, woorden)
  const sectie = sectieVan(woorden)
  if (sectie && (item === null || sectie === 'afspraken') && item !== 'afspraken') return { soort: 'groep' }
  if (plek && plek.sleutel !== 'titel') return { soort: 'veld', veld: plek.sleutel }
  const als = boven?.sectie ? beginVan[boven.sectie] : undefined
  if (als) return { soort: 'begin', als }
  if (item === 'opgaven' && boven?.doel.soort === 'begin' && open.some(({ metAfspraken }) => metAfspraken))
    return { soort: 'begin', als: 'afspraak' }
  return open.some(({ doel }) => doel.soort === 'begin')
    ? { soort: 'tussenkop' }
    : { soort: 'begin', als: 'hoofdstuk' }
}

/** What a title says itself that it is. */
function beginIn(woorden: string): Beginsoort | null {
  if (/^(regio-?)?opgave\s*(\d|[ivx]+\b|[a-z]\s*[:.–]|[:–])/i.test(woorden)) return 'opgave'
  if (/^(regio-?)?afspraak\s*(\d|[a-z]\b|[:–])/i.test(woorden)) return 'afspraak'
  if (/^\d+\.\d+-[a-z]{1,2}\b/i.test(woorden)) return 'afspraak'
  return /^randvoorwaarde\s*(\d|[a-z]\b|[:–])/i.test(woorden) ? 'randvoorwaarde' : null
}

function sectieVan(woorden: string): Sectie | null {
  const plain = gelijkend(zonderNummer(woorden).titel)
  if (plain.split(' ').length > kortWoorden) return null
  return secties.find(([, patroon]) => patroon.test(plain))?.[0] ?? null
}

/** The kind of item that the last heading is in; null in a hoofdstuk. */
function itemVan(open: readonly Open[]): Hoofdsoort | null {
  const begin = open.findLast(({ doel }) => doel.soort === 'begin')?.doel
  return begin?.soort === 'begin' ? (soortVan[begin.als] ?? null) : null
}

function anderDoel(blok: Blok, open: readonly Open[]): Doel | null {
  const item = itemVan(open)
  if (blok.soort === 'tabel')
    return tabelVoorstel(blok, { item, sectie: open.findLast(een => een.sectie !== null)?.sectie ?? null })
  return blok.soort === 'alinea' ? veldIn(blok, item) : null
}

/** `Trekker: GGZ`, or a bold line that is the name of a field. */
function veldIn(blok: Alinea, item: Hoofdsoort | null): Doel | null {
  const deel = gelabeld(blok)
  if (item === null || (!deel && !blok.alsKop)) return null
  const plek = plekMet(item, deel ? deel.label : woordenVan(blok))
  return plek && plek.sleutel !== 'titel' ? { soort: 'veld', veld: plek.sleutel } : null
}
