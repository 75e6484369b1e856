import type { Draadplek } from '../../shared/overleg/anker.ts'
import type { Draad } from '../../shared/overleg/draad.ts'

const anna = { id: 'anna', naam: 'Anna', organisatie: 'Gemeente' }

/** A draad as the server gives it. */
export const draadOp = (id: string, plek: Draadplek, over: Partial<Draad> = {}): Draad => ({
  ...{ id, rev: 1, regelId: null, voorstel: null, besluit: null, toegewezenAan: null, uiterlijk: null },
  ...{ afhandeling: null, door: anna, op: '2026-11-22T12:00:00Z', opmerkingen: [], gezien: 1 },
  ...plek,
  ...over,
})
