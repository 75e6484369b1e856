import { codesIn, deelIn } from '../plan/codes.ts'
import type { ItemDeclaration, Velden } from '../plan/field.ts'
import { type Plan, planVelden } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import { titelVan } from '../plan/titel.ts'
import { wortelLijsten } from '../plan/wortelLijsten.ts'
import { namenIn } from '../stukken/namen.ts'
import type { Noem } from '../stukken/waarde.ts'
import { naamVan, type Veldverschil, veldverschillen } from './veldverschil.ts'
import { verplaatst } from './verplaatst.ts'

/** What became of one item: of a root item, a row in it, or the plan itself. */
export interface Onderdeelverschil {
  readonly elementId: string
  /** The kind of its list: `afspraken`, `mijlpalen`; `plan` for the plan itself. */
  readonly kind: string
  /** What one of its kind is called: `Afspraak`. */
  readonly label: string
  readonly soort: 'nieuw' | 'vervallen' | 'gewijzigd'
  /** `2.3-A`, as it is now, or was when it is gone; empty for what has no code. */
  readonly code: string
  readonly titel: string
  /** It stands elsewhere among its equals, or under another opgave. */
  readonly verplaatst: Verplaatsing | null
  /** Of what is new or gone: all that it says, or said. */
  readonly velden: readonly Veldverschil[]
  readonly rijen: readonly Onderdeelverschil[]
}
export interface Verplaatsing {
  /** Where it stood: its code then, or its place in the list; and where it stands now. */
  readonly van: string
  readonly naar: string
}

/** What became of a plan, by item and field, in the order of the plan; what is gone where it stood. */
export interface Vergelijking {
  readonly onderdelen: readonly Onderdeelverschil[]
}

/**
 * Compares two states of one plan. Items are known by their id: one that stands elsewhere is one that was moved, and
 * nothing is guessed at. Plans that export the same give nothing.
 */
export function vergelijkPlannen(voor: Plan, na: Plan): Vergelijking {
  const kant = (plan: Plan): Kant => ({ plan, noem: namenIn(plan), codes: codesIn(plan) })
  const kanten = { voor: kant(voor), na: kant(na) }
  const own = eigenVerschil(kanten)
  const [lijstenVoor, lijstenNa] = [
    wortelLijsten(asItem(voor), planVelden),
    wortelLijsten(asItem(na), planVelden),
  ]
  const rest = lijstenNa.flatMap(({ soort, items }, at) =>
    lijstVerschil({ soort, voor: lijstenVoor[at]?.items ?? [], na: items }, kanten),
  )
  return { onderdelen: [...own, ...rest] }
}

interface Kant {
  readonly plan: Plan
  readonly noem: Noem
  readonly codes: ReadonlyMap<string, string>
}
interface Kanten {
  readonly voor: Kant
  readonly na: Kant
}
interface Lijst {
  readonly soort: ItemDeclaration
  readonly voor: readonly AnItem[]
  readonly na: readonly AnItem[]
}

const asItem = (plan: Plan): AnItem => plan as unknown as AnItem

function eigenVerschil(kanten: Kanten): readonly Onderdeelverschil[] {
  const [voor, na] = [asItem(kanten.voor.plan), asItem(kanten.na.plan)]
  const inhoud = inhoudVerschil(voor, na, planVelden, kanten)
  if (inhoud.velden.length === 0 && inhoud.rijen.length === 0) return []
  const titel = titelVan({ waarde: na, velden: planVelden, soort: null })
  const wie = { elementId: na.id, kind: 'plan', label: 'Plan', code: '', titel }
  return [{ ...wie, soort: 'gewijzigd', verplaatst: null, ...inhoud }]
}

function lijstVerschil({ soort, voor, na }: Lijst, kanten: Kanten): readonly Onderdeelverschil[] {
  const eerder = new Map(voor.map(item => [item.id, item]))
  const nu = new Map(na.map(item => [item.id, item]))
  const elders = verplaatsingen({ soort, voor, na }, kanten)
  return inOrder(soort, kanten, voor, na).flatMap(id => {
    const [was, is] = [eerder.get(id), nu.get(id)]
    const inhoud = inhoudVerschil(was, is, soort.velden, kanten)
    const verplaatst = elders.get(id) ?? null
    if (was && is && !verplaatst && inhoud.velden.length === 0 && inhoud.rijen.length === 0) return []
    const kant = is ? kanten.na : kanten.voor
    const item = is ?? was
    if (!item) return []
    return [
      {
        ...{ elementId: id, kind: soort.kind, label: soort.label },
        soort: was && is ? 'gewijzigd' : is ? 'nieuw' : 'vervallen',
        code: kant.codes.get(id) ?? '',
        titel: naamVan(item, soort, kant.noem),
        verplaatst,
        ...inhoud,
      } satisfies Onderdeelverschil,
    ]
  })
}

