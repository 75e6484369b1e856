import type { Begrip } from '../../plan/omgeving.ts'
import type { Partij } from '../../plan/partij.ts'
import { namenVan } from '../bekendeNamen.ts'
import type { Zicht } from '../zicht.ts'
import type { Bereik } from './bereik.ts'
import { letterlijk, woordenPatroon } from './patroon.ts'
import { kandidaten } from './vageFormuleringen.ts'

const bekend = new WeakMap<
  readonly Partij[],
  { readonly begrippen: readonly Begrip[]; readonly vorm: RegExp | null }
>()

/** Where a text names a party, or uses a term that the plan defines, of which a part sounds vague by itself. */
export function gevoeligeNamenIn(plat: string, zicht: Zicht): readonly Bereik[] {
  const vorm = vormVoor(zicht.van('partijen'), zicht.van('begrippen'))
  if (!vorm) return []
  return Array.from(plat.matchAll(vorm), ({ index, 0: naam }) => ({ van: index, tot: index + naam.length }))
}

function vormVoor(partijen: readonly Partij[], begrippen: readonly Begrip[]): RegExp | null {
  const known = bekend.get(partijen)
  if (known?.begrippen === begrippen) return known.vorm
  const termen = begrippen.flatMap(({ afkorting, voluit }) => [afkorting ?? '', voluit.plat])
  const namen = [...namenVan(partijen), ...termen].map(naam => naam.trim())
  const gevoelig = namen.filter(naam => kandidaten(naam.toLowerCase()).length > 0)
  const langsteEerst = gevoelig.sort((a, b) => b.length - a.length).map(letterlijk)
  const vorm = langsteEerst.length > 0 ? woordenPatroon(langsteEerst, 'giu') : null
  bekend.set(partijen, { begrippen, vorm })
  return vorm
}
