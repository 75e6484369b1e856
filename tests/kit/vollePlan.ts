import type { Doel, ItemDeclaration, Veld, Velden } from '../../shared/plan/field.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { type Plan, planVelden } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { generatePlan, type PlanSize } from './generatePlan.ts'
import { type Seeded, seeded } from './seeded.ts'

export const planUit = (json: Json): Plan => readPlan(newPlan(json))

/**
 * A generated plan in which every field that is declared says something now and then, and everything said is said
 * once: each text has a word of its own (`m000123`), each number and each date is another one. Prose has paragraphs,
 * lists, headings, links and marks, and signs that mean something to a format.
 */
export function vollePlan(seed: number, size: PlanSize): Plan {
  const json = generatePlan(seed, size)
  const vul: Vuller = { random: seeded(seed + 1), nr: 0, ids: idsIn(json) }
  return planUit({ id: json.id, ...gevuld(planVelden, json, vul) })
}

interface Vuller {
  readonly random: Seeded
  nr: number
  readonly ids: Readonly<Partial<Record<Doel, readonly string[]>>>
}

function idsIn(json: Json): Vuller['ids'] {
  const van = (list: unknown) => ((list ?? []) as readonly { id: string }[]).map(({ id }) => id)
  const { regio, regiobeeld } = json as { regio: Json; regiobeeld: Json }
  const opgaven = van(json.opgaven)
  const afspraken = van(json.afspraken)
  return {
    ...{ partijen: van(json.partijen), gemeenten: van(regio.gemeenten), gebied: van(regio.gemeenten) },
    ...{ bevindingen: van(regiobeeld.bevindingen), opgaven, afspraken },
    elementen: [...opgaven, ...afspraken],
    resultaatafspraken: ((json.afspraken ?? []) as readonly Json[]).flatMap(een =>
      van(een.resultaatafspraken),
    ),
  }
}

const gevuld = (velden: Velden, json: Json, vul: Vuller): Json =>
  Object.fromEntries(Object.entries(velden).map(([naam, veld]) => [naam, waardeVan(veld, json[naam], vul)]))

function waardeVan(veld: Veld, er: unknown, vul: Vuller): unknown {
  if (veld.kind === 'groep') return gevuld(veld.velden, (er ?? {}) as Json, vul)
  if (veld.kind === 'lijst' || veld.kind === 'wortel') return items(veld.item, er as readonly Json[], vul)
  if (vul.random.chance(0.15) && er === undefined) return null
  vul.nr += 1
  return eenWaarde(veld, er, vul)
}

function items(item: ItemDeclaration, er: readonly Json[] | undefined, vul: Vuller): readonly Json[] {
  const rijen = er && er.length > 0 ? er : [{}, {}]
  return rijen.map(rij => {
    vul.nr += 1
    const id = rij.id ?? `${item.kind}-${vul.nr}`
    return { ...(item.idInJson && { id }), ...gevuld(item.velden, rij, vul) }
  })
}

/** Signs that end a text, begin a command or are a mark in one of the formats. */
const tekens = [
  '&',
  '<b>',
  '#',
  '$x$',
  '*_`',
  '"',
  "'",
  '\\',
  '@a',
  '//',
  ']',
  '~',
  '{',
  '=',
  '- ',
  '€',
  'ë',
  '<!--',
  '1. ',
]
const woord = ({ random, nr }: Vuller): string => `${random.pick(tekens)}m${String(nr).padStart(6, '0')}`

function eenWaarde(veld: Veld, er: unknown, vul: Vuller): unknown {
  const { random, nr } = vul
  switch (veld.kind) {
    case 'regel':
      return typeof er === 'string' ? `${er} ${woord(vul)}` : woord(vul)
    case 'tekst':
      return random.chance(0.5) ? proza(vul) : `${er ?? 'Wij doen het.'} ${woord(vul)}`
    case 'woord':
      return woord(vul)
    case 'getal':
      return 1_000_000 + nr + 0.25
    case 'geheel':
      return 2_000_000 + nr
    case 'datum':
      return dagNa('1950-01-01', nr)
    case 'jaNee':
      return random.chance(0.5)
    case 'keuze':
      return random.pick(Object.keys(veld.opties))
    case 'verwijzing':
      return er ?? random.pick(vul.ids[veld.naar] ?? [woord(vul)])
    case 'verzameling':
      return verzameling(veld, er as readonly unknown[] | undefined, vul)
    default:
      throw new Error(`A ${veld.kind} has no value of its own.`)
  }
}

function verzameling(
  veld: Veld & { kind: 'verzameling' },
  er: readonly unknown[] | undefined,
  vul: Vuller,
): readonly unknown[] {
  if (er && er.length > 0) return er
  if (veld.van === 'jaar') return [2030, 2032]
  if (veld.van === 'woord') return [`${woord(vul)}a`, `${woord(vul)}b`]
  const uit = veld.van === 'keuze' ? Object.keys(veld.opties ?? {}) : (veld.naar && vul.ids[veld.naar]) || []
  return vul.random.shuffle(uit.length > 0 ? uit : [woord(vul)]).slice(0, 2)
}

function dagNa(begin: string, dagen: number): string {
  const dag = new Date(`${begin}T00:00:00Z`)
  dag.setUTCDate(dag.getUTCDate() + dagen)
  return dag.toISOString().slice(0, 10)
}

function proza(vul: Vuller): Json {
  const text = (deel: string, ...marks: readonly string[]) => ({
    ...{ type: 'text', text: `${woord(vul)}${deel} ` },
    ...(marks.length > 0 && { marks: marks.map(type => ({ type })) }),
  })
  const link = { type: 'link', attrs: { href: 'https://voorbeeld.invalid/a?b=1&c="2"' } }
  const alinea = (...content: readonly unknown[]) => ({ type: 'paragraph', content })
  const punt = (...content: readonly unknown[]) => ({ type: 'listItem', content })
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: vul.random.pick([2, 3]) }, content: [text('a')] },
      alinea(text('b', 'bold'), text('c', 'italic', 'underline'), { type: 'hardBreak' }, text('d', 'strike')),
      {
        type: 'bulletList',
        content: [punt(alinea(text('e'))), punt(alinea({ ...text('f'), marks: [link] }))],
      },
      {
        ...{ type: 'orderedList', attrs: { start: 3 } },
        content: [punt(alinea(text('g')), { type: 'bulletList', content: [punt(alinea(text('h')))] })],
      },
      { type: 'blockquote', content: [alinea(text('i'))] },
      { type: 'paragraph' },
    ],
  }
}
