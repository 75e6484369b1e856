import type { Afspraak } from '../plan/afspraak.ts'
import type { Bevinding } from '../plan/bevinding.ts'
import type { Opgave } from '../plan/opgave.ts'
import type { Partij } from '../plan/partij.ts'
import type { Gemeente, Plan, Subregio } from '../plan/plan.ts'
import type { Feit } from './feiten.ts'
import type { Drempels } from './regelset.ts'

/**
 * What a rule may look at beside its target. Each look is remembered with the rule's answer: the answer
 * is used again as long as the target and everything looked at are the same objects.
 */
export interface Zicht {
  readonly drempels: Drempels
  partij(id: string | null): Partij | undefined
  opgave(id: string | null): Opgave | undefined
  afspraak(id: string | null): Afspraak | undefined
  bevinding(id: string | null): Bevinding | undefined
  gemeente(id: string | null): Gemeente | undefined
  subregio(id: string | null): Subregio | undefined
  /** The afspraak that a resultaatafspraak stands in. */
  afspraakVan(resultaatId: string): Afspraak | undefined
  /** The afspraken that name this opgave, in order. The same array while none of them changed. */
  afsprakenVan(opgaveId: string): readonly Afspraak[]
  /** How many that are: for a rule that need not be asked again at each letter in one of them. */
  aantalAfspraken(opgaveId: string): number
  /** The parties that take part in those afspraken, by id, each once. The same array while they are the same. */
  deelnemersVan(opgaveId: string): readonly string[]
  /**
   * What `feit` says of each afspraak that it says something of, in order: for a rule about the whole plan,
   * which is so not asked again at each letter in an afspraak. The same array while it says the same.
   */
  vanAfspraken<T>(feit: Feit<T>): readonly T[]
  /** A list or group of the plan itself: `partijen`, `looptijd`, `regio`, `versie`, `begrippen` … */
  van<Naam extends keyof Plan>(naam: Naam): Plan[Naam]
  /**
   * What follows from the plan by a function that stays the same one, and gives the same object while nothing it
   * is made of changed: so a rule is asked again about names when these change, and not for all else in a party.
   */
  uit<T>(afleiding: (plan: Plan) => T): T
}
