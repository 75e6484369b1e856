import type { PlanEdit } from '../plan/applyEdit.ts'
import type { ItemDeclaration, Velden } from '../plan/field.ts'
import { type Plan, planVelden, wortels } from '../plan/plan.ts'
import { itemToJson } from '../plan/planJson.ts'
import type { AnItem } from '../plan/readItem.ts'
import { wortelLijsten } from '../plan/wortelLijsten.ts'
import { naarVolgorde } from './naarVolgorde.ts'
import { isTerugTeZetten } from './terugTeZetten.ts'
import { veldEdits } from './veldherstel.ts'

/** What is needed to bring back what a plan said. */
export interface Bron {
  readonly nu: Plan
  readonly toen: Plan
  /** What lies in the Prullenbak under an id, as it is there; null for what is nowhere. */
  readonly weg: (elementId: string) => AnItem | null
  /** Who throws away what was not there then, and when (ISO 8601). */
  readonly door: string
  readonly op: string
}

/**
 * Makes the plan say what it said, as one edit against the plan as it is: of each field only what differs is written.
 * What came since goes to the Prullenbak. Explanations stay as they are. Null when it says all of it already.
 */
export function herstelVersie(bron: Bron): PlanEdit | null {
  const [nu, toen] = [asItem(bron.nu), asItem(bron.toen)]
  const waren = wortelLijsten(toen, planVelden)
  const lijsten = wortelLijsten(nu, planVelden).flatMap(({ soort, items }, at) =>
    isTerugTeZetten(soort.kind)
      ? lijstEdits({ soort, nu: items, toen: waren[at]?.items ?? [], ouder: null }, bron)
      : [],
  )
  return together([...lijsten, ...inhoudEdits({ nu, toen, velden: planVelden }, bron)])
}

/** Makes one part, the plan itself or a row too, say what it said and stand where it stood. */
export function herstelOnderdeel(bron: Bron, elementId: string): PlanEdit | null {
  const plek = zoek(bron.toen, elementId) ?? zoek(bron.nu, elementId)
  if (!plek) return null
  if (!plek.lijst) {
    const [nu, toen] = [asItem(bron.nu), asItem(bron.toen)]
    return together(inhoudEdits({ nu, toen, velden: planVelden }, bron))
  }
  const { soort, ouder } = plek.lijst
  const [nu, toen] = [lijstVan(bron.nu, plek.lijst), lijstVan(bron.toen, plek.lijst)]
  return together(lijstEdits({ soort, nu, toen, ouder, alleen: elementId }, bron))
}

/** Makes one field say what it said. Null too when the part it is of was not there then, or is not there now. */
export function herstelVeld({ nu, toen }: Bron, elementId: string, veld: string): PlanEdit | null {
  const [is, was] = [zoek(nu, elementId), zoek(toen, elementId)]
  if (!is || !was) return null
  return together(veldEdits({ elementId, nu: is.waarde, toen: was.waarde, velden: is.velden, alleen: veld }))
}

const asItem = (plan: Plan): AnItem => plan as unknown as AnItem

const together = (edits: readonly PlanEdit[]): PlanEdit | null =>
  edits.length === 0 ? null : { op: 'all', edits }

/** A list of the plan (`ouder` null) or of an item. */
interface Lijstplek {
  readonly soort: ItemDeclaration
  readonly ouder: { readonly id: string; readonly veld: string } | null
}
interface TweeLijsten extends Lijstplek {
  readonly nu: readonly AnItem[]
  readonly toen: readonly AnItem[]
  /** The only one of them to do. */
  readonly alleen?: string
}

