import type { PlanEdit } from '../plan/applyEdit.ts'
import type { Doel, Veld, Velden } from '../plan/field.ts'
import { nieuweAfspraak } from '../plan/nieuweAfspraak.ts'
import type { Plan } from '../plan/plan.ts'
import { veldToJson } from '../plan/planJson.ts'
import { proseFaults } from '../plan/proseFaults.ts'
import type { Tekst } from '../plan/tekst.ts'
import { elementFault, plainFault } from '../plan/valueFault.ts'
import { onderdeelVan, type Stap } from '../rules/kenmerk.ts'
import type { Draad } from './draad.ts'
import type { Voorstel } from './voorstel.ts'

/** Where the words of a voorstel stand now in the plain text of their field, as who decides sees them. */
export interface Bereik {
  readonly van: number
  readonly tot: number
}
/** Who takes it over, when (ISO 8601), and the id of what it makes. */
export interface Met {
  readonly bereik: Bereik | null
  readonly door: string
  readonly op: string
  readonly nieuwId: string
}
/** What taking a voorstel over comes to. */
export type Overneming =
  | { readonly edit: PlanEdit }
  /** There is something else now than what it was proposed about: this. */
  | { readonly nu: unknown }
  /** It can not be done, and why not in one Dutch sentence. */
  | { readonly zin: string }

type Waarover = Pick<Draad, 'elementId' | 'veld' | 'anker'>
type Van<Soort extends Voorstel['soort']> = Extract<Voorstel, { soort: Soort }>

/** The edit by which a voorstel is taken over into the plan as it is, or why it is not. Writes nothing. */
export function overneming(plan: Plan, waarover: Waarover, voorstel: Voorstel, met: Met): Overneming {
  const { elementId } = waarover
  const onderdeel = onderdeelVan(plan, elementId)
  if (!onderdeel) return { zin: weg(plan, elementId) }
  switch (voorstel.soort) {
    case 'woorden':
      return woorden(onderdeel, waarover, voorstel, met)
    case 'waarde':
      return waarde(plan, onderdeel, waarover, voorstel)
    case 'afspraak':
      return afspraak(plan, elementId, voorstel, met)
    case 'weg':
      if (elementId === plan.id) return { zin: 'Een plan als geheel gaat niet naar de Prullenbak.' }
      return { edit: { op: 'delete', elementId, verwijderdOp: met.op, door: met.door } }
  }
}

const weg = ({ prullenbak }: Plan, elementId: string): string =>
  prullenbak.some(een => een.elementId === elementId)
    ? 'Dit onderdeel ligt in de Prullenbak. Zet het eerst terug.'
    : 'Dit onderdeel staat niet (meer) in het plan.'

const geenVeld: Overneming = { zin: 'Dit veld is er niet (meer).' }

/** A field of an item by its dotted name, and what it holds. */
export function veldVan(
  { waarde, velden }: Stap,
  naam: string | null,
): { veld: Veld; value: unknown } | null {
  let at: unknown = waarde
  let bij: Velden = velden
  const parts = (naam ?? '').split('.')
  for (const [index, part] of parts.entries()) {
    const veld = Object.hasOwn(bij, part) ? bij[part] : undefined
    const value = (at as Readonly<Record<string, unknown>>)[part]
    if (veld && index === parts.length - 1) return { veld, value }
    if (veld?.kind !== 'groep') return null
    at = value
    bij = veld.velden
  }
  return null
}

function woorden(onderdeel: Stap, waarover: Waarover, { naar }: Van<'woorden'>, { bereik }: Met): Overneming {
  const { elementId, veld, anker } = waarover
  const found = veldVan(onderdeel, veld)
  if (!found || veld === null || !anker || !isProse(found.veld)) return geenVeld
  const { plat } = found.value as Tekst
  const { citaat } = anker
  const van = bereik ? bereik.van : onlyPlace(plat, citaat)
  const tot = bereik ? bereik.tot : (van ?? 0) + citaat.length
  if (van === null) return { nu: plat }
  if (plat.slice(van, tot) !== citaat) return { nu: plat.slice(van, tot) }
  return { edit: { op: 'replace', elementId, veld, van, tot, verwacht: citaat, door: naar } }
}

/** Where words stand when they stand there once. */
function onlyPlace(plat: string, citaat: string): number | null {
  const at = plat.indexOf(citaat)
  return at >= 0 && plat.indexOf(citaat, at + 1) < 0 ? at : null
}

const isProse = ({ kind }: Veld): boolean => kind === 'regel' || kind === 'tekst'

function waarde(plan: Plan, onderdeel: Stap, waarover: Waarover, { was, wordt }: Van<'waarde'>): Overneming {
  const { elementId, veld } = waarover
  const found = veldVan(onderdeel, veld)
  if (!found || veld === null || ['groep', 'lijst', 'wortel'].includes(found.veld.kind)) return geenVeld
  const nu = veldToJson(found.value, found.veld, 'plat')
  if (same(nu) !== same(was)) return { nu }
  const zin = fault(plan, found.veld, wordt)
  if (zin !== null) return { zin }
  if (isProse(found.veld))
    return { edit: { op: 'write', elementId, veld, tekst: wordt === null ? '' : String(wordt) } }
  return { edit: { op: 'set', elementId, veld, waarde: wordt } }
}

/** Prose that is empty is null, and the order in a set does not matter. */
function same(value: unknown): string {
  if (value === '' || value === undefined) return 'null'
  return JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value)
}

/** What is wrong with a value for a field; null when nothing is. */
function fault(plan: Plan, veld: Veld, wordt: unknown): string | null {
  if (isProse(veld)) return proseFault(veld, wordt)
  if (veld.kind === 'verzameling') {
    if (wordt === null) return null
    if (!Array.isArray(wordt)) return 'Hier hoort een lijst te staan.'
    return firstOf(wordt.map(een => elementFault(een, veld) ?? pointsNowhere(plan, veld.naar, een)))
  }
  if (wordt === null) return null
  return (
    plainFault(wordt, veld) ?? (veld.kind === 'verwijzing' ? pointsNowhere(plan, veld.naar, wordt) : null)
  )
}

const firstOf = (faults: readonly (string | null)[]): string | null =>
  faults.find(een => een !== null) ?? null

function proseFault({ kind }: Veld, wordt: unknown): string | null {
  if (wordt === null) return null
  if (typeof wordt !== 'string') return 'Hier hoort tekst te staan.'
  if (kind === 'regel' && wordt.includes('\n')) return 'Dit veld heeft één regel.'
  return proseFaults(wordt)[0] ?? null
}

/** A reference to something of this plan that is not in it. */
function pointsNowhere(plan: Plan, naar: Doel | undefined, id: unknown): string | null {
  const isKnown = naar && buitenPlan.has(naar)
  return isKnown || onderdeelVan(plan, String(id))
    ? null
    : 'Waar dit naar verwijst, staat niet (meer) in het plan.'
}
/** What is known by name, or lives elsewhere. */
const buitenPlan: ReadonlySet<Doel> = new Set(['gemeenten', 'gebied', 'anderPlan', 'anderElement'])

function afspraak(plan: Plan, opgaveId: string, { titel, oplossing }: Van<'afspraak'>, met: Met): Overneming {
  if (!plan.opgaven.some(({ id }) => id === opgaveId)) return { zin: 'Een afspraak hoort onder een opgave.' }
  return { edit: nieuweAfspraak(plan, met.nieuwId, opgaveId, { titel, oplossing }) }
}
