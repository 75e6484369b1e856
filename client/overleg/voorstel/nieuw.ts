import type { Draadplek } from '../../../shared/overleg/anker.ts'
import type { Voorstel } from '../../../shared/overleg/voorstel.ts'

/** A voorstel as it is sent, with why. */
export interface Nieuw extends Draadplek {
  readonly voorstel: Voorstel
  readonly tekst: string
}

export interface VoorstelFormProps {
  readonly onStuur: (nieuw: Nieuw) => void
  readonly onClose: () => void
}
