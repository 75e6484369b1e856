import type { Finding } from '../../../shared/rules/rule.ts'
import { geenTelling, type Telling } from './groep.ts'
import type { FindingPage } from './page.ts'
import type { Plekken } from './plekken.ts'

const none: readonly Finding[] = Object.freeze([])

/** What is found at a row of the page. */
export function findingsAt(
  page: FindingPage,
  plekken: Plekken,
  elementId: string,
  key: string,
): readonly Finding[] {
  return page.uitgewerkt.get(plekken.get(elementId)?.wortelId ?? '')?.rijen.get(key) ?? none
}

export function countOf(page: FindingPage, plekken: Plekken, elementId: string): Telling {
  const groep = page.uitgewerkt.get(plekken.get(elementId)?.wortelId ?? '')
  return page.totalen.get(elementId) ?? groep?.tellingen.get(elementId) ?? geenTelling
}

/** What is found in an element and what is nested in it; of an opgave in its afspraken too. */
export function findingsOf(
  { groepen }: FindingPage,
  plekken: Plekken,
  elementId: string,
): readonly Finding[] {
  const plek = plekken.get(elementId)
  if (!plek) return []
  if (plek.soort === null) return groepen.flatMap(groep => groep.bevindingen)
  const here = groepen.filter(groep => groep.id === plek.wortelId || groep.opgaveId === elementId)
  const found = here.flatMap(groep => groep.bevindingen)
  return plek.ouderId === null
    ? found
    : found.filter(one => one.elementId === elementId || plekken.get(one.elementId)?.ouderId === elementId)
}

/** The rows and the counts that differ from one page to the next. */
export function changesBetween(
  before: FindingPage,
  now: FindingPage,
): { rijen: string[]; tellingen: string[] } {
  const rijen: string[] = []
  const tellingen = changedKeys(before.totalen, now.totalen)
  for (const id of new Set([...before.uitgewerkt.keys(), ...now.uitgewerkt.keys()])) {
    const [old, next] = [before.uitgewerkt.get(id), now.uitgewerkt.get(id)]
    if (old === next) continue
    rijen.push(...changedKeys(old?.rijen, next?.rijen))
    tellingen.push(...changedKeys(old?.tellingen, next?.tellingen))
  }
  return { rijen, tellingen }
}

function changedKeys<T>(
  before: ReadonlyMap<string, T> = new Map(),
  now: ReadonlyMap<string, T> = new Map(),
): string[] {
  const gone = [...before.keys()].filter(key => !now.has(key))
  return [...[...now].filter(([key, value]) => before.get(key) !== value).map(([key]) => key), ...gone]
}
