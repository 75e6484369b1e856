import type { Finding } from '../../../shared/rules/rule.ts'
import { ernstWoord } from './ernst.ts'
import type { FindingStore } from './findingStore.ts'
import { veldLabel } from './titel.ts'

/** The soft line under a finding: `Resultaten · vereist vanaf 0.6`. */
export const zachteRegel = (store: FindingStore, finding: Finding): string =>
  `${veldLabel(store.plekken, finding)} · ${gewicht(finding)}`

const gewicht = ({ zacht, ernst, fase }: Finding): string =>
  zacht ? 'ter overweging: in vrije tekst telt dit niet mee' : `${ernstWoord[ernst]} vanaf ${fase}`

/** A finding as it is said aloud: `Afspraak 3.1-A, Resultaten, meetbaar resultaat ontbreekt`. */
export function spreekzin(store: FindingStore, finding: Finding): string {
  const plek = store.plekken.get(finding.elementId)
  const wortel = plek && store.plekken.get(plek.wortelId)
  const groep = store.groepen.get().find(one => one.id === plek?.wortelId)
  const wie = [wortel?.soort?.label ?? 'Plan', groep?.code].filter(Boolean).join(' ')
  return `${wie}, ${veldLabel(store.plekken, finding)}, ${lowerFirst(finding.reden)}`
}

/** Leaves abbreviations and names of more than one capital as they are. */
const lowerFirst = (zin: string): string =>
  /^\p{Lu}\p{Lu}/u.test(zin) ? zin : zin.charAt(0).toLocaleLowerCase('nl') + zin.slice(1)
