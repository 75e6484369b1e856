import type { NieuweDraad } from '../../server/store/draden.ts'
import type { Store } from '../../server/store/store.ts'
import type { Draadplek } from '../../shared/overleg/anker.ts'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'

export interface Veel {
  readonly draden: number
  readonly opmerkingen: number
  /** The items that they are spread over. */
  readonly elementIds: readonly string[]
  /** What in its item each is about; the item as a whole when left out. */
  readonly plek?: (elementId: string, nr: number) => Pick<Draadplek, 'veld' | 'anker'>
  /** Who say it, in turn. */
  readonly wie: readonly Ondertekenaar[]
}

/** Puts many conversations in a plan at once, as if they had been held: the first of them longest ago. */
export async function veelDraden(store: Store, planId: string, veel: Veel): Promise<void> {
  store.database.exec('BEGIN IMMEDIATE')
  for (let nr = 0; nr < veel.draden; nr += 1) await store.draden.create(planId, draad(nr, veel))
  store.database.exec('COMMIT')
}

function draad(nr: number, { draden, opmerkingen, elementIds, plek, wie }: Veel): NieuweDraad {
  const elementId = at(elementIds, nr)
  const [each, rest] = [Math.floor(opmerkingen / draden), opmerkingen % draden]
  const said = Array.from({ length: each + (nr < rest ? 1 : 0) }, (_, n) => {
    const op = new Date(Date.now() - (draden - nr) * 60_000 + n * 1_000).toISOString()
    return {
      id: `d${nr}-${n}`,
      auteur: at(wie, nr + n),
      tekst: `Opmerking ${n + 1} van draad ${nr}: dit kunnen wij zo niet toezeggen, want de formatie ontbreekt.`,
      ...{ vermeldingen: [], op, gewijzigdOp: null, verwijderdOp: null },
    }
  })
  return {
    ...{ id: `d${nr}-0`, elementId, door: at(wie, nr), opmerkingen: said },
    op: said[0]?.op ?? new Date().toISOString(),
    ...(plek?.(elementId, nr) ?? { veld: null, anker: null }),
    ...{ regelId: null, voorstel: null, besluit: null },
    ...{ toegewezenAan: null, uiterlijk: null, afhandeling: null },
  }
}

function at<T>(all: readonly T[], index: number): T {
  const found = all[index % all.length]
  if (found === undefined) throw new Error('Conversations need people and items.')
  return found
}
