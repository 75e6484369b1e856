import type { ItemDeclaration, Veld, Velden } from './field.ts'
import type { Json } from './itemMap.ts'
import { planVelden } from './plan.ts'
import { proseFaults } from './proseFaults.ts'

/** Something wrong with a plan that came in: where, and in one Dutch sentence what. */
export interface Fout {
  /** For example `plan.afspraken[3].resultaatafspraken[0].einddatum`. */
  readonly pad: string
  readonly zin: string
}
export type Parsed = { readonly plan: Json } | { readonly fouten: readonly Fout[] }

/** Beyond this many faults the list stops: nobody reads on. */
const mostFaults = 100

/**
 * Checks `{ "plan": … }` against the declarations, whole: every fault is reported with its path, and
 * nothing of a faulty plan is used. What is left out is empty, never wrong; what the model does not know
 * is refused, so that no word is dropped in silence. The other parts of the envelope (domain.md §3.0)
 * belong to other documents and are left alone.
 */
export function parsePlan(body: unknown): Parsed {
  const fouten: Fout[] = []
  const plan = isRecord(body) ? body.plan : undefined
  if (!isRecord(plan))
    return {
      fouten: [
        { pad: 'plan', zin: 'Hier hoort een regioplan te staan, als object onder de sleutel "plan".' },
      ],
    }
  const ids = new Map<string, string>()
  checkId(plan.id, 'plan.id', ids, fouten)
  checkVelden(plan, planVelden, 'plan', ids, fouten, ['id'])
  return fouten.length > 0 ? { fouten: fouten.slice(0, mostFaults) } : { plan }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Ids = Map<string, string>

function checkId(id: unknown, pad: string, ids: Ids, fouten: Fout[]): void {
  if (typeof id !== 'string' || !/^[\p{L}\p{N}._:-]{1,100}$/u.test(id)) {
    fouten.push({ pad, zin: 'Een id bestaat uit 1 tot 100 letters, cijfers, punten of streepjes.' })
  } else if (ids.has(id)) {
    fouten.push({ pad, zin: `Het id "${id}" komt ook voor bij ${ids.get(id)}; een id is uniek in het plan.` })
  } else ids.set(id, pad)
}

function checkVelden(
  json: Record<string, unknown>,
  velden: Velden,
  pad: string,
  ids: Ids,
  fouten: Fout[],
  extra: readonly string[] = [],
): void {
  for (const naam of Object.keys(json)) {
    if (!Object.hasOwn(velden, naam) && !extra.includes(naam)) {
      fouten.push({ pad: `${pad}.${naam}`, zin: 'Dit veld kent het regioplan niet.' })
    }
  }
  for (const [naam, veld] of Object.entries(velden)) {
    const value = json[naam]
    if (value !== undefined && value !== null) checkVeld(value, veld, `${pad}.${naam}`, ids, fouten)
  }
}

function checkVeld(value: unknown, veld: Veld, pad: string, ids: Ids, fouten: Fout[]): void {
  const fault = (zin: string) => fouten.push({ pad, zin })
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return proseFaults(value).forEach(fault)
    case 'groep':
      return isRecord(value)
        ? checkVelden(value, veld.velden, pad, ids, fouten)
        : void fault('Hier hoort een object te staan.')
    case 'lijst':
    case 'wortel':
      return Array.isArray(value)
        ? checkItems(value, veld.item, pad, ids, fouten)
        : void fault('Hier hoort een lijst te staan.')
    case 'verzameling':
      return Array.isArray(value)
        ? checkSet(value, veld, pad, fouten)
        : void fault('Hier hoort een lijst te staan.')
    default: {
      const zin = plainFault(value, veld)
      if (zin) fault(zin)
    }
  }
}

function checkItems(
  values: readonly unknown[],
  declaration: ItemDeclaration,
  pad: string,
  ids: Ids,
  fouten: Fout[],
): void {
  values.forEach((value, index) => {
    const at = `${pad}[${index}]`
    if (!isRecord(value))
      return void fouten.push({
        pad: at,
        zin: `Hier hoort een ${declaration.label.toLowerCase()} te staan, als object.`,
      })
    if (declaration.idInJson) checkId(value.id, `${at}.id`, ids, fouten)
    checkVelden(value, declaration.velden, at, ids, fouten, declaration.idInJson ? ['id'] : [])
  })
}

function checkSet(
  values: readonly unknown[],
  veld: Extract<Veld, { kind: 'verzameling' }>,
  pad: string,
  fouten: Fout[],
): void {
  const seen = new Set<unknown>()
  values.forEach((value, index) => {
    const zin = elementFault(value, veld) ?? (seen.has(value) ? `"${value}" staat al in deze lijst.` : null)
    seen.add(value)
    if (zin) fouten.push({ pad: `${pad}[${index}]`, zin })
  })
}

function elementFault(value: unknown, veld: Extract<Veld, { kind: 'verzameling' }>): string | null {
  if (veld.van === 'jaar') return isYear(value) ? null : 'Hier hoort een jaartal te staan.'
  if (veld.van === 'keuze') return choiceFault(value, veld.opties ?? {})
  return wordFault(value)
}

function plainFault(value: unknown, veld: Veld): string | null {
  switch (veld.kind) {
    case 'woord':
    case 'verwijzing':
      return wordFault(value)
    case 'getal':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'Hier hoort een getal te staan.'
    case 'geheel':
      return Number.isSafeInteger(value) ? null : 'Hier hoort een geheel getal te staan.'
    case 'datum':
      return isDate(value) ? null : 'Hier hoort een datum te staan, als jjjj-mm-dd.'
    case 'jaNee':
      return typeof value === 'boolean' ? null : 'Hier hoort true of false te staan.'
    case 'keuze':
      return choiceFault(value, veld.opties)
    default:
      throw new Error(`Not a plain field: ${veld.kind}.`)
  }
}

const isYear = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200

function wordFault(value: unknown): string | null {
  if (typeof value !== 'string') return 'Hier hoort tekst te staan.'
  return value.length > 2000 ? 'Deze tekst is langer dan 2.000 tekens.' : null
}

function choiceFault(value: unknown, opties: Readonly<Record<string, string>>): string | null {
  if (typeof value === 'string' && Object.hasOwn(opties, value)) return null
  return `Kies uit: ${Object.keys(opties).join(', ')}.`
}

/** An ISO 8601 calendar date that exists. */
export function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}
