import { type Knoop, platVan } from '../plan/tekst.ts'
import { type Alinea, type Blok, type Kop, regelPlat, type Tabel, type Verslagregel } from './blok.ts'
import { type Concept, voegTekstToe } from './concept.ts'
import { type Beginsoort, type Doel, doelVan, type Toewijzing } from './doel.ts'
import { type Beurt, vul } from './invullen.ts'
import { zonderNummer } from './namen.ts'
import { type Bestaand, nietsBestaand, nieuweOpzet, type Opzet } from './opzet.ts'
import { type Hoofdsoort, hoofdveld } from './plekken.ts'
import { leesKaart, leesRijen, type Omgeving } from './tabel.ts'
import { celPlat, metKop, tabelAlsKnopen } from './tabelTekst.ts'

/** What a document becomes: items of a plan as JSON, by list, and what of it the plan does not have as it was. */
export interface Ontwerp {
  readonly titel: string
  readonly concepten: readonly Concept[]
  readonly verslag: readonly Verslagregel[]
  /** Where each block went: the id of its item; null for the report. */
  readonly bij: ReadonlyMap<string, string | null>
}
export interface OntwerpVraag {
  /** Makes an id: another one each time. */
  readonly nieuwId: () => string
  /** What a document may refer to in the plan that it is added to. */
  readonly bestaand?: Bestaand
}

/** Hoofdstukken for what stands before the first heading, and for what is left over. */
const inleiding = 'Inleiding'
const overig = 'Overig uit het document'

const soortVan: Readonly<Record<Beginsoort, Concept['soort']>> = {
  hoofdstuk: 'hoofdstukken',
  opgave: 'opgaven',
  afspraak: 'afspraken',
  randvoorwaarde: 'randvoorwaarden',
}

/** Where the reading is. */
interface Plaats {
  /** Null before the first heading, and in what is not brought in. */
  item: Concept | null
  /** The field that text goes to; null for where text of the item goes by itself. */
  veld: string | null
  opgaveId: string | null
  isVerslag: boolean
  /** A heading that only says what comes, until it is known whether text stands right below it. */
  groep: { readonly id: string; readonly kop: string } | null
  beurt: Beurt
}

/** Makes the items of a plan out of a document, after a mapping. Every word of it is in them, or in the report. */
export function ontwerp(
  blokken: readonly Blok[],
  toewijzing: Toewijzing,
  { nieuwId, bestaand = nietsBestaand }: OntwerpVraag,
): Ontwerp {
  const opzet = nieuweOpzet(nieuwId, bestaand)
  const bij = new Map<string, string | null>()
  const plaats: Plaats = {
    ...{ item: null, veld: null, opgaveId: null, isVerslag: false, groep: null },
    beurt: new Map(),
  }
  for (const blok of blokken) {
    lees(opzet, plaats, blok, doelVan(toewijzing, blok.id))
    bij.set(blok.id, plaats.isVerslag || !plaats.item ? null : String(plaats.item.json.id))
  }
  sluitGroep(opzet, plaats)
  return { titel: opzet.titel, concepten: opzet.concepten, verslag: opzet.meldingen(), bij }
}

function lees(opzet: Opzet, plaats: Plaats, blok: Blok, doel: Doel): void {
  if (blok.soort === 'tabel') return leesTabel(opzet, plaats, blok, doel)
  switch (doel.soort) {
    case 'verslag':
      opzet.meld('overgeslagen', platVanBlok(blok))
      if (blok.soort === 'kop') {
        sluitGroep(opzet, plaats)
        plaats.isVerslag = true
      }
      return
    case 'titel':
      return leesTitel(opzet, plaats, blok)
    case 'begin':
      return begin(opzet, plaats, doel.als, platVanBlok(blok))
    case 'groep':
      sluitGroep(opzet, plaats)
      plaats.isVerslag = false
      plaats.groep = { id: blok.id, kop: platVanBlok(blok) }
      return
    case 'veld':
      return leesVeld(opzet, plaats, blok, doel.veld)
    case 'tussenkop':
      return zetTekst(opzet, plaats, [kopKnoop(opzet, plaats, blok)])
    default:
      return zetTekst(opzet, plaats, blok.soort === 'kop' ? [kopKnoop(opzet, plaats, blok)] : knopenVan(blok))
  }
}

type Tekstblok = Exclude<Blok, Tabel>

const knopenVan = (blok: Tekstblok): readonly Knoop[] =>
  blok.soort === 'lijst' ? blok.knopen : [{ type: 'paragraph', content: blok.inhoud }]