/** Of what is new or gone all its fields, compared with nothing. */
function inhoudVerschil(
  voor: Readonly<Record<string, unknown>> | undefined,
  na: Readonly<Record<string, unknown>> | undefined,
  velden: Velden,
  kanten: Kanten,
): Pick<Onderdeelverschil, 'velden' | 'rijen'> {
  const noem = { voor: kanten.voor.noem, na: kanten.na.noem }
  return {
    velden: veldverschillen({ voor, na }, velden, noem),
    rijen: rijenIn(voor, na, velden, kanten),
  }
}

function rijenIn(
  voor: Readonly<Record<string, unknown>> | undefined,
  na: Readonly<Record<string, unknown>> | undefined,
  velden: Velden,
  kanten: Kanten,
): readonly Onderdeelverschil[] {
  return Object.entries(velden).flatMap(([naam, veld]) => {
    const [was, is] = [voor?.[naam], na?.[naam]]
    if (veld.kind === 'groep')
      return rijenIn(was as AnItem | undefined, is as AnItem | undefined, veld.velden, kanten)
    if (veld.kind !== 'lijst' || was === is) return []
    const lijst = { voor: (was ?? []) as readonly AnItem[], na: (is ?? []) as readonly AnItem[] }
    return lijstVerschil({ soort: veld.item, ...lijst }, kanten)
  })
}

/** By id, of what is in both lists. */
function verplaatsingen({ soort, voor, na }: Lijst, kanten: Kanten): ReadonlyMap<string, Verplaatsing> {
  const plaatsen = (items: readonly AnItem[]) => new Map(items.map(({ id }, at) => [id, at + 1]))
  const [was, is] = [plaatsen(voor), plaatsen(na)]
  const all = new Map<string, Verplaatsing>()
  for (const id of verplaatst([...was.keys()], [...is.keys()]))
    all.set(id, {
      van: kanten.voor.codes.get(id) ?? `plaats ${was.get(id)}`,
      naar: kanten.na.codes.get(id) ?? `plaats ${is.get(id)}`,
    })
  if (soort.kind === 'afspraken') for (const [id, ging] of andereOpgave(kanten)) all.set(id, ging)
  return all
}

/** An afspraak stands under the first of its opgaven that exists. */
function andereOpgave({ voor, na }: Kanten): readonly (readonly [string, Verplaatsing])[] {
  const [was, is] = [opgaveVan(voor.plan), opgaveVan(na.plan)]
  return [...is]
    .filter(([id, opgaveId]) => was.has(id) && was.get(id) !== opgaveId)
    .map(([id]) => [id, { van: voor.codes.get(id) ?? '', naar: na.codes.get(id) ?? '' }])
}

function opgaveVan(plan: Plan): ReadonlyMap<string, string> {
  const { opgaven, los } = deelIn(plan, 0)
  const under = opgaven.flatMap(({ opgave, afspraken }) =>
    afspraken.map(({ afspraak }) => [afspraak.id, opgave.id] as const),
  )
  return new Map([...under, ...los.map(({ afspraak }) => [afspraak.id, ''] as const)])
}

/** The ids of both: those of now as people read them, and what is gone after what it stood behind. */
function inOrder(
  { kind }: ItemDeclaration,
  kanten: Kanten,
  voor: readonly AnItem[],
  na: readonly AnItem[],
): readonly string[] {
  const read = ({ codes }: Kant, items: readonly AnItem[]): readonly string[] =>
    kind === 'afspraken' ? [...codes.keys()].filter(inList(items)) : items.map(({ id }) => id)
  const ids = read(kanten.na, na)
  const here = new Set(ids)
  const gone = new Map<string, string[]>()
  let behind = ''
  for (const id of read(kanten.voor, voor)) {
    if (here.has(id)) behind = id
    else gone.set(behind, [...(gone.get(behind) ?? []), id])
  }
  return ['', ...ids].flatMap(id => [...(id === '' ? [] : [id]), ...(gone.get(id) ?? [])])
}

const inList = (items: readonly AnItem[]): ((id: string) => boolean) => {
  const ids = new Set(items.map(({ id }) => id))
  return id => ids.has(id)
}
