import type { Akkoordvraag } from '../vaststelling/akkoordvraag.ts'
import type { Ondertekenaar } from './voorstel.ts'

/**
 * Why something concerns somebody.
 *
 * - `vermelding`: they are meant by name, as one of their organisation, or by their role.
 * - `toewijzing`: they are asked to look at it.
 * - `voorstel`: a change is proposed in what their organisation is trekker of.
 * - `besluit`: their voorstel was decided about.
 * - `afhandeling`: their draad was closed.
 * - `reactie`: somebody replied where they take part.
 */
export const berichtSoorten = [
  'vermelding',
  'toewijzing',
  'voorstel',
  'besluit',
  'afhandeling',
  'reactie',
] as const
export type BerichtSoort = (typeof berichtSoorten)[number]

/** Something that concerns one person, of any plan they are in. Nobody gets one about what they did themselves. */
export interface Bericht {
  /** Counts up: a higher one came later. */
  readonly nr: number
  readonly planId: string
  /** What the plan is called; may be a minute old. */
  readonly plan: string
  readonly draadId: string
  /** `3.1-A Samenwerking rond kwetsbare ouderen` */
  readonly waar: string
  readonly soort: BerichtSoort
  readonly door: Ondertekenaar
  readonly op: string
  /** What was said, or decided and why; empty when there are no words to it. */
  readonly tekst: string
  /** Marked as read, or the draad was seen since. */
  readonly gelezen: boolean
}

/** The last first. `meer`: there are older ones, after the `nr` of the last of these. */
export interface BerichtenPagina {
  readonly berichten: readonly Bericht[]
  /** How many one has not read, of all. */
  readonly ongelezen: number
  readonly meer: boolean
  /** What one is asked to answer, of all plans: there until it is answered or asks no more. */
  readonly akkoordvragen: readonly AkkoordvraagInPlan[]
}
export interface AkkoordvraagInPlan extends Akkoordvraag {
  /** What the plan is called; may be a minute old. */
  readonly plan: string
}

/** By mail: a few minutes after it happened, once a day in the morning, or not. */
export const frequenties = ['direct', 'dagelijks', 'uit'] as const
export type Frequentie = (typeof frequenties)[number]
/** What holds for a plan until somebody chooses. */
export const standaardFrequentie: Frequentie = 'dagelijks'

/** What happened, as a sentence about who did it. */
export const berichtZin: Readonly<Record<BerichtSoort, string>> = {
  vermelding: 'noemde u',
  toewijzing: 'vroeg u hiernaar te kijken',
  voorstel: 'deed een voorstel bij een afspraak van uw organisatie',
  besluit: 'besloot over uw voorstel',
  afhandeling: 'handelde uw opmerking af',
  reactie: 'reageerde',
}
