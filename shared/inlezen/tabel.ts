import type { Knoop } from '../plan/tekst.ts'
import type { Cel, Tabel } from './blok.ts'
import { type Concept, voegTekstToe } from './concept.ts'
import type { Doel } from './doel.ts'
import { type Beurt, vul } from './invullen.ts'
import { zonderNummer } from './namen.ts'
import type { Opzet } from './opzet.ts'
import { type Deelsoort, deelsoorten, type Hoofdsoort, hoofdveld, naamveld } from './plekken.ts'
import { celPlat, koppenVan, metKop } from './tabelTekst.ts'

/** Where a table stands: the item and the opgave it is under, and where text goes that has no other place. */
export interface Omgeving {
  readonly afspraak: Concept | null
  readonly item: Concept | null
  readonly opgaveId: string | null
  readonly tekst: (knopen: readonly Knoop[]) => void
}
type Van<S extends Doel['soort']> = Extract<Doel, { soort: S }>

/** How many rows at the top are heads: those the document says, else the first. */
export const koprijen = ({ kopRijen, rijen }: Tabel): number =>
  kopRijen > 0 ? kopRijen : rijen.length > 1 ? 1 : 0

/** What a table calls its columns: of several heads above each other the lowest, which says it of one column. */
export function kolomnamen(tabel: Tabel): string[] {
  const kop = koprijen(tabel)
  const onderste = koppenVan(tabel.rijen.slice(kop - 1, kop), 1)
  return koppenVan(tabel.rijen, kop).map((alle, kolom) => (kop > 1 && onderste[kolom]) || alle)
}

const isDeel = (soort: string): soort is Deelsoort => (deelsoorten as readonly string[]).includes(soort)

/** An item for each row; a row that goes on with what is merged, or names nothing, adds to the item before it. */
export function leesRijen(opzet: Opzet, tabel: Tabel, doel: Van<'rijen'>, om: Omgeving): void {
  const kop = koprijen(tabel)
  const koppen = koppenVan(tabel.rijen, kop)
  meldKoppen(opzet, koppen, doel.kolommen)
  const rijen = tabel.rijen.slice(kop)
  let vorige: Concept | null = null
  rijen.forEach((rij, index) => {
    const boven = (kolom: number): Cel | undefined => gevuld(rijen, index, kolom)
    vorige = isDeel(doel.als)
      ? leesDeel(opzet, doel.als, { rij, boven, koppen, doel, om, vorige })
      : leesHoofd(opzet, doel.als, { rij, boven, koppen, doel, om, vorige })
  })
}

interface Rij {
  readonly rij: readonly Cel[]
  /** The cell of a column, or that which is merged over it. */
  readonly boven: (kolom: number) => Cel | undefined
  readonly koppen: readonly string[]
  readonly doel: Van<'rijen'>
  readonly om: Omgeving
  readonly vorige: Concept | null
}

function gevuld(rijen: readonly (readonly Cel[])[], rij: number, kolom: number): Cel | undefined {
  let at = rij
  while (at > 0 && rijen[at]?.[kolom]?.samen === 'boven') at -= 1
  return rijen[at]?.[kolom]
}

function meldKoppen(opzet: Opzet, koppen: readonly string[], kolommen: readonly (string | null)[]): void {
  koppen.forEach((kop, kolom) => {
    if (kop !== '') opzet.meld(kolommen[kolom] ? 'veldnaam' : 'kolom', kop)
  })
}

function leesHoofd(opzet: Opzet, soort: Hoofdsoort, rij: Rij): Concept | null {
  const { doel, om, vorige } = rij
  const kolom = doel.kolommen.indexOf(naamveld[soort])
  const cel = kolom < 0 ? undefined : rij.rij[kolom]
  const naam = celPlat(cel)
  if (naam === '' && vorige && rij.rij.some(een => een.knopen.length > 0)) {
    vulKolommen(opzet, vorige, rij, kolom)
    return vorige
  }
  if (rij.rij.every(een => een.knopen.length === 0)) return vorige
  const { titel, nummer } =
    soort === 'begrippen' || soort === 'partijen' ? { titel: naam, nummer: '' } : zonderNummer(naam)
  if (nummer !== '') opzet.meld('nummer', nummer)
  const concept = beginItem(opzet, soort, titel)
  vulKolommen(opzet, concept, rij, kolom)
  if (soort === 'afspraken' && concept.json.opgaveIds === undefined && om.opgaveId !== null)
    concept.json.opgaveIds = [om.opgaveId]
  return concept
}

/** A party and an opgave that were named before are the same one. */
function beginItem(opzet: Opzet, soort: Hoofdsoort, naam: string): Concept {
  const id = soort === 'partijen' ? opzet.partij(naam) : soort === 'opgaven' ? opzet.opgave(naam) : null
  const known = id === null ? undefined : opzet.concepten.find(({ json }) => json.id === id)
  return known ?? opzet.begin(soort, { [naamveld[soort]]: naam })
}

