import type { Afspraak } from '../plan/afspraak.ts'
import { keepList } from '../plan/keepList.ts'
import type { AfsprakenIndex, Blok } from './afsprakenIndex.ts'
import type { ItemCheck, ItemChecks } from './itemCheck.ts'
import type { Finding, Rule, Target, Targets } from './rule.ts'

type Kind = Exclude<keyof Targets, 'plan'>

/** The check of an opgave, or of an afspraak with those of its resultaatafspraken. */
interface Entry {
  readonly check: ItemCheck
  readonly inside: readonly ItemCheck[]
}
type Entries = ReadonlyMap<string, Entry>

/** A blok with the checks of its items in reading order, and what they found together. */
interface Row {
  readonly id: string
  readonly checks: readonly ItemCheck[]
  findings: readonly Finding[]
}

/** Checks bloks again and again. A letter in an afspraak costs that afspraak and its blok, however many there are. */
export interface BlokCheck {
  /** Takes the bloks as they are now. */
  renew(index: AfsprakenIndex): void
  /** Asks about the items that are due, for as long as `hasTime`; true when all have been asked about. */
  ask(hasTime: () => boolean): boolean
  /** An array for each blok, the same one while its findings are. */
  findings(): readonly (readonly Finding[])[]
}

export function openBlokCheck(rules: Readonly<Record<Kind, readonly Rule[]>>, checks: ItemChecks): BlokCheck {
  let index: AfsprakenIndex | undefined
  let opgaven: Entries = new Map()
  let afspraken: Entries = new Map()
  let rows: readonly Row[] = []
  /** By the number of a check: as a key, an object has to be given one first. */
  let rowOf: ReadonlyMap<number, Row> = new Map()
  const changed = new Set<Row>()

  const checkOf = (kind: Kind, known: ItemCheck | undefined, item: Target): ItemCheck => {
    if (known) checks.put(known, item)
    return known ?? checks.open(rules[kind], item)
  }
  const entryOf = (known: Entry | undefined, afspraak: Afspraak): Entry => {
    const before = known && new Map(known.inside.map(one => [one.item.id, one]))
    return {
      check: checkOf('afspraak', known?.check, afspraak),
      inside: afspraak.resultaatafspraken.map(een => checkOf('resultaatafspraak', before?.get(een.id), een)),
    }
  }

  /** Nothing stands elsewhere: only other objects are put in their place. */
  function putChanged(now: AfsprakenIndex, before: AfsprakenIndex, places: readonly number[]): void {
    for (const at of places) {
      const afspraak = now.afspraken[at]
      const entry = afspraak && afspraken.get(afspraak.id)
      if (!entry) continue
      checks.put(entry.check, afspraak)
      for (const [plaats, een] of entry.inside.entries())
        checks.put(een, afspraak.resultaatafspraken[plaats] ?? een.item)
    }
    if (now.opgaven === before.opgaven) return
    for (const opgave of now.opgaven) checkOf('opgave', opgaven.get(opgave.id)?.check, opgave)
  }

  function layOut({ blokken, afspraken: alle }: AfsprakenIndex): void {
    const [oudeOpgaven, oudeAfspraken] = [opgaven, afspraken]
    const nieuw = new Map<string, Entry>()
    for (const een of alle) nieuw.set(een.id, entryOf(oudeAfspraken.get(een.id), een))
    afspraken = nieuw
    opgaven = new Map(
      blokken.flatMap(({ opgave }) => {
        if (!opgave) return []
        const check = checkOf('opgave', oudeOpgaven.get(opgave.id)?.check, opgave)
        return [[opgave.id, { check, inside: [] }]]
      }),
    )
    const before = rows
    const known = new Map(before.map(row => [row.id, row.findings]))
    rows = blokken.map(blok => rowFor(blok, known))
    const now = new Map<number, Row>()
    for (const row of rows) for (const check of row.checks) now.set(check.nummer, row)
    rowOf = now
    for (const row of before) for (const check of row.checks) if (!now.has(check.nummer)) checks.close(check)
    for (const row of rows) changed.add(row)
  }

  function rowFor({ opgave, afspraken: own }: Blok, known: ReadonlyMap<string, readonly Finding[]>): Row {
    const id = opgave?.id ?? ''
    const checks: ItemCheck[] = []
    for (const entry of [opgaven.get(id), ...own.map(een => afspraken.get(een.id))])
      if (entry) checks.push(entry.check, ...entry.inside)
    return { id, checks, findings: known.get(id) ?? [] }
  }

  return {
    renew(now) {
      if (index && now.veranderd) putChanged(now, index, now.veranderd)
      else if (now !== index) layOut(now)
      index = now
    },
    ask(hasTime) {
      for (const [nummer, check] of checks.due) {
        const row = rowOf.get(nummer)
        if (!row) continue
        if (!hasTime()) return false
        if (checks.ask(check)) changed.add(row)
      }
      return true
    },
    findings() {
      for (const row of changed) row.findings = foundBy(row)
      changed.clear()
      return rows.map(({ findings }) => findings)
    },
  }
}

/** By place: a loop over what an array gives makes a thing for each of hundreds, at each letter. */
function foundBy({ checks, findings: before }: Row): readonly Finding[] {
  let length = 0
  for (let check = 0; check < checks.length; check += 1) length += checks[check]?.findings.length ?? 0
  const now = new Array<Finding>(length)
  let at = 0
  for (let check = 0; check < checks.length; check += 1) {
    const own = checks[check]?.findings ?? []
    for (let i = 0; i < own.length; i += 1, at += 1) now[at] = own[i] as Finding
  }
  return keepList(before, now)
}
