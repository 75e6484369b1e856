import { type WordPainter, wordPainter } from '../editor/wordPainter.ts'
import { ernsten } from '../plan/findings/ernst.ts'
import type { Markering, Markeringen } from '../plan/findings/markeringen.ts'
import type { OpenPlan } from '../plan/openPlan.ts'

/** Draws a wave under all words on the page that a finding is about. */
export type Waves = WordPainter<Markering>

export const openWaves = (plan: OpenPlan, markeringen: Markeringen): Waves =>
  wordPainter(plan, markeringen, {
    stijl: ({ finding: { zacht, ernst } }, layer) => `melding-${zacht ? 'zacht' : ernst}-${layer}`,
    // The worst lies on top, a hint beneath all.
    priority: stijl => 1 + ernsten.toReversed().findIndex(ernst => stijl.includes(ernst)),
  })
