import { type Fase, fasen } from './rule.ts'

/** The phase people look at; `alle` shows every rule. */
export type GekozenFase = Fase | 'alle'

/** Whether what counts from phase `vanaf` counts in phase `fase`. Phases follow each other as in `fasen`. */
export const geldtVanaf = (fase: GekozenFase, vanaf: Fase): boolean =>
  fase === 'alle' || fasen.indexOf(vanaf) <= fasen.indexOf(fase)

/** Whether a rule, or a finding of it, shows in this phase: from its own phase on. */
export const inFase = (een: { readonly fase: Fase }, fase: GekozenFase): boolean => geldtVanaf(fase, een.fase)