/** The words of a block, in one line. */
export const platVanBlok = (blok: Blok): string =>
  blok.soort === 'tabel'
    ? blok.rijen.flat().map(celPlat).join(' ')
    : blok.soort === 'lijst'
      ? platVan(blok.knopen).replace(/\s+/g, ' ')
      : regelPlat(blok.inhoud)

function leesTitel(opzet: Opzet, plaats: Plaats, blok: Tekstblok): void {
  if (opzet.titel !== '') return zetTekst(opzet, plaats, [kopKnoop(opzet, plaats, blok)])
  opzet.titel = platVanBlok(blok)
}

function begin(opzet: Opzet, plaats: Plaats, als: Beginsoort, woorden: string): void {
  sluitGroep(opzet, plaats)
  const { titel, nummer } = zonderNummer(woorden)
  if (nummer !== '') opzet.meld('nummer', nummer)
  const { opgaveId } = plaats
  const isIn = als === 'afspraak' && opgaveId !== null
  const item = opzet.begin(soortVan[als], { titel, ...(isIn && { opgaveIds: [opgaveId] }) })
  if (als === 'opgave') plaats.opgaveId = String(item.json.id)
  if (als === 'hoofdstuk' || als === 'randvoorwaarde') plaats.opgaveId = null
  Object.assign(plaats, { item, veld: null, isVerslag: false, beurt: new Map() })
}

/** Text right below such a heading makes it a hoofdstuk, or a heading in the item it is in. */
function openGroep(opzet: Opzet, plaats: Plaats): void {
  const { groep, item } = plaats
  plaats.groep = null
  if (!groep) return
  if (item && item.soort !== 'hoofdstukken') {
    plaats.veld = null
    voegTekstToe(item.json, tekstveld(plaats), [vetteRegel(groep.kop)])
  } else begin(opzet, plaats, 'hoofdstuk', groep.kop)
}

function sluitGroep(opzet: Opzet, plaats: Plaats): void {
  if (plaats.groep) opzet.meld('groepskop', plaats.groep.kop)
  plaats.groep = null
}

function zetTekst(opzet: Opzet, plaats: Plaats, knopen: readonly Knoop[]): void {
  if (plaats.isVerslag) return opzet.meld('overgeslagen', platVan(knopen))
  openGroep(opzet, plaats)
  const item = itemVoorTekst(opzet, plaats)
  if (plaats.veld !== null) {
    if (vul(opzet, item, plaats.veld, knopen, plaats.beurt)) return
    opzet.meld('alsTekst', platVan(knopen))
  }
  voegTekstToe(item.json, tekstveld({ ...plaats, item }), knopen)
}

function itemVoorTekst(opzet: Opzet, plaats: Plaats): Concept {
  if (plaats.item && tekstveld(plaats) !== '') return plaats.item
  const leeg = opzet.concepten.length === 0 ? inleiding : overig
  const bekend = opzet.concepten.find(({ soort, json }) => soort === 'hoofdstukken' && json.titel === leeg)
  const item = bekend ?? opzet.begin('hoofdstukken', { titel: leeg })
  Object.assign(plaats, { item, veld: null })
  return item
}

function tekstveld({ item }: Pick<Plaats, 'item'>): string {
  if (!item) return ''
  return item.soort === 'hoofdstukken' ? 'tekst' : (hoofdveld[item.soort as Hoofdsoort] ?? '')
}

/** Hoofdstukken have headings; other prose has lines in bold. */
function kopKnoop(opzet: Opzet, plaats: Plaats, blok: Tekstblok): Knoop {
  const woorden = platVanBlok(blok)
  const { titel, nummer } = zonderNummer(woorden)
  const isHoofdstuk = !plaats.item || plaats.item.soort === 'hoofdstukken'
  if (!isHoofdstuk || plaats.isVerslag) return vetteRegel(woorden)
  if (nummer !== '') opzet.meld('nummer', nummer)
  const level = blok.soort === 'kop' && blok.niveau > 2 ? 3 : 2
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: titel }] }
}

const vetteRegel = (text: string): Knoop => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'bold' }] }],
})

/** `Trekker: GGZ Zilverdal`, or a heading that is the name of a field. */
function leesVeld(opzet: Opzet, plaats: Plaats, blok: Tekstblok, veld: string): void {
  if (plaats.isVerslag || !plaats.item || plaats.item.soort === 'hoofdstukken')
    return zetTekst(opzet, plaats, knopenVan(blok))
  sluitGroep(opzet, plaats)
  const deel = blok.soort === 'alinea' ? gelabeld(blok) : null
  if (!deel) {
    opzet.meld('veldnaam', platVanBlok(blok))
    Object.assign(plaats, { veld, beurt: new Map() })
    return
  }
  if (vul(opzet, plaats.item, veld, [deel.waarde], plaats.beurt)) return opzet.meld('veldnaam', deel.label)
  opzet.meld('alsTekst', platVanBlok(blok))
  voegTekstToe(plaats.item.json, tekstveld(plaats), metKop(deel.label, [deel.waarde]))
}

