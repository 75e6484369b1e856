import type { Draad, Opmerking, Vermelding } from '../../shared/overleg/draad.ts'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Verandering } from '../store/draden.ts'

/** What somebody says, before it has an author and a time. */
export interface NieuweOpmerking {
  readonly id: string
  readonly tekst: string
  readonly vermeldingen: readonly Vermelding[]
}
/** Who does something, and when (ISO 8601, UTC). */
export interface Handeling {
  readonly door: Ondertekenaar
  readonly op: string
}

export const opmerkingVan = (
  { id, tekst, vermeldingen }: NieuweOpmerking,
  { door, op }: Handeling,
): Opmerking => ({
  ...{ id, tekst, vermeldingen, op },
  auteur: door,
  gewijzigdOp: null,
  verwijderdOp: null,
})

/** A reply. The same one again, as after an answer that was lost, changes nothing. */
export function reageer(draad: Draad, nieuw: NieuweOpmerking, handeling: Handeling): Verandering | null {
  const eerder = draad.opmerkingen.find(({ id }) => id === nieuw.id)
  if (eerder && eerder.auteur.id !== handeling.door.id) throw takenId()
  return eerder ? null : { opmerking: opmerkingVan(nieuw, handeling) }
}

/** Other words for one's own opmerking. */
export function herzie(
  draad: Draad,
  { id, tekst, vermeldingen }: NieuweOpmerking,
  { door, op }: Handeling,
): Verandering | null {
  const eigen = own(draad, id, door)
  if (eigen.verwijderdOp !== null) throw new Refusal('niet-gevonden')
  const same = JSON.stringify([tekst, vermeldingen]) === JSON.stringify([eigen.tekst, eigen.vermeldingen])
  return same ? null : { opmerking: { ...eigen, tekst, vermeldingen, gewijzigdOp: op } }
}

/** Takes one's own opmerking back: who and when stays, the words do not. */
export function verwijder(draad: Draad, id: string, { door, op }: Handeling): Verandering | null {
  const eigen = own(draad, id, door)
  if (eigen.verwijderdOp !== null) return null
  return { opmerking: { ...eigen, tekst: null, vermeldingen: [], verwijderdOp: op } }
}

function own(draad: Draad, id: string, door: Ondertekenaar): Opmerking {
  const found = draad.opmerkingen.find(een => een.id === id)
  if (!found) throw new Refusal('niet-gevonden')
  if (found.auteur.id !== door.id) throw new Refusal('niet-uw-opmerking')
  return found
}

export const takenId = (): Refusal =>
  new Refusal('ongeldige-opmerking', { fouten: [{ pad: 'id', zin: 'Dit id is al in gebruik.' }] })
