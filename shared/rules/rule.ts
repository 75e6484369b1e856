import type { Afspraak } from '../plan/afspraak.ts'
import type { PlanEdit } from '../plan/applyEdit.ts'
import type { Json } from '../plan/itemMap.ts'
import type { Opgave } from '../plan/opgave.ts'
import type { Plan } from '../plan/plan.ts'
import type { Resultaatafspraak } from '../plan/resultaatafspraak.ts'
import type { BronId } from './sources.ts'
import type { Zicht } from './zicht.ts'

export type Ernst = 'vereist' | 'aanbevolen' | 'scherpte'
export const fasen = ['0.1', '0.6', '0.9', 'indienen'] as const
export type Fase = (typeof fasen)[number]

/** What a rule may be about. A rule for one item sees that item and, through `Zicht`, what it refers to. */
export interface Targets {
  readonly plan: Plan
  readonly opgave: Opgave
  readonly afspraak: Afspraak
  readonly resultaatafspraak: Resultaatafspraak
}

export type Target = Targets[keyof Targets]

/** One click that may mend a finding. The edit is data: shown, stored, sent and tested as it is. */
export interface Oplossing {
  readonly titel: string
  readonly edit: PlanEdit
}

/** What a rule says of its target. */
export interface Problem {
  /** The field to go to, dotted (`voortgang.wijze`); null when the item as a whole is meant. */
  readonly veld: string | null
  /** Another element than the target, such as a party of the afspraak. */
  readonly elementId?: string
  /** The words meant, by place in the plain text of `bereikVeld`. */
  readonly bereik?: { readonly van: number; readonly tot: number }
  /** The prose that `bereik` counts in; left out: `veld`. For a finding about a group (`knelpunt`): `knelpunt.tekst`. */
  readonly bereikVeld?: string
  /** One Dutch sentence for people. */
  readonly reden: string
  /** When it differs from the rule's own. */
  readonly ernst?: Ernst
  readonly oplossingen?: readonly Oplossing[]
}

/** A finding as everyone gets it. Its identity is `regelId + elementId + veld`. */
export interface Finding extends Omit<Problem, 'elementId' | 'ernst' | 'oplossingen'> {
  readonly regelId: string
  readonly elementId: string
  readonly ernst: Ernst
  readonly fase: Fase
  readonly oplossingen: readonly Oplossing[]
  /** No more than a hint, in words of free text: counted and listed nowhere, and never what `checkPlan` gives. */
  readonly zacht?: true
}

interface Description {
  /** As in the criteria: `afspraak.trekker`, in `shared/rules/afspraak/trekker.ts`. Never used again. */
  readonly id: string
  readonly titel: string
  /** Why it matters, in our own words: one or two Dutch sentences. */
  readonly waarom: string
  readonly bronnen: readonly BronId[]
  readonly ernst: Ernst
  readonly fase: Fase
  /** What good and bad look like, in one Dutch line each, for the card. */
  readonly goed: string
  readonly fout: string
}

interface Definition<Per extends keyof Targets> extends Description {
  readonly per: Per | readonly Per[]
  /** Whether the rule speaks of this target at all; left out: always. */
  readonly when?: (target: Targets[Per], zicht: Zicht) => boolean
  readonly check: (target: Targets[Per], zicht: Zicht) => Problem | readonly Problem[] | null
  /** Two plans, as JSON, that differ in what the rule is about: one without a finding of it, one with. */
  readonly voorbeelden: { readonly goed: Json; readonly fout: Json }
}

export interface Rule extends Description {
  readonly per: readonly (keyof Targets)[]
  readonly voorbeelden: { readonly goed: Json; readonly fout: Json }
  readonly check: (target: Targets[keyof Targets], zicht: Zicht) => readonly Problem[]
}

const geen: readonly Problem[] = Object.freeze([])
const isList = (found: Problem | readonly Problem[]): found is readonly Problem[] => Array.isArray(found)

/** Defines a rule. `per` fixes the types of its targets; the engine hands it targets of those only. */
export function rule<Per extends keyof Targets>({ when, check, per, ...rest }: Definition<Per>): Rule {
  return {
    ...rest,
    per: [per].flat(),
    check: (target, zicht) => {
      const own = target as Targets[Per]
      if (when && !when(own, zicht)) return geen
      const found = check(own, zicht)
      if (found === null) return geen
      return isList(found) ? found : [found]
    },
  }
}
