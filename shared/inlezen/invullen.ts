import { mijlpaal } from '../plan/afspraak.ts'
import type { Veld } from '../plan/field.ts'
import { type Knoop, platVan } from '../plan/tekst.ts'
import { type Concept, lees, rijenVan, voegTekstToe, zet } from './concept.ts'
import { zonderNummer } from './namen.ts'
import type { Opzet } from './opzet.ts'
import { veldenVan, veldOp } from './plekken.ts'
import { leesTermijn } from './termijn.ts'
import { apart, leesDatum, leesEenheid, leesGetal, leesJaren, leesKeuze } from './waarde.ts'

/** The rows of lists that a row of a table, or a card, is filling. */
export type Beurt = Map<string, Record<string, unknown>>

/**
 * Puts what a document says in a place of an item. False when it does not fit there: it is no date, the field has
 * something else already, the place is none of this item. Nothing is changed then.
 */
export function vul(
  opzet: Opzet,
  concept: Concept,
  sleutel: string,
  knopen: readonly Knoop[],
  beurt: Beurt,
): boolean {
  const woorden = platVan(knopen).trim()
  if (woorden === '' || concept.soort === 'hoofdstukken') return woorden === ''
  const [lijst = '', deel] = sleutel.split('/')
  if (deel !== undefined) return vulLijst(opzet, concept, { lijst, deel }, woorden, beurt)
  if (concept.soort === 'afspraken' && sleutel === 'looptijd') return vulLooptijd(opzet, concept, woorden)
  const veld = veldOp(veldenVan[concept.soort], sleutel)
  return veld !== undefined && vulVeld(opzet, concept.json, sleutel, veld, knopen)
}

function vulVeld(
  opzet: Opzet,
  json: Record<string, unknown>,
  pad: string,
  veld: Veld,
  knopen: readonly Knoop[],
): boolean {
  if (veld.kind === 'tekst') {
    voegTekstToe(json, pad, knopen)
    return true
  }
  if (lees(json, pad) !== undefined) return false
  const woorden = platVan(knopen).trim()
  const waarde = waardeVan(opzet, json, veld, woorden) ?? dagUit(opzet, pad, veld, woorden)
  if (waarde === null) return false
  zet(json, pad, waarde)
  return true
}

/** Dates of which the first or the last day of a period is meant; of any other no day is made up. */
const kanten: Readonly<Record<string, 'van' | 'tot'>> = {
  ...{ startdatum: 'van', einddatum: 'tot', uiterlijk: 'tot', datum: 'tot' },
}

/** What may stand before a period and means that day of it. */
const ervoor = { van: /^vanaf\s+/i, tot: /^(?:uiterlijk|eind|einde)\s+/i } as const

function dagUit(opzet: Opzet, pad: string, veld: Veld, woorden: string): string | null {
  const kant = kanten[pad]
  const dag = veld.kind === 'datum' && kant && leesTermijn(woorden.replace(ervoor[kant], ''))?.[kant]
  if (!dag) return null
  opzet.meld('termijn', `${veld.label}: ${eenRegel(woorden)}`)
  return dag
}

const eenRegel = (woorden: string): string => woorden.replace(/\s+/g, ' ').trim()

function waardeVan(opzet: Opzet, json: Record<string, unknown>, veld: Veld, woorden: string): unknown {
  switch (veld.kind) {
    case 'regel':
      return eenRegel(woorden)
    case 'woord':
      return woorden.length > 2000 ? null : eenRegel(woorden)
    case 'datum':
      return leesDatum(woorden)
    case 'getal':
      return getalIn(json, veld.label.startsWith('Fte') ? zonderFte(opzet, woorden) : woorden)
    case 'geheel': {
      const gelezen = leesGetal(woorden)
      return gelezen?.rest === '' && Number.isSafeInteger(gelezen.getal) ? gelezen.getal : null
    }
    case 'jaNee':
      return /^ja$/i.test(woorden) ? true : /^nee$/i.test(woorden) ? false : null
    case 'keuze':
      return veld.label === 'Eenheid' ? leesEenheid(woorden) : leesKeuze(woorden, veld.opties)
    case 'verwijzing':
      return veld.naar === 'partijen' && isNaam(woorden) ? opzet.partij(eenRegel(woorden)) : null
    case 'verzameling':
      return verzameling(opzet, veld, woorden)
    default:
      return null
  }
}

/** `2,5 fte` in the field that counts in fte. */
function zonderFte(opzet: Opzet, woorden: string): string {
  const getal = woorden.replace(/\s*\bfte$/i, '')
  if (getal !== woorden && leesGetal(getal)?.rest === '') opzet.meld('veldnaam', 'fte')
  return getal
}

/** A number alone, or with the unit that the item has or gets. */
function getalIn(json: Record<string, unknown>, woorden: string): number | null {
  const gelezen = leesGetal(woorden)
  if (!gelezen) return null
  if (gelezen.rest === '') return gelezen.getal
  const eenheid = leesEenheid(gelezen.rest)
  const isGeld = /^€/.test(woorden.trim())
  if (eenheid === null || isGeld || !('indicator' in json || 'streefwaarde' in json || 'nulmeting' in json))
    return null
  if (json.eenheid !== undefined && json.eenheid !== eenheid) return null
  json.eenheid = eenheid
  return gelezen.getal
}

