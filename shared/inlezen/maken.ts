import type { PlanEdit } from '../plan/applyEdit.ts'
import { codesIn } from '../plan/codes.ts'
import type { Json } from '../plan/itemMap.ts'
import { volgendNummer } from '../plan/nieuweAfspraak.ts'
import type { Plan } from '../plan/plan.ts'
import type { Knoop } from '../plan/tekst.ts'
import type { Concept } from './concept.ts'
import type { Ontwerp } from './ontwerp.ts'
import type { Bestaand } from './opzet.ts'

/** A plan of its own out of a document. `titel` is for a document without one; `basis` what every new plan has. */
export function alsPlan({ titel, concepten }: Ontwerp, basis: Json): Json {
  const lijst = (soort: Concept['soort'], van = 0): Json[] =>
    genummerd(
      concepten.filter(een => een.soort === soort),
      van,
    )
  return {
    ...basis,
    titel: titel || basis.titel,
    hoofdstukken: lijst('hoofdstukken').flatMap(inDelen),
    partijen: lijst('partijen'),
    opgaven: lijst('opgaven'),
    afspraken: lijst('afspraken'),
    randvoorwaarden: lijst('randvoorwaarden'),
    begrippen: lijst('begrippen').map(zonderId),
  }
}

/** The items of a document into a plan, after those it has: one edit, which undo takes back as one. */
export function alsBewerking({ concepten }: Ontwerp, plan: Pick<Plan, 'opgaven' | 'afspraken'>): PlanEdit {
  const vanaf: Partial<Record<Concept['soort'], number>> = {
    opgaven: volgendNummer(plan.opgaven.map(({ nummer }) => nummer)) - 1,
    afspraken: volgendNummer(plan.afspraken.map(({ nummer }) => nummer)) - 1,
  }
  const soorten = [
    'partijen',
    'hoofdstukken',
    'opgaven',
    'afspraken',
    'randvoorwaarden',
    'begrippen',
  ] as const
  const edits = soorten.flatMap(soort => {
    const nieuw = genummerd(
      concepten.filter(een => een.soort === soort),
      vanaf[soort] ?? 0,
    )
    const delen = soort === 'hoofdstukken' ? nieuw.flatMap(inDelen) : nieuw
    return delen.map((json): PlanEdit => {
      const { id, ...waarden } = json
      return { op: 'create', kind: soort, id: String(id), waarden }
    })
  })
  return { op: 'all', edits }
}

/** What a document may refer to in a plan: its parties by each name, its opgaven by title and code, its gemeenten. */
export function bestaandIn(
  plan: Pick<Plan, 'partijen' | 'opgaven' | 'hoofdstukken' | 'afspraken' | 'regio'>,
): Bestaand {
  const codes = codesIn(plan)
  return {
    partijen: plan.partijen.map(({ id, naam, aliassen }) => ({ id, namen: [naam.plat, ...aliassen] })),
    opgaven: plan.opgaven.map(({ id, titel }) => ({ id, titel: titel.plat, code: codes.get(id) ?? '' })),
    gebied: [
      ...plan.regio.gemeenten.map(({ id, naam }) => ({ id, naam: naam ?? '', isGemeente: true })),
      ...plan.regio.subregios.map(({ id, naam }) => ({ id, naam: naam ?? '', isGemeente: false })),
    ],
  }
}

function genummerd(concepten: readonly Concept[], vanaf: number): Json[] {
  return concepten.map(({ soort, json }, index) =>
    soort === 'opgaven' || soort === 'afspraken' ? { ...json, nummer: vanaf + index + 1 } : json,
  )
}

/** A begrip has no id of its own in a plan as JSON. */
function zonderId({ id: _, ...rest }: Json): Json {
  return rest
}

/** Letters that one hoofdstuk may hold: far more is no text to work on together, nor one to send in one message. */
const langste = 150_000

/** A very long hoofdstuk as several, in the same order. */
function inDelen(hoofdstuk: Json): Json[] {
  const tekst = hoofdstuk.tekst as { readonly content: readonly Knoop[] } | undefined
  const delen: Knoop[][] = [[]]
  let lengte = 0
  for (const knoop of tekst?.content ?? []) {
    const eigen = JSON.stringify(knoop).length
    if (lengte > 0 && lengte + eigen > langste) {
      delen.push([])
      lengte = 0
    }
    lengte += eigen
    delen.at(-1)?.push(knoop)
  }
  if (delen.length === 1) return [hoofdstuk]
  return delen.map((content, index) => ({
    id: index === 0 ? hoofdstuk.id : `${hoofdstuk.id}-${index + 1}`,
    titel: index === 0 ? hoofdstuk.titel : `${hoofdstuk.titel} (vervolg ${index})`,
    tekst: { type: 'doc', content },
  }))
}
