import type { Draadplek } from '../../shared/overleg/anker.ts'
import type { Afhandeling, Draad } from '../../shared/overleg/draad.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Verandering } from '../store/draden.ts'
import type { Handeling } from './gesprek.ts'

/**
 * Attaches a draad to another place. A voorstel says something else there, so only who made it does that, to other
 * words, and until it is decided about.
 */
export function veranker(draad: Draad, plek: Draadplek, { door }: Handeling): Verandering {
  const { voorstel, besluit } = draad
  if (voorstel && besluit) throw new Refusal('al-besloten', { besluit })
  if (voorstel && door.id !== draad.door.id) throw new Refusal('niet-uw-opmerking')
  if (voorstel && (voorstel.soort !== 'woorden' || !plek.anker || plek.anker.citaat.includes('\n'))) {
    const zin = 'Dit voorstel gaat over een vaste plek. Trek het in en doe daar een nieuw voorstel.'
    throw new Refusal('ongeldige-opmerking', { fouten: [{ pad: 'anker', zin }] })
  }
  return plek
}

/** Closes a draad with a reason. A voorstel is closed by deciding about it. */
export function handelAf(draad: Draad, reden: Afhandeling, handeling: Handeling): Verandering | null {
  if (draad.voorstel && !draad.besluit) throw new Refusal('eerst-besluiten')
  return draad.afhandeling?.reden === reden ? null : { afhandeling: { reden, ...handeling } }
}

export const heropen = (draad: Draad): Verandering | null =>
  draad.afhandeling === null ? null : { afhandeling: null }
