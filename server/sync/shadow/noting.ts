import type { Wijziging, Wijzigingen } from '../../store/wijzigingen.ts'
import { scanUpdate } from '../scan/scanUpdate.ts'
import type { ShadowDoc } from './shadowDoc.ts'
import { touched } from './touched.ts'

/**
 * Notes who changed which items, from where the last noting ended up to what the shadow has. What the server wrote
 * of its own is nobody's change.
 */
export async function note(planId: string, { doc, seq: through }: ShadowDoc, kept: Wijzigingen) {
  const after = await kept.noted(planId)
  if (after >= through) return
  const all = new Map<string, Wijziging>()
  for (const { seq, at, authorId, bytes } of kept.rows(planId, after)) {
    if (seq > through) break
    const scan = authorId === null ? null : scanUpdate(bytes)
    if (authorId === null || !scan) continue
    for (const touch of touched(doc, [...scan.structs, ...scan.deletes]))
      all.set(`${touch.elementId} ${touch.wat} ${touch.veld} ${authorId}`, {
        ...touch,
        userId: authorId,
        op: at,
        seq,
      })
  }
  await kept.note(planId, through, [...all.values()])
}