function verzameling(
  opzet: Opzet,
  veld: Extract<Veld, { kind: 'verzameling' }>,
  woorden: string,
): unknown[] | null {
  const delen = [...new Set(apart(woorden))]
  if (veld.van === 'woord') return delen.every(deel => deel.length <= 2000) ? delen : null
  const waarden = delen.flatMap((deel): unknown => {
    if (veld.van === 'keuze') return leesKeuze(deel, veld.opties ?? {})
    if (veld.van === 'jaar') return leesJaren(deel)
    if (veld.naar === 'opgaven') return opgaveMet(opzet, deel)
    if (veld.naar === 'gebied' || veld.naar === 'gemeenten') return opzet.gebied(deel, veld.naar)
    return veld.naar === 'partijen' && isNaam(deel) ? opzet.partij(deel) : null
  })
  return waarden.includes(null) ? null : [...new Set(waarden)]
}

function opgaveMet(opzet: Opzet, woorden: string): string | null {
  const { titel, nummer } = zonderNummer(woorden)
  if (woorden.length > 300) return null
  if (nummer !== '') opzet.meld('nummer', nummer)
  return opzet.opgave(titel, nummer.replace(/^\D+/, '').replace(/[.:)]$/, ''))
}

/** A name of an organisation, not a sentence about one. */
const isNaam = (woorden: string): boolean => woorden.length <= 100 && !/[.!?:]$|\n/.test(woorden)

/** From the first day of what it begins with to the last day of what it ends with: `2027 – 2030`. */
function vulLooptijd(opzet: Opzet, { json }: Concept, woorden: string): boolean {
  const delen = woorden.split(/\s+(?:t\/m|tot en met|tot|-|–|—)\s+|(?<=^\d{4})[-–—](?=\d{4}$)/)
  const kaal = delen.map(deel => deel.replace(/^van\s+/i, ''))
  const van = dagOf(kaal[0], 'van')
  const tot = dagOf(kaal[1], 'tot')
  if (delen.length !== 2 || !van || !tot || van.dag > tot.dag) return false
  if (json.startdatum !== undefined || json.einddatum !== undefined) return false
  if (van.isTermijn || tot.isTermijn) opzet.meld('termijn', `Looptijd: ${eenRegel(woorden)}`)
  Object.assign(json, { startdatum: van.dag, einddatum: tot.dag })
  return true
}

function dagOf(woorden: string | undefined, kant: 'van' | 'tot') {
  const heel = leesDatum(woorden ?? '')
  const dag = heel ?? leesTermijn(woorden ?? '')?.[kant]
  return dag ? { dag, isTermijn: heel === null } : null
}

interface Lijstplek {
  readonly lijst: string
  readonly deel: string
}

function vulLijst(opzet: Opzet, concept: Concept, plek: Lijstplek, woorden: string, beurt: Beurt): boolean {
  if (concept.soort !== 'afspraken') return false
  if (plek.lijst === 'partijen') return vulPartijen(opzet, concept, plek.deel, woorden)
  if (plek.lijst === 'mijlpalen' && plek.deel === 'omschrijving')
    return vulMijlpalen(opzet, concept, woorden, beurt)
  const soort = plek.lijst as 'resultaatafspraken' | 'mijlpalen' | 'dekking' | 'personeelsimpact'
  const veld = veldOp(veldenVan[soort], plek.deel)
  if (!veld) return false
  const regels =
    plek.deel === 'indicator.naam' ? woorden.split('\n').filter(regel => regel.trim() !== '') : [woorden]
  return regels.every(regel => {
    const known = beurt.get(plek.lijst)
    const isVrij = known !== undefined && lees(known, plek.deel) === undefined
    const rij = isVrij ? known : {}
    const inhoud = [{ type: 'paragraph', content: [{ type: 'text', text: regel }] }]
    // The unit of a number may be read in a row that has nothing yet.
    if (soort === 'resultaatafspraken' && !('indicator' in rij)) rij.indicator = {}
    if (!vulVeld(opzet, rij, plek.deel, veld, inhoud)) return false
    if (!isVrij) opzet.voegRijToe(concept, plek.lijst, rij)
    beurt.set(plek.lijst, rij)
    return true
  })
}

/** `GGZ Zilverdal (trekker)` says a role of its own. */
function vulPartijen(opzet: Opzet, { json }: Concept, rol: string, woorden: string): boolean {
  const namen = apart(woorden)
  if (namen.length === 0 || !namen.every(isNaam)) return false
  for (const naam of namen) {
    const [, kaal = naam, eigen = rol] =
      /^(.+?)\s*\((trekker|uitvoerder|financier|adviseur)\)$/i.exec(naam) ?? []
    const rij = { partijId: opzet.partij(kaal), rol: eigen.toLowerCase() }
    const rijen = rijenVan(json, 'partijen')
    if (!rijen.some(een => een.partijId === rij.partijId && een.rol === rij.rol)) rijen.push(rij)
  }
  return true
}

/** Each line one, with its date before it when it has one. */
function vulMijlpalen(opzet: Opzet, afspraak: Concept, woorden: string, beurt: Beurt): boolean {
  for (const regel of woorden.split('\n').map(eenRegel)) {
    if (regel === '') continue
    const [, voor = '', na = ''] = /^(.{4,22}?)\s*[:–—-]\s+(.+)$/.exec(regel) ?? []
    const isTweeJaren = /^\d{4}\b/.test(na)
    const datum =
      leesDatum(voor) ?? (isTweeJaren ? null : dagUit(opzet, 'datum', mijlpaal.velden.datum, voor))
    const known = beurt.get('mijlpalen')
    const isVrij = known !== undefined && known.omschrijving === undefined && datum === null
    const rij = isVrij ? known : {}
    Object.assign(rij, datum ? { datum, omschrijving: na } : { omschrijving: regel })
    if (!isVrij) opzet.voegRijToe(afspraak, 'mijlpalen', rij)
    beurt.set('mijlpalen', rij)
  }
  return true
}
