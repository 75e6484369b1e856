import type { Draad, Opmerking } from '../../../shared/overleg/draad.ts'
import type { Ondertekenaar } from '../../../shared/overleg/voorstel.ts'
import type { Gezegd } from './gezegd.ts'
import type { Onderweg } from './verzending.ts'

/** A draad with what was said in it here and is still on its way; null when there is none with this id. */
export function metOnderweg(
  draad: Draad | undefined,
  id: string,
  wegen: readonly Onderweg<Gezegd>[],
  ik: Ondertekenaar,
): Draad | null {
  const begun = wegen.find(({ wat }) => wat.soort === 'draad' && wat.nieuw.id === id)?.wat
  const own = draad ?? (begun?.soort === 'draad' ? asDraad(begun, ik) : null)
  if (!own) return null
  const said = wegen.flatMap(({ wat }) =>
    wat.soort === 'opmerking' && wat.draadId === id && !has(own, wat.nieuw.id) ? [asOpmerking(wat, ik)] : [],
  )
  return said.length === 0 ? own : { ...own, opmerkingen: [...own.opmerkingen, ...said] }
}

const has = (draad: Draad, opmerkingId: string): boolean =>
  draad.opmerkingen.some(one => one.id === opmerkingId)

function asOpmerking({ nieuw, op }: Gezegd, { id, naam, organisatie }: Ondertekenaar): Opmerking {
  const { tekst, vermeldingen } = nieuw
  const auteur = { id, naam, organisatie }
  return { id: nieuw.id, auteur, tekst, vermeldingen, op, gewijzigdOp: null, verwijderdOp: null }
}

function asDraad(begun: Extract<Gezegd, { soort: 'draad' }>, ik: Ondertekenaar): Draad {
  const { nieuw } = begun
  const eerste = asOpmerking(begun, ik)
  return {
    ...{ id: nieuw.id, elementId: nieuw.elementId, veld: nieuw.veld, anker: nieuw.anker },
    ...{ rev: 0, gezien: 0, door: eerste.auteur, op: eerste.op, opmerkingen: [eerste] },
    regelId: nieuw.regelId ?? null,
    voorstel: nieuw.voorstel ?? null,
    ...{ besluit: null, toegewezenAan: null, afhandeling: null },
    uiterlijk: nieuw.uiterlijk ?? null,
  }
}
