import type { PlanEdit } from '../../plan/applyEdit.ts'
import type { Oplossing } from '../rule.ts'
import type { Bereik } from './bereik.ts'
import type { Proza } from './proza.ts'
import { sjabloonVoor } from './sjabloon.ts'
import type { Vondst } from './vondsten.ts'

/** Who do it, where that is known: they come in place of `[partijen]` and `[partij]`. */
export interface Doeners {
  readonly partijen: string | null
  readonly partij: string | null
}

/** The words of a phrase as a title shows them: of a verb in two halves those two. */
export function toonWoorden(plat: string, { van, tot, tussen }: Vondst): string {
  if (!tussen || isLeeg(plat, tussen)) return plat.slice(van, tot)
  return `${plat.slice(van, tussen.van).trim()} … ${plat.slice(tussen.tot, tot).trim()}`
}

const isLeeg = (plat: string, { van, tot }: Bereik): boolean => plat.slice(van, tot).trim() === ''

/** The fix that puts sharper words where the vague ones stand. What is between the halves of a verb stays. */
export function scherper(elementId: string, proza: Proza, vondst: Vondst, doeners: Doeners): Oplossing {
  const { plat } = proza.tekst
  const { van, tot, tussen } = vondst
  const veld = proza.bereikVeld ?? proza.veld
  const nieuw = nieuweWoorden(plat, vondst, doeners)
  const titel = (door: string) => `Vervang “${toonWoorden(plat, vondst)}” door “${door}”`
  const vervang = (deel: Stuk): PlanEdit => {
    const verwacht = plat.slice(deel.van, deel.tot)
    return { op: 'replace', elementId, veld, van: deel.van, tot: deel.tot, verwacht, door: deel.door }
  }
  if (!tussen || isLeeg(plat, tussen)) {
    const door = aaneen(nieuw)
    return { titel: titel(door), edit: vervang({ van, tot, door }) }
  }
  const delen = helften(plat, vondst, tussen, nieuw)
  const edits = delen.map(vervang)
  const [edit] = edits
  return {
    titel: titel(toonDelen(delen)),
    edit: edit && edits.length === 1 ? edit : { op: 'all', edits },
  }
}

function nieuweWoorden(plat: string, { formulering, van, tot }: Vondst, doeners: Doeners): string {
  const { vorm, hoofdletter } = sjabloonVoor(formulering)(plat.slice(van, tot))
  const woorden = vorm.includes('[partij') ? metDoeners(vorm, doeners) : vorm
  return hoofdletter ? woorden.charAt(0).toUpperCase() + woorden.slice(1) : woorden
}

const metDoeners = (vorm: string, { partijen, partij }: Doeners): string =>
  vorm.replaceAll('[partijen]', partijen ?? '[partijen]').replaceAll('[partij]', partij ?? '[partij]')

/** Where sharper words leave room for words that stay. */
const opening = / ?… ?/

/** Sharper words without room for others. */
const aaneen = (nieuw: string): string =>
  nieuw.includes('…') ? nieuw.split(opening).filter(Boolean).join(' ') : nieuw

interface Stuk extends Bereik {
  readonly door: string
}

/** The new words as a title shows them, in reading order. */
const toonDelen = (delen: readonly Stuk[]): string =>
  delen
    .toReversed()
    .flatMap(({ door }) => door || [])
    .join(' … ')

/** What is replaced, back to front: each half of a verb, around words that stay. */
function helften(plat: string, { van, tot }: Vondst, tussen: Bereik, nieuw: string): readonly Stuk[] {
  const midden = plat.slice(tussen.van, tussen.tot)
  const [voor = '', achter = ''] = nieuw.split(opening)
  const eindeWoorden = tussen.tot - (midden.length - midden.trimEnd().length)
  const tweede = achter === '' ? { van: eindeWoorden, tot, door: '' } : { van: tussen.tot, tot, door: achter }
  const eersteTot = van + plat.slice(van, tussen.van).trimEnd().length
  return [tweede, { van, tot: eersteTot, door: voor }].filter(stuk => stuk.van < stuk.tot)
}
