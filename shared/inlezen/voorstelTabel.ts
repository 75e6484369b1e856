import type { Tabel } from './blok.ts'
import type { Doel } from './doel.ts'
import { type Deelsoort, deelsoorten, type Hoofdsoort, hoofdsoorten, plekMet, type Soort } from './plekken.ts'
import { kolomnamen, koprijen, labelIn } from './tabel.ts'
import { celPlat } from './tabelTekst.ts'

/** What a table is in. */
export interface Waarin {
  readonly item: Hoofdsoort | null
  readonly sectie: Hoofdsoort | null
}

/** What makes a table one of a kind: columns that it has all of, and how many are known in all. */
const nodig: Readonly<Record<Soort, { readonly alle: readonly string[]; readonly aantal: number }>> = {
  afspraken: { alle: ['titel'], aantal: 2 },
  opgaven: { alle: ['titel'], aantal: 2 },
  randvoorwaarden: { alle: ['titel'], aantal: 2 },
  partijen: { alle: ['naam'], aantal: 2 },
  begrippen: { alle: ['afkorting', 'voluit'], aantal: 2 },
  resultaatafspraken: { alle: ['indicator.naam', 'streefwaarde'], aantal: 2 },
  mijlpalen: { alle: ['omschrijving', 'datum'], aantal: 2 },
  betrokkenen: { alle: ['partijId', 'rol'], aantal: 2 },
  dekking: { alle: ['bedrag'], aantal: 2 },
  personeelsimpact: { alle: ['functiegroep', 'fte'], aantal: 2 },
}
const grootste = 2000

/** What a table is proposed to become: items by row, one item, or text when neither is plain. */
export function tabelVoorstel(tabel: Tabel, waarin: Waarin): Doel | null {
  if (tabel.rijen.length > grootste) return null
  const kop = koprijen(tabel)
  const koppen = kolomnamen(tabel)
  const kansen = [...hoofdsoorten, ...deelsoorten]
    .map(als => ({ als, kolommen: kolommenVoor(als, koppen) }))
    .filter(({ als, kolommen }) => kop > 0 && past(als, kolommen, waarin))
    .filter(({ kolommen }) => !isVerwijzing(tabel, kop, kolommen.indexOf('titel')))
    .map(kans => ({ ...kans, score: scoreVan(kans.als, kans.kolommen, waarin) }))
    .sort((a, b) => b.score - a.score)
  const [beste] = kansen
  const kaart = kaartVoorstel(tabel, waarin)
  if (beste && (!kaart || beste.score > 2))
    return { soort: 'rijen', als: beste.als, kolommen: beste.kolommen }
  return kaart
}

/** The place of each column of a table that is read as items of a kind, by its head; each place once. */
export function kolommenVoor(als: Soort, koppen: readonly string[]): (string | null)[] {
  const gebruikt = new Set<string>()
  return koppen.map(kop => {
    const sleutel = plekMet(als, kop)?.sleutel ?? null
    if (sleutel === null || gebruikt.has(sleutel)) return null
    gebruikt.add(sleutel)
    return sleutel
  })
}

/** A column of codes, such as `1.4-A, 1.4-B`, refers to afspraken: it makes none. */
function isVerwijzing({ rijen }: Tabel, kop: number, kolom: number): boolean {
  const woorden = kolom < 0 ? [] : rijen.slice(kop).map(rij => celPlat(rij[kolom]))
  const gevuld = woorden.filter(tekst => tekst !== '')
  return (
    gevuld.length > 0 &&
    gevuld.every(tekst => /^[\d.]+(-[a-z]{1,2})?(, *[\d.]+(-[a-z]{1,2})?)*$/i.test(tekst))
  )
}

const bekend = (kolommen: readonly (string | null)[]): number => kolommen.filter(een => een !== null).length

const isDeel = (als: Soort): als is Deelsoort => (deelsoorten as readonly string[]).includes(als)

function past(als: Soort, kolommen: readonly (string | null)[], { item, sectie }: Waarin): boolean {
  const { alle, aantal } = nodig[als]
  const isHier = sectie === als
  if (!alle.every(sleutel => kolommen.includes(sleutel))) return false
  if (bekend(kolommen) < (isHier ? 1 : aantal)) return false
  return !isDeel(als) || item === 'afspraken' || kolommen.includes('afspraak')
}

/** Most columns known; then what the section is about; then rows of the afspraak that the table is in. */
function scoreVan(als: Soort, kolommen: readonly (string | null)[], { item, sectie }: Waarin): number {
  const eigen = sectie === als ? 1 : 0
  const deel = isDeel(als) && (item === 'afspraken' || kolommen.includes('afspraak')) ? 0.5 : 0
  return bekend(kolommen) + eigen + deel
}

/** A label in the first column of each row, and a value in the second. */
function kaartVoorstel(tabel: Tabel, { item, sectie }: Waarin): Doel | null {
  if ((tabel.rijen[0]?.length ?? 0) !== 2 || tabel.rijen.length < 2) return null
  const kansen = (['afspraken', 'opgaven', 'randvoorwaarden'] as const).map(als => {
    const rijen = labelsVoor(als, tabel)
    return { als, rijen, score: bekend(rijen) + (item === als || sectie === als ? 0.5 : 0) }
  })
  const [beste] = kansen.sort((a, b) => b.score - a.score)
  if (!beste || bekend(beste.rijen) < 2 || bekend(beste.rijen) * 2 < tabel.rijen.length) return null
  if (!beste.rijen.includes('titel') && item !== beste.als) return null
  return { soort: 'kaart', als: beste.als, rijen: beste.rijen }
}

/** The place of each row of a card; a line over the whole width at its top is the title. */
export function labelsVoor(als: Hoofdsoort, tabel: Tabel): (string | null)[] {
  const gebruikt = new Set<string>()
  return tabel.rijen.map((rij, index) => {
    const label = labelIn(tabel, index)
    const isTitel = index === 0 && rij[1]?.samen === 'links'
    const sleutel = isTitel ? 'titel' : (plekMet(als, label)?.sleutel ?? null)
    const isVaker = sleutel !== null && (sleutel.includes('/') || rij[0]?.samen === 'boven')
    if (sleutel === null || (gebruikt.has(sleutel) && !isVaker)) return null
    gebruikt.add(sleutel)
    return sleutel
  })
}