function vulKolommen(
  opzet: Opzet,
  concept: Concept,
  { rij, boven, koppen, doel, om }: Rij,
  behalve: number,
): void {
  const beurt: Beurt = new Map()
  rij.forEach((eigen, kolom) => {
    const sleutel = doel.kolommen[kolom] ?? null
    // What is merged over several items is said of each; in an item that goes on it was said already.
    const cel =
      eigen.samen === 'boven' && sleutel !== null && concept.json[sleutel] === undefined
        ? boven(kolom)
        : eigen
    if (kolom === behalve || !cel || cel.knopen.length === 0) return
    if (sleutel !== null && vul(opzet, concept, sleutel, cel.knopen, beurt)) return
    if (sleutel !== null && eigen.samen !== 'boven')
      opzet.meld('alsTekst', `${koppen[kolom]}: ${celPlat(cel)}`)
    zetRest(opzet, concept, koppen[kolom] ?? '', cel.knopen, om)
  })
}

/** What has no field goes to the text of the item; of an item without one, to the text around the table. */
function zetRest(opzet: Opzet, concept: Concept, kop: string, knopen: readonly Knoop[], om: Omgeving): void {
  const soort = concept.soort as Hoofdsoort
  const pad = hoofdveld[soort]
  if (pad) return voegTekstToe(concept.json, pad, metKop(kop, knopen))
  const naam = String(concept.json[naamveld[soort]] ?? '')
  opzet.meld('geenPlek', naam)
  om.tekst(metKop([naam, kop].filter(deel => deel !== '').join(', '), knopen))
}

/** A row of a list of an afspraak: the one that a column names, the one it goes on with, or the one it is under. */
function leesDeel(opzet: Opzet, soort: Deelsoort, rij: Rij): Concept | null {
  const { doel, om, vorige } = rij
  const kolom = doel.kolommen.indexOf('afspraak')
  const genoemd = kolom < 0 ? '' : celPlat(rij.boven(kolom))
  const { titel, nummer } = zonderNummer(genoemd)
  if (nummer !== '') opzet.meld('nummer', nummer)
  const afspraak = titel === '' ? (kolom < 0 ? om.afspraak : vorige) : opzet.afspraak(titel)
  const over = rij.rij
    .map((cel, at) => ({ cel, at }))
    .filter(({ cel, at }) => at !== kolom && cel.knopen.length > 0)
  if (over.length === 0) return afspraak
  if (!afspraak) {
    opzet.meld('geenPlek')
    for (const { cel, at } of over) om.tekst(metKop(rij.koppen[at] ?? '', cel.knopen))
    return null
  }
  const deel: Concept = { soort, json: {} }
  const beurt: Beurt = new Map()
  for (const { cel, at } of over) {
    const sleutel = doel.kolommen[at] ?? null
    if (sleutel !== null && vul(opzet, deel, sleutel, cel.knopen, beurt)) continue
    if (sleutel !== null) opzet.meld('alsTekst', `${rij.koppen[at]}: ${celPlat(cel)}`)
    voegTekstToe(afspraak.json, 'oplossing', metKop(rij.koppen[at] ?? '', cel.knopen))
  }
  if (Object.keys(deel.json).length > 0)
    opzet.voegRijToe(afspraak, soort === 'betrokkenen' ? 'partijen' : soort, deel.json)
  return afspraak
}

/** A table with a label and a value in each row, as one item. Labels may be merged over several rows. */
export function leesKaart(opzet: Opzet, tabel: Tabel, doel: Van<'kaart'>, om: Omgeving): Concept {
  const titelRij = doel.rijen.indexOf(naamveld[doel.als])
  const naam = titelRij < 0 ? '' : waardeIn(tabel.rijen[titelRij]).map(celPlat).join(' ')
  const { titel, nummer } = zonderNummer(naam)
  if (nummer !== '') opzet.meld('nummer', nummer)
  const concept = titelRij < 0 && om.item?.soort === doel.als ? om.item : beginItem(opzet, doel.als, titel)
  const beurt: Beurt = new Map()
  tabel.rijen.forEach((rij, index) => {
    const label = labelIn(tabel, index)
    const sleutel = doel.rijen[index] ?? null
    if (sleutel !== null && rij.length > 1 && rij[0]?.samen !== 'boven') opzet.meld('veldnaam', label)
    if (index === titelRij) return
    for (const cel of waardeIn(rij)) {
      if (cel.knopen.length === 0 || (sleutel !== null && vul(opzet, concept, sleutel, cel.knopen, beurt)))
        continue
      if (sleutel !== null) opzet.meld('alsTekst', `${label}: ${celPlat(cel)}`)
      zetRest(opzet, concept, label, cel.knopen, om)
    }
    if (sleutel === null && waardeIn(rij).every(cel => cel.knopen.length === 0) && label !== '')
      zetRest(opzet, concept, '', rij[0]?.knopen ?? [], om)
  })
  if (doel.als === 'afspraken' && concept.json.opgaveIds === undefined && om.opgaveId !== null)
    concept.json.opgaveIds = [om.opgaveId]
  return concept
}

/** A row of one cell over the whole width is a value without a label. */
const waardeIn = (rij: readonly Cel[] | undefined): readonly Cel[] =>
  rij?.slice(1).every(cel => cel.samen === 'links') ? rij.slice(0, 1) : (rij?.slice(1) ?? [])

export const labelIn = (tabel: Tabel, index: number): string =>
  tabel.rijen[index]?.slice(1).every(cel => cel.samen === 'links')
    ? ''
    : celPlat(gevuld(tabel.rijen, index, 0))