const isVet = ({ type, marks }: Knoop): boolean =>
  type === 'text' && (marks?.some(mark => mark.type === 'bold') ?? false)

/** A paragraph as a label and what stands behind it: after its colon, or after words in bold. Null when nothing does. */
export const gelabeld = (blok: Pick<Alinea | Kop, 'inhoud'>): Gelabeld | null =>
  metDubbelePunt(blok) ?? metVetBegin(blok)

interface Gelabeld {
  readonly label: string
  readonly waarde: Knoop
}

function metVetBegin({ inhoud }: Pick<Alinea | Kop, 'inhoud'>): Gelabeld | null {
  const at = inhoud.findIndex(knoop => !isVet(knoop))
  const [begin, ...rest] = inhoud.slice(at)
  const label = regelPlat(inhoud.slice(0, at))
  if (at <= 0 || !begin || label === '' || regelPlat(inhoud.slice(at)) === '') return null
  const eerste = begin.type === 'text' ? [{ ...begin, text: (begin.text ?? '').trimStart() }] : []
  return { label, waarde: { type: 'paragraph', content: [...eerste, ...rest].filter(vol) } }
}

function metDubbelePunt({ inhoud }: Pick<Alinea | Kop, 'inhoud'>): Gelabeld | null {
  const at = inhoud.findIndex(({ text = '' }) => text.includes(':'))
  const found = inhoud[at]
  if (!found || inhoud.slice(0, at).some(({ type }) => type !== 'text')) return null
  const text = found.text ?? ''
  const colon = text.indexOf(':')
  const label = regelPlat([...inhoud.slice(0, at), { ...found, text: text.slice(0, colon) }])
  const rest = text.slice(colon + 1).trimStart()
  const content = [...(rest === '' ? [] : [{ ...found, text: rest }]), ...inhoud.slice(at + 1)]
  const begin = content[0]
  if (label === '' || regelPlat(content) === '' || !begin) return null
  const clean = begin.type === 'text' ? [{ ...begin, text: (begin.text ?? '').trimStart() }] : []
  return { label, waarde: { type: 'paragraph', content: [...clean, ...content.slice(1)].filter(vol) } }
}

const vol = ({ type, text }: Knoop): boolean => type !== 'text' || text !== ''

function leesTabel(opzet: Opzet, plaats: Plaats, tabel: Tabel, doel: Doel): void {
  if (doel.soort === 'verslag' || plaats.isVerslag) return opzet.meld('overgeslagen', platVanBlok(tabel))
  const { item, opgaveId } = plaats
  const om: Omgeving = {
    ...{ item, opgaveId, afspraak: item?.soort === 'afspraken' ? item : null },
    tekst: knopen => zetLos(opzet, plaats, knopen),
  }
  if (doel.soort === 'rijen') return leesRijen(opzet, tabel, doel, om)
  if (doel.soort === 'kaart') return void leesKaart(opzet, tabel, doel, om)
  zetTekst(opzet, plaats, tabelAlsKnopen(alsTekst(tabel)))
}

/** The first row of a table is its head when the document says so, or when all of it is in bold. */
function alsTekst({ kopRijen, rijen }: Tabel): Pick<Tabel, 'kopRijen' | 'rijen'> {
  const isVet = ({ type, marks, content, text }: Knoop): boolean =>
    type === 'text'
      ? (text ?? '').trim() === '' || (marks?.some(mark => mark.type === 'bold') ?? false)
      : (content ?? []).every(isVet)
  const [eerste = []] = rijen
  const isKop = rijen.length > 1 && eerste.every(({ knopen }) => knopen.length > 0 && knopen.every(isVet))
  return { kopRijen: kopRijen === 0 && isKop ? 1 : kopRijen, rijen }
}

/** What rows of a table have no place for: text of a hoofdstuk, and where the text goes on stays as it was. */
function zetLos(opzet: Opzet, plaats: Plaats, knopen: readonly Knoop[]): void {
  const eigen = plaats.item?.soort === 'hoofdstukken' ? plaats.item : null
  const bekend = opzet.concepten.find(({ soort, json }) => soort === 'hoofdstukken' && json.titel === overig)
  const item = eigen ?? bekend ?? opzet.begin('hoofdstukken', { titel: overig })
  voegTekstToe(item.json, 'tekst', knopen)
}
