import type { ItemDeclaration, Veld, Velden } from './field.ts'
import { type Json, rowId } from './itemMap.ts'
import { planVelden } from './plan.ts'
import { proseFaults } from './proseFaults.ts'
import { elementFault, plainFault } from './valueFault.ts'

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
  const plan = isRecord(body) ? body.plan : undefined
  if (!isRecord(plan)) {
    const zin = 'Hier hoort een regioplan te staan, als object onder de sleutel "plan".'
    return { fouten: [{ pad: 'plan', zin }] }
  }
  const found: Found = { ids: new Map(), fouten: [] }
  checkId(plan.id, 'plan.id', found)
  checkVelden(plan, planVelden, { pad: 'plan', ouderId: String(plan.id) }, found, ['id'])
  return found.fouten.length > 0 ? { fouten: found.fouten.slice(0, mostFaults) } : { plan }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the check has met so far: the place of every id, and the faults. */
interface Found {
  readonly ids: Map<string, string>
  readonly fouten: Fout[]
}
/** Where the check is, and the id of the item that it is in. */
interface Plek {
  readonly pad: string
  readonly ouderId: string
}

function checkId(id: unknown, pad: string, found: Found): void {
  if (typeof id !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u.test(id)) {
    const zin =
      'Een id bestaat uit 1 tot 100 letters, cijfers, punten of streepjes en begint met een letter of cijfer.'
    found.fouten.push({ pad, zin })
  } else claimId(id, pad, found)
}

function claimId(id: string, pad: string, found: Found): void {
  const eerder = found.ids.get(id)
  if (eerder === undefined) found.ids.set(id, pad)
  else {
    const zin = `Het id "${id}" komt ook voor bij ${eerder}; een id is uniek in het plan.`
    found.fouten.push({ pad, zin })
  }
}

function checkVelden(
  json: Record<string, unknown>,
  velden: Velden,
  { pad, ouderId }: Plek,
  found: Found,
  extra: readonly string[] = [],
): void {
  for (const naam of Object.keys(json)) {
    if (!Object.hasOwn(velden, naam) && !extra.includes(naam)) {
      found.fouten.push({ pad: `${pad}.${naam}`, zin: 'Dit veld kent het regioplan niet.' })
    }
  }
  for (const [naam, veld] of Object.entries(velden)) {
    const value = Object.hasOwn(json, naam) ? json[naam] : undefined
    if (value !== undefined && value !== null)
      checkVeld(value, naam, veld, { pad: `${pad}.${naam}`, ouderId }, found)
  }
}

function checkVeld(value: unknown, naam: string, veld: Veld, plek: Plek, found: Found): void {
  const fault = (zin: string) => found.fouten.push({ pad: plek.pad, zin })
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return proseFaults(value).forEach(fault)
    case 'groep':
      return isRecord(value)
        ? checkVelden(value, veld.velden, plek, found)
        : void fault('Hier hoort een object te staan.')
    case 'lijst':
    case 'wortel': {
      const lijst = veld.kind === 'wortel' ? veld.item.kind : `${plek.ouderId}.${naam}`
      return Array.isArray(value)
        ? checkItems(value, lijst, veld.item, plek.pad, found)
        : void fault('Hier hoort een lijst te staan.')
    }
    case 'verzameling':
      return Array.isArray(value)
        ? checkSet(value, veld, plek.pad, found)
        : void fault('Hier hoort een lijst te staan.')
    default: {
      const zin = plainFault(value, veld)
      if (zin) fault(zin)
    }
  }
}

function checkItems(
  values: readonly unknown[],
  lijst: string,
  declaration: ItemDeclaration,
  pad: string,
  found: Found,
): void {
  values.forEach((value, index) => {
    const at = `${pad}[${index}]`
    if (!isRecord(value)) {
      const zin = `Hier hoort een ${declaration.label.toLowerCase()} te staan, als object.`
      return void found.fouten.push({ pad: at, zin })
    }
    if (declaration.idInJson) checkId(value.id, `${at}.id`, found)
    else claimId(rowId(lijst, index), at, found)
    const ouderId = declaration.idInJson ? String(value.id) : rowId(lijst, index)
    checkVelden(value, declaration.velden, { pad: at, ouderId }, found, declaration.idInJson ? ['id'] : [])
  })
}

function checkSet(
  values: readonly unknown[],
  veld: Extract<Veld, { kind: 'verzameling' }>,
  pad: string,
  found: Found,
): void {
  const seen = new Set<unknown>()
  values.forEach((value, index) => {
    const zin = elementFault(value, veld) ?? (seen.has(value) ? `"${value}" staat al in deze lijst.` : null)
    seen.add(value)
    if (zin) found.fouten.push({ pad: `${pad}[${index}]`, zin })
  })
}
