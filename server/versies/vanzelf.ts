import * as Y from 'yjs'
import { newId } from '../../shared/plan/newId.ts'
import type { Aanleiding } from '../../shared/versie/versie.ts'
import type { Epochs } from '../store/epochs.ts'
import type { Regelsets } from '../store/regelsets.ts'
import { pakIn } from '../store/versieInhoud.ts'
import type { Versies } from '../store/versies.ts'
import { stelOp } from './stelOp.ts'

export interface VanzelfParts {
  readonly versies: Versies
  readonly regelsets: Pick<Regelsets, 'of'>
  readonly epochs: Epochs
  /** Milliseconds since 1970. */
  readonly wall: () => number
}
/** A plan as it was at a number of its log. */
interface Stand {
  readonly doc: Y.Doc
  readonly seq: number
}

/** An update that takes away so many letters and other pieces at once is kept the plan of before. */
const muchAtOnce = 2_000

/** Keeps a plan in which nobody writes any more, when somebody did since its newest version. */
export async function bewaarNaRust(
  planId: string,
  open: () => Promise<Stand>,
  parts: VanzelfParts,
): Promise<void> {
  if (await parts.versies.isErNaGeschreven(planId)) await bewaar(planId, await open(), 'rust', parts)
}

/** Keeps a plan as it was before an update that takes much away; `weg` is how much. */
export async function bewaarVoorVerwijderen(
  planId: string,
  stand: Stand,
  weg: number,
  parts: VanzelfParts,
): Promise<void> {
  if (weg < muchAtOnce) return
  const [nieuwste] = await parts.versies.list(planId, { aantal: 1 })
  // Read again from the log, an update was looked at before.
  const isNieuw =
    !nieuwste || nieuwste.seq < stand.seq || nieuwste.epoch !== (await parts.epochs.epoch(planId))
  if (isNieuw) await bewaar(planId, stand, 'voor-verwijderen', parts)
}

/** What says the same as the newest version is in that. */
async function bewaar(
  planId: string,
  { doc, seq }: Stand,
  aanleiding: Aanleiding,
  { versies, regelsets, epochs, wall }: VanzelfParts,
): Promise<void> {
  const [nieuwste] = await versies.list(planId, { aantal: 1 })
  const epoch = await epochs.epoch(planId)
  const { regelset } = await regelsets.of(planId)
  const { inhoud, ...opgesteld } = stelOp(Y.encodeStateAsUpdate(doc), regelset, null)
  if (nieuwste?.hash === opgesteld.hash) return
  const van = { naam: null, soort: 'automatisch', auteur: null } as const
  const op = new Date(wall()).toISOString()
  const versie = { id: newId(), ...van, aanleiding, ...opgesteld, op, epoch, seq }
  await versies.keep(planId, versie, await pakIn(inhoud))
}
