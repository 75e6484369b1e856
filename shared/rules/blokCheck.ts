import { keepList } from '../plan/keepList.ts'
import type { Blok } from './afsprakenIndex.ts'
import type { Finding, Targets } from './rule.ts'
import type { TargetCheck } from './targetCheck.ts'

type Kind = Exclude<keyof Targets, 'plan'>
type Checks = Readonly<Record<Kind, Map<string, TargetCheck>>>

/** An item of a blok with its check. */
interface Entry {
  readonly item: Targets[Kind]
  readonly check: TargetCheck
}
interface Known {
  readonly blok: Blok
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
}

/**
 * Checks bloks again and again, each item by the rules of its own kind; gives an array for each blok, the same
 * one while its findings are. A blok of which nothing changed costs no more than seeing that. What is known of
 * an item moves with it to another blok.
 */
export function openBlokCheck(
  open: Readonly<Record<Kind, () => TargetCheck>>,
): (blokken: readonly Blok[]) => readonly (readonly Finding[])[] {
  const checks: Checks = { opgave: new Map(), afspraak: new Map(), resultaatafspraak: new Map() }
  let known: ReadonlyMap<string, Known> = new Map()

  const entryOf = (kind: Kind, item: Targets[Kind]): Entry => {
    const check = checks[kind].get(item.id) ?? open[kind]()
    checks[kind].set(item.id, check)
    return { item, check }
  }
  const look = (blok: Blok): Known => {
    const before = known.get(blok.opgave?.id ?? '')
    const same = before?.blok === blok
    if (same && before.entries.every(({ item, check }) => check.holds(item))) return before
    const entries = same ? before.entries : entriesOf(blok, entryOf)
    const findings = entries.flatMap(({ item, check }) => check.findings(item))
    return { blok, entries, findings: keepList(before?.findings, findings) }
  }
  return blokken => {
    const all = blokken.map(look)
    known = new Map(all.map(one => [one.blok.opgave?.id ?? '', one]))
    closeGone(checks, all)
    return all.map(({ findings }) => findings)
  }
}

/** The items of a blok in reading order. */
function entriesOf(
  { opgave, afspraken }: Blok,
  entryOf: (kind: Kind, item: Targets[Kind]) => Entry,
): Entry[] {
  const ofAfspraken = afspraken.flatMap(afspraak => [
    entryOf('afspraak', afspraak),
    ...afspraak.resultaatafspraken.map(resultaat => entryOf('resultaatafspraak', resultaat)),
  ])
  return opgave ? [entryOf('opgave', opgave), ...ofAfspraken] : ofAfspraken
}

/** Ends the checks of items that left the plan. */
function closeGone(checks: Checks, all: readonly Known[]): void {
  const here = all.reduce((sum, { entries }) => sum + entries.length, 0)
  if (Object.values(checks).reduce((sum, { size }) => sum + size, 0) === here) return
  const living = new Set(all.flatMap(({ entries }) => entries.map(({ check }) => check)))
  for (const ofKind of Object.values(checks)) {
    for (const [id, check] of ofKind) {
      if (living.has(check)) continue
      check.close()
      ofKind.delete(id)
    }
  }
}
