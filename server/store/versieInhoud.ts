import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { VersieInhoud } from '../../shared/versie/versie.ts'

/** All that a version holds, each part packed by gzip, the findings as JSON. */
export interface Ingepakt {
  readonly state: Uint8Array
  readonly plan: Uint8Array
  readonly bevindingen: Uint8Array
}

const inpakken = promisify(gzip)
export const pakUit: (bytes: Uint8Array) => Promise<Buffer> = promisify(gunzip)

export async function pakIn({ state, plan, bevindingen }: VersieInhoud): Promise<Ingepakt> {
  const delen = [state, plan, JSON.stringify(bevindingen)]
  const [packedState, packedPlan, packedBevindingen] = await Promise.all(delen.map(deel => inpakken(deel)))
  if (!packedState || !packedPlan || !packedBevindingen) throw new Error('A version was not packed.')
  return { state: packedState, plan: packedPlan, bevindingen: packedBevindingen }
}
