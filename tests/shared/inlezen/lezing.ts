import { readDocx } from '../../../server/import/docx/document.ts'
import type { Gelezen } from '../../../shared/inlezen/blok.ts'
import type { Toewijzing } from '../../../shared/inlezen/doel.ts'
import { alsPlan } from '../../../shared/inlezen/maken.ts'
import { type Ontwerp, ontwerp } from '../../../shared/inlezen/ontwerp.ts'
import { voorstel } from '../../../shared/inlezen/voorstel.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { parsePlan } from '../../../shared/plan/parsePlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { type DocxParts, makeDocx } from '../../kit/docx/makeDocx.ts'
import { comparable, textsIn } from '../../kit/docx/sourceWords.ts'

/** Ids that count up, so that a plan that is made is the same each time. */
export function counted(): () => string {
  let last = 0
  return () => {
    last += 1
    return `n${last}`
  }
}

export interface Lezing {
  readonly gelezen: Gelezen
  readonly ontwerp: Ontwerp
  readonly plan: Plan
  /** Every word of the plan and of both reports. */
  readonly woorden: ReadonlySet<string>
}

/** A document as the plan that is made of it, with what is proposed or another mapping. Fails when it is no plan. */
export function lezing(
  bytes: Uint8Array,
  kies: (voorstel: Toewijzing, gelezen: Gelezen) => Toewijzing = v => v,
): Lezing {
  const gelezen = readDocx(bytes)
  const gekozen = kies(voorstel(gelezen.blokken), gelezen)
  const gemaakt = ontwerp(gelezen.blokken, gekozen, { nieuwId: counted() })
  const json = alsPlan(gemaakt, { id: 'plan', titel: gelezen.titel })
  const parsed = parsePlan({ plan: json })
  if ('fouten' in parsed)
    throw new Error(`The plan of a document is none: ${JSON.stringify(parsed.fouten[0])}`)
  const plan = readPlan(newPlan(parsed.plan))
  const verslag = [...gelezen.verslag, ...gemaakt.verslag].flatMap(({ teksten }) => teksten)
  return { gelezen, ontwerp: gemaakt, plan, woorden: new Set(woordenIn([planToJson(plan, 'plat'), verslag])) }
}

export const lezingVan = (parts: DocxParts): Lezing => lezing(makeDocx(parts))

/** The words in all strings of some data. */
export function woordenIn(data: unknown): string[] {
  if (typeof data === 'string') return woorden(data)
  // `2,5` is two words in a document, and a number in a plan.
  if (typeof data === 'number') return [String(data), ...woorden(String(data).replace('.', ','))]
  if (typeof data !== 'object' || data === null) return []
  return Object.values(data as Json).flatMap(woordenIn)
}

export const woorden = (tekst: string): string[] => comparable(tekst).match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of a document that are neither in the plan nor in the report. */
export const verloren = (parts: DocxParts, { woorden: bekend }: Lezing): string[] =>
  textsIn(parts)
    .flatMap(woorden)
    .filter(woord => !bekend.has(woord))
