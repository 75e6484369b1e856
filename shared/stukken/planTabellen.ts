import type { Cel, Tabel } from '../overzicht/tabel.ts'
import { afspraak } from '../plan/afspraak.ts'
import { codesIn } from '../plan/codes.ts'
import type { ItemDeclaration, Velden } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import { resultaatafspraak } from '../plan/resultaatafspraak.ts'
import { namenIn } from './namen.ts'
import { tekstVan } from './stuk.ts'
import { tabelVan } from './tabel.ts'
import { type Blad, bladeren, type Noem, waardeRuns } from './waarde.ts'

/** The afspraken for a spreadsheet: every field a column, lists in one cell. */
export function afsprakenTabel(plan: Plan): Tabel {
  const codes = codesIn(plan)
  const rijen = plan.afspraken.map(een => ({
    vooraan: [codes.get(een.id) ?? ''],
    item: een as unknown as AnItem,
  }))
  return tabelUit(plan, afspraak, ['Code'], rijen)
}

/** The resultaatafspraken for a spreadsheet: every field a column. */
export function resultatenTabel(plan: Plan): Tabel {
  const codes = codesIn(plan)
  const rijen = plan.afspraken.flatMap(een =>
    een.resultaatafspraken.map(item => ({
      vooraan: [codes.get(een.id) ?? '', een.titel.plat],
      item: item as unknown as AnItem,
    })),
  )
  return tabelUit(plan, resultaatafspraak, ['Code', 'Afspraak'], rijen)
}

interface Rij {
  readonly vooraan: readonly string[]
  readonly item: AnItem
}

function tabelUit(
  plan: Plan,
  soort: ItemDeclaration,
  vooraan: readonly string[],
  rijen: readonly Rij[],
): Tabel {
  const noem = namenIn(plan)
  const lijsten = Object.entries(soort.velden).filter(([, veld]) => veld.kind === 'lijst')
  return {
    kolommen: [...vooraan, ...koppen(soort.velden), ...lijsten.map(([, veld]) => veld.label)],
    rijen: rijen.map(({ vooraan: eigen, item }) => [
      ...eigen,
      ...bladeren(soort.velden, item, item.id).map(blad => cel(blad, noem)),
      ...lijsten.map(([naam, veld]) =>
        veld.kind === 'lijst' ? inEenCel(veld.item, item[naam] as readonly AnItem[], noem) : null,
      ),
    ]),
  }
}

const koppen = (velden: Velden, boven = ''): readonly string[] =>
  Object.values(velden).flatMap(veld => {
    if (veld.kind === 'groep') return koppen(veld.velden, `${veld.label}: `)
    return veld.kind === 'lijst' || veld.kind === 'wortel' ? [] : [boven + veld.label]
  })

function cel(blad: Blad, noem: Noem): Cel {
  if (typeof blad.waarde === 'number') return blad.waarde
  const tekst = tekstVan(waardeRuns(blad, noem))
  return tekst === '' ? null : tekst
}

/** A line for each item. */
function inEenCel(soort: ItemDeclaration, items: readonly AnItem[], noem: Noem): Cel {
  const [tabel] = tabelVan('', soort, items, noem)
  if (tabel?.soort !== 'tabel') return null
  return tabel.rijen
    .map(rij => rij.map(tekstVan).filter(Boolean).join('; ').replaceAll('\n', ', '))
    .join('\n')
}
