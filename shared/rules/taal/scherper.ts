import type { PlanEdit } from '../../plan/applyEdit.ts'
import type { Oplossing } from '../rule.ts'
import type { Bereik } from './bereik.ts'
import type { Proza } from './proza.ts'
import type { Vondst } from './vondsten.ts'

/** Who do it, where that is known: they come in place of `[partijen]` and `[partij]`. */
export interface Doeners {
  readonly partijen: string | null
  readonly partij: string | null
}

/** The words of a phrase as a title shows them: of a verb in two halves those two. */
export function toonWoorden(plat: string, { van, tot, tussen }: Vondst): string {
  const heeftMidden = tussen !== null && plat.slice(tussen.van, tussen.tot).trim() !== ''
  if (!tussen || !heeftMidden) return plat.slice(van, tot)
  return `${plat.slice(van, tussen.van).trim()} … ${plat.slice(tussen.tot, tot).trim()}`
}

/** The fix that puts sharper words where the vague ones stand. What is between the halves of a verb stays. */
export function scherper(elementId: string, proza: Proza, vondst: Vondst, doeners: Doeners): Oplossing {
  const { plat } = proza.tekst
  const woorden = plat.slice(vondst.van, vondst.tot)
  const nieuw = metHoofdletter(sjabloon(vondst, plat, doeners), /^\p{Lu}/u.test(woorden))
  const delen = stukken(vondst, plat, nieuw)
  const edits = delen.map(
    ({ van, tot, door }): PlanEdit => ({
      op: 'replace',
      elementId,
      veld: proza.bereikVeld ?? proza.veld,
      van,
      tot,
      verwacht: plat.slice(van, tot),
      door,
    }),
  )
  const [edit] = edits
  return {
    titel: `Vervang “${toonWoorden(plat, vondst)}” door “${toonDelen(delen)}”`,
    edit: edit && edits.length === 1 ? edit : { op: 'all', edits },
  }
}

function sjabloon(vondst: Vondst, plat: string, { partijen, partij }: Doeners): string {
  const { scherper } = vondst.formulering
  const vorm = scherper.includes('{') ? metWerkwoord(scherper, plat.slice(vondst.van, vondst.tot)) : scherper
  if (!vorm.includes('[partij')) return vorm
  return vorm.replaceAll('[partijen]', partijen ?? '[partijen]').replaceAll('[partij]', partij ?? '[partij]')
}

function metWerkwoord(scherper: string, woorden: string): string {
  const kern = woorden.split(/\s+/).find(woord => /(?:en|t|d|e|ing|zou)$/i.test(woord)) ?? ''
  return scherper.replaceAll(/\{([^}]*)\}/g, (_, keuzes: string) => vervoegd(keuzes.split('|'), kern))
}

/** The form of a verb or an adjective that goes with the one it comes in place of. */
function vervoegd(
  [enkelvoud = '', meervoud, deelwoord, naamwoord]: readonly string[],
  woord: string,
): string {
  if (/ing(?:en)?$|ie$/i.test(woord)) return naamwoord ?? meervoud ?? enkelvoud
  if (/^(?:\p{L}{2,5})?ge\p{L}+(?:d|t|en)$|^(?:door)?(?:be|her|onder|ont|ver)\p{L}+d$/iu.test(woord))
    return deelwoord ?? enkelvoud
  if (/en?$/i.test(woord)) return meervoud ?? enkelvoud
  return enkelvoud
}

/** The new words as a title shows them, in reading order. */
const toonDelen = (delen: readonly Stuk[]): string =>
  delen
    .toReversed()
    .flatMap(({ door }) => door || [])
    .join(' … ')

interface Stuk extends Bereik {
  readonly door: string
}

/** What is replaced, back to front: all of it, or each half of a verb around words that stay. */
function stukken({ van, tot, tussen }: Vondst, plat: string, nieuw: string): readonly Stuk[] {
  const midden = tussen ? plat.slice(tussen.van, tussen.tot) : ''
  const [voor = '', achter = ''] = nieuw.split(/ ?… ?/)
  if (!tussen || midden.trim() === '') return [{ van, tot, door: [voor, achter].filter(Boolean).join(' ') }]
  const eindeWoorden = tussen.tot - (midden.length - midden.trimEnd().length)
  const tweede = achter === '' ? { van: eindeWoorden, tot, door: '' } : { van: tussen.tot, tot, door: achter }
  const eersteTot = van + plat.slice(van, tussen.van).trimEnd().length
  return [tweede, { van, tot: eersteTot, door: voor }].filter(stuk => stuk.van < stuk.tot)
}

const metHoofdletter = (woorden: string, hoofdletter: boolean): string =>
  hoofdletter ? woorden.charAt(0).toUpperCase() + woorden.slice(1) : woorden