function lijstEdits({ soort, ouder, nu, toen, alleen }: TweeLijsten, bron: Bron): readonly PlanEdit[] {
  const { weg, op, door } = bron
  const [nuById, toenById] = [byId(nu), byId(toen)]
  const isMeant = ({ id }: AnItem) => alleen === undefined || id === alleen
  const nieuw = nu.filter(item => isMeant(item) && !toenById.has(item.id))
  const edits: PlanEdit[] = nieuw.map(({ id }) => ({ op: 'delete', elementId: id, verwijderdOp: op, door }))
  const terug = new Set<string>()
  for (const was of toen.filter(isMeant)) {
    const is = nuById.get(was.id) ?? weg(was.id)
    if (!nuById.has(was.id)) terug.add(was.id)
    if (!is) edits.push(maak(was, { soort, ouder }))
    else {
      if (terug.has(was.id)) edits.push({ op: 'restore', elementId: was.id })
      edits.push(...inhoudEdits({ nu: is, toen: was, velden: soort.velden }, bron))
    }
  }
  const staat = nu.filter(({ id }) => toenById.has(id)).map(({ id }) => id)
  const volgorde = naarVolgorde(
    staat,
    toen.map(({ id }) => id),
    terug,
  )
  return [...edits, ...volgorde.filter(({ elementId }) => alleen === undefined || elementId === alleen)]
}

function maak(item: AnItem, { soort, ouder }: Lijstplek): PlanEdit {
  const waarden = itemToJson(item as Parameters<typeof itemToJson>[0], soort, 'rijk')
  const inLijst = ouder ? { ouderId: ouder.id, veld: ouder.veld } : {}
  return { op: 'create', kind: soort.kind, id: item.id, ...inLijst, waarden }
}

interface TweeItems {
  readonly nu: AnItem
  readonly toen: AnItem
  readonly velden: Velden
}

function inhoudEdits({ nu, toen, velden }: TweeItems, bron: Bron): readonly PlanEdit[] {
  return [
    ...veldEdits({ elementId: nu.id, nu, toen, velden }),
    ...lijstenIn(velden).flatMap(({ pad, soort }) =>
      lijstEdits(
        { soort, ouder: { id: nu.id, veld: pad }, nu: rijen(nu, pad), toen: rijen(toen, pad) },
        bron,
      ),
    ),
  ]
}

const byId = (items: readonly AnItem[]): ReadonlyMap<string, AnItem> =>
  new Map(items.map(item => [item.id, item]))

/** Where an item keeps rows: the dotted name of each list. */
function lijstenIn(velden: Velden, voor = ''): readonly { pad: string; soort: ItemDeclaration }[] {
  return Object.entries(velden).flatMap(([naam, veld]) => {
    if (veld.kind === 'lijst') return [{ pad: voor + naam, soort: veld.item }]
    return veld.kind === 'groep' ? lijstenIn(veld.velden, `${voor}${naam}.`) : []
  })
}

const rijen = (item: AnItem, pad: string): readonly AnItem[] =>
  (pad.split('.').reduce<unknown>((at, naam) => (at as AnItem | undefined)?.[naam], item) ??
    []) as readonly AnItem[]

interface Vondst {
  readonly waarde: AnItem
  readonly velden: Velden
  /** Null for the plan itself. */
  readonly lijst: Lijstplek | null
}

function zoek(plan: Plan, elementId: string): Vondst | null {
  const waarde = asItem(plan)
  if (plan.id === elementId) return { waarde, velden: planVelden, lijst: null }
  for (const { soort, items } of wortelLijsten(waarde, planVelden)) {
    const found = zoekIn(items, { soort, ouder: null }, elementId)
    if (found) return found
  }
  return zoekRij(waarde, planVelden, elementId)
}

function zoekIn(items: readonly AnItem[], lijst: Lijstplek, elementId: string): Vondst | null {
  const { velden } = lijst.soort
  for (const item of items) {
    if (item.id === elementId) return { waarde: item, velden, lijst }
    const found = zoekRij(item, velden, elementId)
    if (found) return found
  }
  return null
}

function zoekRij(item: AnItem, velden: Velden, elementId: string): Vondst | null {
  for (const { pad, soort } of lijstenIn(velden)) {
    const found = zoekIn(rijen(item, pad), { soort, ouder: { id: item.id, veld: pad } }, elementId)
    if (found) return found
  }
  return null
}

function lijstVan(plan: Plan, { soort, ouder }: Lijstplek): readonly AnItem[] {
  if (ouder) {
    const found = zoek(plan, ouder.id)
    return found ? rijen(found.waarde, ouder.veld) : []
  }
  const isRoot = wortels.get(soort.kind) === soort
  return wortelLijsten(asItem(plan), planVelden).find(een => isRoot && een.soort === soort)?.items ?? []
}
