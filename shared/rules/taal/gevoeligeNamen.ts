import { eenmaal } from '../../plan/eenmaal.ts'
import { keepList } from '../../plan/keepList.ts'
import type { Begrip } from '../../plan/omgeving.ts'
import type { Partij } from '../../plan/partij.ts'
import type { Plan } from '../../plan/plan.ts'
import { namenVan } from '../bekendeNamen.ts'
import type { Zicht } from '../zicht.ts'
import type { Bereik } from './bereik.ts'
import { alleIn, letterlijk, woordenPatroon } from './patroon.ts'
import { kandidaten } from './vageFormuleringen.ts'

/** Where a text names a party, or uses a term that the plan defines, of which a part sounds vague by itself. */
export function gevoeligeNamenIn(plat: string, zicht: Pick<Zicht, 'uit'>): readonly Bereik[] {
  const { vorm } = zicht.uit(gevoelig)
  if (!vorm) return []
  return alleIn(plat, vorm).map(({ index, 0: naam }) => ({ van: index, tot: index + naam.length }))
}

interface Gevoelig {
  readonly namen: readonly string[]
  readonly vorm: RegExp | null
}
let laatste: Gevoelig = { namen: [], vorm: null }

const gevoelig = ({ partijen, begrippen }: Plan): Gevoelig => uitNamen(partijen)(begrippen)

const uitNamen = eenmaal((partijen: readonly Partij[]) =>
  eenmaal((begrippen: readonly Begrip[]): Gevoelig => {
    const termen = begrippen.flatMap(({ afkorting, voluit }) => [afkorting ?? '', voluit.plat])
    const namen = [...namenVan(partijen), ...termen]
      .map(naam => naam.trim())
      .filter(naam => kandidaten(naam).length > 0)
      .sort((a, b) => b.length - a.length)
    if (keepList(laatste.namen, namen) !== laatste.namen)
      laatste = { namen, vorm: namen.length > 0 ? woordenPatroon(namen.map(letterlijk), 'giu') : null }
    return laatste
  }),
)
