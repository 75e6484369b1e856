import type { ItemDeclaration, Velden } from '../plan/field.ts'
import type { AnItem } from '../plan/readItem.ts'
import { type KolomOpmaak, tabellen, zonderLabel } from './opmaak.ts'
import type { Blok, Cel, Run } from './stuk.ts'
import { type Blad, bladeren, type Noem, waardeRuns } from './waarde.ts'

/** A list of items as a table; nothing when it is empty. Fields that no column names stand in the last one. */
export function tabelVan(
  bijschrift: string,
  item: ItemDeclaration,
  items: readonly AnItem[],
  noem: Noem,
): readonly Blok[] {
  if (items.length === 0) return []
  const kolommen = tabellen[item.kind] ?? eigenKolommen(item)
  const rijen = items.map(een => rijVan(bladeren(item.velden, een, een.id), kolommen, noem))
  const koppen = kolommen.map(({ kop, breedte, rechts }) => ({ kop, breedte, ...(rechts && { rechts }) }))
  return [{ soort: 'tabel', bijschrift, kolommen: koppen, rijen }]
}

/** The columns of a kind that nobody laid out: its first fields, with the others in the last. */
const eigenKolommen = ({ velden }: ItemDeclaration): readonly KolomOpmaak[] =>
  labels(velden)
    .slice(0, 4)
    .map(([naam, kop]) => ({ kop, breedte: 3, velden: [naam] }))

const labels = (velden: Velden, pad = ''): readonly (readonly [naam: string, label: string])[] =>
  Object.entries(velden).flatMap(([naam, veld]) =>
    veld.kind === 'groep' ? labels(veld.velden, `${pad}${naam}.`) : [[pad + naam, veld.label] as const],
  )

function rijVan(bladen: readonly Blad[], kolommen: readonly KolomOpmaak[], noem: Noem): readonly Cel[] {
  const genoemd = new Set(kolommen.flatMap(({ velden }) => velden))
  const rest = bladen.filter(({ naam }) => !genoemd.has(naam))
  return kolommen.map(({ velden }, index) => {
    const eigen = velden.flatMap(naam => bladen.filter(een => een.naam === naam))
    const [eerste, ...anders] = index === kolommen.length - 1 ? [...eigen, ...rest] : eigen
    const regels = [
      eerste && !isGenoemdeEenheid(eerste, bladen) ? waardeRuns(eerste, noem) : [],
      ...anders.map(een => gelabeld(een, bladen, '', noem)),
    ]
    return onderElkaar(regels)
  })
}

const onderElkaar = (regels: readonly (readonly Run[])[]): readonly Run[] =>
  regels
    .filter(runs => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ tekst: '\n' }, ...runs]))

/** A field with its label before it, unless that is `bekend` already or says nothing new. */
export function gelabeld(blad: Blad, bladen: readonly Blad[], bekend: string, noem: Noem): readonly Run[] {
  if (isGenoemdeEenheid(blad, bladen)) return []
  const runs = waardeRuns(blad, noem)
  const { label } = blad.veld
  if (runs.length === 0 || label === bekend || zonderLabel.has(blad.naam)) return runs
  return [{ tekst: label.endsWith('?') ? `${label} ` : `${label}: ` }, ...runs]
}

/** A unit that a number of the same item already stands with. */
const isGenoemdeEenheid = ({ naam, waarde }: Blad, bladen: readonly Blad[]): boolean =>
  /(^|\.)eenheid$/.test(naam) &&
  bladen.some(een => een.veld.kind === 'getal' && een.waarde !== null && een.eenheid === waarde)

/** The only field of a kind that has no more than one; null for the others. */
export function soleField({ velden }: ItemDeclaration): string | null {
  const [naam, ...meer] = Object.keys(velden)
  return naam && meer.length === 0 ? naam : null
}

/** Items of one field each, in one line. */
export function opsomming(item: ItemDeclaration, items: readonly AnItem[], noem: Noem): readonly Blok[] {
  const namen = items
    .flatMap(een => bladeren(item.velden, een, een.id))
    .map(blad => waardeRuns(blad, noem))
    .filter(runs => runs.length > 0)
  if (namen.length === 0) return []
  const runs = namen.flatMap((naam, index) => (index === 0 ? naam : [{ tekst: ', ' }, ...naam]))
  return [{ soort: 'alinea', runs }]
}
