import type { Melding } from '../overzicht/melding.ts'
import { planKop } from '../overzicht/planKop.ts'
import { afspraak as afspraakSoort } from '../plan/afspraak.ts'
import { deelIn, opgavenDeel } from '../plan/codes.ts'
import { hoofdstuk as hoofdstukSoort } from '../plan/hoofdstuk.ts'
import { opgave as opgaveSoort } from '../plan/opgave.ts'
import { type Plan, type PlanVelden, planVelden } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import { kadersIn } from './kaders.ts'
import { namenIn } from './namen.ts'
import { prozaBlokken } from './proza.ts'
import { type Blok, type Gegeven, maakStuk, plekVan, type Stuk } from './stuk.ts'
import {
  itemBlokken,
  kopVan,
  onderKop,
  titelRuns,
  type Vorm,
  veldenBlokken,
  wortelBlokken,
} from './velden.ts'
import type { Waarden } from './waarde.ts'

export interface PlanStukBron {
  /** Findings to show at their places; none when left out. */
  readonly meldingen?: readonly Melding[]
  /** What a criterion is called; its id when left out. */
  readonly criterium?: (regelId: string) => string
  /** What stands on the cover beside what the plan says, such as the name of a version. */
  readonly kenmerken?: readonly Gegeven[]
}

/** On the cover. */
const opOmslag: readonly (keyof PlanVelden)[] = ['titel', 'soort', 'versie', 'looptijd']
/** The parts in the order of the page; those that nobody named come after them. */
const vooraan: readonly (keyof PlanVelden)[] = [
  ...(['ambitie', 'regio', 'hoofdstukken', 'regiobeeld', 'prioritering', 'opgaven'] as const),
]
/** What stands in another part: afspraken under their opgaven, motiveringen at what they explain. */
const elders: readonly (keyof PlanVelden)[] = ['afspraken', 'motiveringen']

/** The whole plan: every text, name, number and date of it, each at one place. */
export function planStuk(plan: Plan, bron: PlanStukBron = {}): Stuk {
  const noem = namenIn(plan)
  const { meldingen = [], criterium = (regelId: string) => regelId, kenmerken = [] } = bron
  const kaders = kadersIn({ plan, meldingen, criterium })
  const vorm: Vorm = { noem, kaders }
  const { titel } = planKop(plan)
  const soort = plan.soort ? planVelden.soort.opties[plan.soort] : 'regioplan'
  return maakStuk({
    titel,
    ondertitel: soort.charAt(0).toUpperCase() + soort.slice(1),
    kenmerken: [...kenmerkenVan(plan, vorm), ...kenmerken],
    delen: [
      ...deelnamen().flatMap(naam => deelVan(naam, plan, vorm)),
      ...onderKop('Bij het plan als geheel', `${plan.id}/geheel`, 1, kaders(plan.id)),
    ],
  })
}

function deelnamen(): readonly (keyof PlanVelden)[] {
  const bekend = new Set<string>([...opOmslag, ...vooraan, ...elders])
  const rest = (Object.keys(planVelden) as (keyof PlanVelden)[]).filter(naam => !bekend.has(naam))
  return [...vooraan, ...rest]
}

function kenmerkenVan(plan: Plan, vorm: Vorm): readonly Gegeven[] {
  const { versie, looptijd } = planVelden
  const waar = { elementId: plan.id, kind: '', niveau: 1 }
  const blokken = [
    ...veldenBlokken(versie.velden, plan.versie, { ...waar, pad: 'versie.' }, vorm),
    ...veldenBlokken({ looptijd }, plan as unknown as Waarden, waar, vorm),
  ]
  return blokken.flatMap(blok => (blok.soort === 'gegevens' ? blok.rijen : []))
}

function deelVan(naam: keyof PlanVelden, plan: Plan, vorm: Vorm): readonly Blok[] {
  if (naam === 'hoofdstukken') return hoofdstukken(plan, vorm)
  if (naam === 'opgaven') return opgavenEnAfspraken(plan, vorm)
  const veld = planVelden[naam]
  const waarden = plan as unknown as Waarden
  const id = plekVan(plan.id, naam)
  if (veld.kind === 'tekst')
    return onderKop(veld.label, id, 1, prozaBlokken(plan[naam as 'ambitie'], { plek: id, niveau: 1 }))
  const waar = { elementId: plan.id, kind: '', niveau: 1, groepenAlsKop: true }
  if (veld.kind === 'wortel') {
    const items = waarden[naam] as readonly AnItem[]
    return onderKop(veld.label, id, 1, wortelBlokken('', veld.item, items, 1, vorm))
  }
  const inhoud =
    veld.kind === 'groep'
      ? veldenBlokken(veld.velden, waarden[naam] as Waarden, { ...waar, pad: `${naam}.` }, vorm)
      : veldenBlokken({ [naam]: veld }, waarden, waar, vorm)
  return onderKop(veld.label, id, 1, inhoud)
}

const hoofdstukken = (plan: Plan, vorm: Vorm): readonly Blok[] =>
  plan.hoofdstukken.flatMap((hoofdstuk, index) => {
    const item = hoofdstuk as unknown as AnItem
    const { runs, zonder } = titelRuns(hoofdstukSoort, item, vorm.noem)
    const plek = { plek: plekVan(hoofdstuk.id, 'tekst'), niveau: 1 }
    const waar = { elementId: hoofdstuk.id, kind: 'hoofdstukken', niveau: 1, zonder: [...zonder, 'tekst'] }
    return [
      kopVan(1, hoofdstuk.id, runs, String(index + 1)),
      ...prozaBlokken(hoofdstuk.tekst, plek),
      ...veldenBlokken(hoofdstukSoort.velden, item, waar, vorm),
      ...vorm.kaders(hoofdstuk.id),
    ]
  })

function opgavenEnAfspraken(plan: Plan, vorm: Vorm): readonly Blok[] {
  const deel = opgavenDeel(plan)
  const { opgaven, los } = deelIn(plan, deel)
  const van = (
    item: typeof opgaveSoort | typeof afspraakSoort,
    waarde: unknown,
    niveau: number,
    nummer: string,
  ) => itemBlokken(item, waarde as AnItem, { niveau, nummer }, vorm)
  const inhoud = [
    ...opgaven.flatMap(({ opgave, code, afspraken }) => [
      ...van(opgaveSoort, opgave, 2, code),
      ...afspraken.flatMap(een => van(afspraakSoort, een.afspraak, 3, een.code)),
    ]),
    ...onderKop(
      'Afspraken zonder opgave',
      `${plan.id}/los`,
      2,
      los.flatMap(een => van(afspraakSoort, een.afspraak, 3, een.code)),
    ),
  ]
  if (inhoud.length === 0) return []
  return [
    kopVan(1, plekVan(plan.id, 'opgaven'), [{ tekst: 'Opgaven en afspraken' }], String(deel)),
    ...inhoud,
  ]
}
