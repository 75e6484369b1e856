import type { Plan } from '../../shared/plan/plan.ts'

type Plain = Readonly<Record<string, unknown>>

/** Every item of a plan by its id, nested ones and the plan itself included. */
export type ElementIndex = Map<string, Plain>

/**
 * Brings an index from one reading of the plan to the next and says which ids it touched. Walks only what
 * became another object; unchanged items cost one comparison.
 */
export function updateIndex(index: ElementIndex, before: Plan | undefined, now: Plan): ReadonlySet<string> {
  const update: IndexUpdate = { index, changed: new Set() }
  visit(update, now, before)
  return update.changed
}

interface IndexUpdate {
  readonly index: ElementIndex
  readonly changed: Set<string>
}

function visit(update: IndexUpdate, value: unknown, old: unknown): void {
  if (value === old || !isPlain(value)) return
  if (Array.isArray(value)) return visitList(update, value, Array.isArray(old) ? old : [])
  if ('plat' in value) return
  if (isItem(value)) {
    update.index.set(value.id, value)
    update.changed.add(value.id)
  }
  const fields = isPlain(old) ? old : {}
  for (const naam in value) if (naam !== 'prullenbak') visit(update, value[naam], fields[naam])
}

function visitList(update: IndexUpdate, values: readonly unknown[], old: readonly unknown[]): void {
  const gone = new Map(old.flatMap(value => (isItem(value) ? [[value.id, value]] : [])))
  for (const value of values) {
    if (!isItem(value)) continue
    visit(update, value, gone.get(value.id))
    gone.delete(value.id)
  }
  for (const value of gone.values()) forget(update, value)
}

/** An item that left the list, with everything in it. */
function forget(update: IndexUpdate, value: unknown): void {
  if (!isPlain(value)) return
  if (isItem(value) && update.index.delete(value.id)) update.changed.add(value.id)
  for (const field of Object.values(value)) forget(update, field)
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null

const isItem = (value: unknown): value is Plain & { id: string } =>
  isPlain(value) && typeof value.id === 'string'

/** The value of a dotted field (`voortgang.wijze`) of an item as read. Undefined when it is not there. */
export function fieldOf(element: unknown, veld: string): unknown {
  let value = element
  for (const naam of veld.split('.')) value = isPlain(value) ? value[naam] : undefined
  return value
}
